import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Breather, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { chance, type Chance } from '../../../scripts/simulate/random'
import type { Scene, Tally } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { buildDesk } from '../../consoles/build'
import { type Desk, startDesk } from '../../consoles/desk/server'
import { customerLeaves, openConversation, reply } from '../../consoles/play'
import { clickCard, waitForCard } from '../harness/card'
import { complaints } from '../harness/complaints'
import { missing } from '../harness/conversations'
import { enableSite } from '../harness/enable'
import { killBrowser, killWorker } from '../harness/kill'
import { Played } from '../harness/played'
import { openOnDesk, replay } from '../harness/replay'
import { counted, stageOf } from '../harness/stage'

/** How often the worker is killed; 200 with BREATHER_KILLS=200, which takes some minutes. */
const KILLS = Number(process.env.BREATHER_KILLS ?? 40)
const SEED = Number(process.env.BREATHER_SEED ?? 5)

/** Two rough ones in a row early on, none that would be severe. */
const FIRST = ['zh-size', 'zh-insult', 'zh-contempt']
const REST = [
  'zh-thanks',
  'en-fit',
  'zh-late',
  'en-late',
  'zh-logistics',
  'zh-joke',
  'zh-quality',
  'en-thanks',
  'zh-cools',
]

const zh = textFor('zh-CN')

/** A browser with the desk open, and what may go wrong with it. */
class Shift {
  breather!: Breather
  page!: Page
  inside!: Page
  desk!: Desk
  kills = 0
  #killing = true
  #last = 'first'
  readonly played = new Played()

  async begin(): Promise<void> {
    this.desk = await startDesk({ sendDelay: 30 })
    this.desk.openConversation({ id: 'first', customer: '林**' })
    this.breather = await launch({ dist: await buildExtension() })
    this.inside = await enableSite(this.breather, this.desk.url)
    await this.open()
  }

  get stage() {
    return stageOf(this.breather, this.page, this.inside)
  }

  /** Opens the desk, or loads it anew, and waits until it is read. */
  async open(load?: () => Promise<unknown>): Promise<void> {
    if (!load) this.page = await this.breather.context.newPage()
    // Known by its document: a page on its way out says last how it stands, and would pass for the new one.
    const before = new Set((await this.scenes()).map(scene => scene.document))
    await (load ?? (() => this.page.goto(this.desk.url)))()
    await openConversation(this.page, this.#last)
    const read = async () => (await this.scenes()).some(s => s.readable && s.open !== null && !before.has(s.document))
    await expect.poll(read, { timeout: 60_000, message: 'the new page is read' }).toBe(true)
  }

  async scenes(): Promise<Scene[]> {
    return Object.values((await this.stage.state()).scenes)
  }

  /** Everything that was said has been counted. What is missing is told conversation by conversation. */
  async drained(): Promise<void> {
    const { tallyWhen } = this.stage
    await tallyWhen(t => counted(t) >= this.played.messages, 60_000).catch(async (error: Error) => {
      throw new Error(`${await missing(this.inside, this.played.perConversation())}: ${error.message}`)
    })
  }

  /** Kills the worker again and again, at random moments, until told to stop. */
  async killAtRandom(c: Chance, until: () => boolean): Promise<void> {
    while (!until()) {
      await new Promise(resolve => setTimeout(resolve, c.between(0, 500)))
      if (this.#killing && (await killWorker(this.inside).catch(() => false))) this.kills += 1
    }
  }

  /** SIGKILL, once the browser has what it was told; then the same profile again. */
  async crash(): Promise<void> {
    this.#killing = false
    await this.drained()
    const { profile } = this.breather
    await killBrowser(this.breather)
    this.breather = await launch({ dist: await buildExtension(), profile })
    this.inside = await this.breather.open('welcome/index.html')
    await this.open()
    this.#killing = true
  }

  async play(id: string): Promise<void> {
    await replay(this, id, this.played, openOnDesk)
    this.#last = id
  }

  async popup(press: (popup: Page) => Promise<void>): Promise<void> {
    const popup = await this.breather.open('popup/index.html')
    await press(popup)
    await popup.close()
  }

  /** What every shift here consists of; `between` is called after each conversation. */
  async work(between: (nth: number) => Promise<void>): Promise<Tally> {
    for (const id of FIRST) await this.play(id)
    await reply(this.page, '我来处理。', { fast: true })
    this.played.agent('我来处理。')
    await waitForCard(this.page, /\S/, 60_000)
    await clickCard(this.page, new RegExp(`^${zh.nudge.close}$`))
    await this.stage.tallyWhen(t => t.offers.closed === 1, 60_000)
    for (const [nth, id] of REST.entries()) {
      await this.play(id)
      if (nth % 4 === 1) await this.log(zh.log.hard, t => t.hardEntries)
      if (nth % 4 === 3) await this.log(zh.log.good, t => t.goodEntries)
      if (nth % 3 === 2) await customerLeaves(this, REST[nth - 1] ?? id)
      await between(nth)
    }
    await this.drained()
    return this.stage.tally()
  }

  /** Has the worker start, if it is dead. */
  wake = (): Promise<boolean> =>
    this.inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      await chrome.runtime.sendMessage({ type: 'trouble' }).catch(() => {})
      return true
    })

  async log(label: string, figure: (tally: Tally) => number): Promise<void> {
    await this.drained()
    const before = figure(await this.stage.tally())
    await this.popup(async popup => {
      await popup.getByRole('button', { name: label, exact: true }).click()
      await this.stage.tallyWhen(t => figure(t) === before + 1, 60_000)
    })
  }

  async end(): Promise<void> {
    await this.breather.close()
    await this.desk.stop()
  }
}

/** All figures but those that are times of day, lengths of time, and the date: the two shifts may begin around midnight. */
const figuresOf = (tally: Tally) => ({
  ...tally,
  day: '',
  firstAt: 0,
  lastAt: 0,
  starts: tally.starts?.length,
  gapMs: 0,
  pausedMs: 0,
})

describe(`a shift with ${KILLS} dead workers, pages loaded anew and closed, and two crashes of the browser`, () => {
  const [whole, broken] = [new Shift(), new Shift()]
  beforeAll(async () => {
    await buildDesk()
  })
  afterAll(async () => {
    await Promise.allSettled([whole.end(), broken.end()])
  })

  it('counts what the undisturbed one counts, figure for figure', { timeout: 1_200_000 }, async () => {
    await whole.begin()
    const expected = await whole.work(async () => {})
    expect(expected).toMatchObject(whole.played.figures())
    await whole.end()

    await broken.begin()
    const c = chance(SEED)
    let over = false
    const killing = broken.killAtRandom(chance(SEED + 1), () => over)
    const share = KILLS / REST.length
    const tally = await broken.work(async nth => {
      if (nth === 2 || nth === 5) await broken.crash()
      else if (c.is(0.5)) await broken.open(() => broken.page.reload())
      else {
        await broken.page.close()
        await broken.open()
      }
      // As many as were asked for, spread over the whole shift.
      await expect
        .poll(async () => (await broken.wake()) && broken.kills, { interval: 50 })
        .toBeGreaterThanOrEqual(share * (nth + 1))
    })
    over = true
    await killing
    console.log(`${broken.kills} workers killed`)
    expect(broken.kills).toBeGreaterThanOrEqual(KILLS)
    expect(figuresOf(tally)).toEqual(figuresOf(expected))
    expect(tally).toMatchObject(broken.played.figures())
    expect(await complaints(broken.breather)).toEqual([])
  })
})
