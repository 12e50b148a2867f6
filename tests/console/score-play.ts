import type { ElementHandle, Frame, Page } from 'playwright'
import type { Opening } from './score-compare'
import type { Script, Step } from './score-script'
import type { Watch } from './score-watch'

/** How long the reader may take to see that another conversation is open, ms. Our choice, with room for a machine that is busy. */
const switchWithin = 3000

/** What the desk played and what the reader said along the way. */
export interface Played {
  openings: Opening[]
  /** Times the agent typed and sent, and those of which the reader told a beginning and an end. */
  typed: number
  composed: number
  /** Times the number of waiting customers was compared, and was right. */
  looked: number
  waiting: number
}

const idOf = (conv: number) => `c${conv + 1}`

/** The frame in which the console lives. */
export async function consoleFrame(page: Page): Promise<Frame> {
  for (let tries = 0; tries < 100; tries++) {
    for (const frame of page.frames())
      if (await frame.evaluate(() => window.kit?.parts != null).catch(() => false)) return frame
    await page.waitForTimeout(50)
  }
  throw new Error(`no console at ${page.url()}`)
}

/** Plays a script at the desk: clicks rows, types into the reply box, and has the others speak. */
export class Player {
  readonly played: Played = { openings: [], typed: 0, composed: 0, looked: 0, waiting: 0 }
  private readonly page: Page
  private readonly frame: Frame
  private readonly watch: Watch
  private step = 0

  constructor(page: Page, frame: Frame, watch: Watch) {
    this.page = page
    this.frame = frame
    this.watch = watch
  }

  async play(script: Script): Promise<void> {
    await this.look()
    for (const step of script.steps) {
      this.step += 1
      await this.take(step)
    }
  }

  /** Opens every conversation once more, goes through what is not mounted, and waits until the reader is silent. */
  async finish(): Promise<void> {
    const ids = await this.frame.evaluate(() => window.kit.state.convs.map(conv => conv.id))
    const virtual = await this.frame.evaluate(() => window.kit.about.virtual)
    for (const id of ids) {
      await this.open(id)
      if (virtual) await this.comb()
    }
    await this.still()
  }

  /** Until the reader has nothing more to tell: a loaded machine is slow. */
  async still(): Promise<void> {
    for (let before = -1, now = 0; now !== before; now = (await this.watch.now()).count) {
      before = now
      await this.page.waitForTimeout(600)
    }
  }

  private async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'say':
        await this.frame.evaluate(({ from, text, id, kind }) => void window.kit.say(from, text, id, kind), {
          ...step,
          id: idOf(step.conv),
        })
        break
      case 'reply':
        await this.reply(step.text)
        break
      case 'switch':
        await this.open(idOf(step.conv))
        break
      case 'typing':
        await this.frame.evaluate(() =>
          window.kit.setTyping(window.kit.state.convs.find(c => c.id === window.kit.state.active)?.name ?? ''),
        )
        await this.page.waitForTimeout(200)
        await this.frame.evaluate(() => window.kit.setTyping(null))
        break
      case 'draft':
        await this.frame.evaluate(({ id, text }) => window.kit.setDraft(id, text), {
          id: idOf(step.conv),
          text: step.text,
        })
        break
      case 'toast':
        await this.frame.evaluate(({ id, text }) => window.kit.notify(id, text), {
          id: idOf(step.conv),
          text: step.text,
        })
        break
      case 'back':
        await this.scroll(0)
        await this.page.waitForTimeout(250)
        await this.scroll(1)
        break
      case 'middle':
        await this.scroll(0.5)
        await this.page.waitForTimeout(120)
        await this.scroll(1)
        break
      case 'redraw':
        await this.frame.evaluate(() => window.kit.redraw())
        break
      case 'arrive':
        await this.frame.evaluate(({ id, customer }) => window.kit.open({ id, customer }), {
          id: idOf(step.conv),
          customer: step.name,
        })
        break
      case 'pause':
        await this.page.waitForTimeout(step.ms)
    }
  }

  private async part(find: () => Element | null): Promise<ElementHandle<Element> | null> {
    const handle = await this.frame.evaluateHandle(find)
    return handle.asElement() as ElementHandle<Element> | null
  }

  private async open(id: string): Promise<void> {
    const handle = await this.frame.evaluateHandle(key => window.kit.parts?.row(key) ?? null, id)
    const row = handle.asElement() as ElementHandle<Element> | null
    // What is not mounted in the list is reached by other ways, a search or a key.
    if (row) await row.click({ timeout: 5000, position: { x: 12, y: 8 } }).catch(() => {})
    const there = () => this.frame.evaluate(key => window.kit.state.active === key, id)
    if (!(await there())) await this.frame.evaluate(key => window.kit.select(key), id)
    await this.look()
  }

  /** Compares what the reader says is active, within its time, with what is open. */
  private async look(): Promise<void> {
    const conversation = await this.frame.evaluate(() => window.kit.state.active)
    const known = new Map(this.played.openings.map(one => [one.conversation, one.id]))
    const others = new Set([...known].flatMap(([key, id]) => (key === conversation ? [] : [id])))
    const own = known.get(conversation)
    let id: string | null = null
    const until = Date.now() + switchWithin
    do {
      id = (await this.watch.now()).active
      const right = id !== null && (own === undefined || own === null ? !others.has(id) : own === id)
      if (right) break
      await this.page.waitForTimeout(60)
    } while (Date.now() < until)
    this.played.openings.push({ conversation, id, step: this.step })
    await this.page.waitForTimeout(150)
    await this.countWaiting()
  }

  private async countWaiting(): Promise<void> {
    const [truth, badge] = await this.frame.evaluate(() => [window.kit.waiting(), window.kit.about.badge] as const)
    if (badge === 'none') return
    this.played.looked += 1
    for (const until = Date.now() + 600; Date.now() < until; await this.page.waitForTimeout(60)) {
      if ((await this.watch.now()).unread !== truth) continue
      this.played.waiting += 1
      return
    }
  }

  private async reply(text: string): Promise<void> {
    const find = () => this.part(() => window.kit.parts?.composer() ?? null)
    let composer = await find()
    for (let tries = 0; !composer && tries < 40; tries++) {
      await this.page.waitForTimeout(50)
      composer = await find()
    }
    if (!composer) throw new Error('no reply box')
    const before = await this.count()
    const { begun } = await this.watch.now()
    await composer.click({ timeout: 60_000 })
    for (const [place, part] of text.split('\n').entries()) {
      if (place > 0) await this.page.keyboard.press('Shift+Enter')
      if (part.length <= 12) await this.page.keyboard.type(part, { delay: 4 })
      else await this.page.keyboard.insertText(part)
    }
    const sender = await this.part(() => window.kit.parts?.send?.() ?? null)
    await this.page.waitForTimeout(60)
    if (sender) await sender.click({ timeout: 60_000 })
    else await this.page.keyboard.press('Enter')
    for (let tries = 0; (await this.count()) === before; tries++) {
      if (tries > 40) throw new Error(`the console did not send ${JSON.stringify(text)}`)
      await this.page.waitForTimeout(25)
    }
    await this.page.waitForTimeout(80)
    this.played.typed += 1
    if ((await this.watch.now()).begun > begun) this.played.composed += 1
  }

  private count(): Promise<number> {
    return this.frame.evaluate(() => window.kit.truth().length)
  }

  /** Scrolls the thread to a part of its height, from its first line (0) to its last (1). */
  private async scroll(part: number): Promise<void> {
    await this.frame.evaluate(where => {
      const scroller = window.kit.parts?.scroller()
      if (!scroller) return
      const range = scroller.scrollHeight - scroller.clientHeight
      // In a reversed column the end is 0 and the beginning is negative.
      const reversed = getComputedStyle(scroller).flexDirection === 'column-reverse'
      scroller.scrollTop = reversed ? -(1 - where) * range : where * range
    }, part)
    await this.page.waitForTimeout(80)
  }

  /** Goes through a thread that mounts only a part of its lines, from the middle to the end. */
  private async comb(): Promise<void> {
    for (const part of [0.5, 0.6, 0.7, 0.8, 0.9, 1]) {
      await this.scroll(part)
      await this.read()
    }
  }

  /** Waits, as somebody who reads does, until nothing more is told of what is on screen. */
  private async read(): Promise<void> {
    let told = -1
    for (let tries = 0; tries < 20; tries++) {
      const { count: now } = await this.watch.now()
      if (now === told) return
      told = now
      await this.page.waitForTimeout(120)
    }
  }
}
