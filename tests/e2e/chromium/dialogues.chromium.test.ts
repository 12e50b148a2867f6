import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULTS, type Level, type Tally } from '../../../src/domain'
import { textFor } from '../../../src/ui/text/pick'
import { drawn, openConversation, reply } from '../../consoles/play'
import { settled } from '../../consoles/settled'
import { cardOn, clickCard } from '../harness/card'
import { missing } from '../harness/conversations'
import { DIALOGUES, type Dialogue, drawDialogues, haveDialogues, random } from '../harness/dialogues'
import { found, runsOf, stringsIn } from '../harness/grams'
import { killWorker } from '../harness/kill'
import { Played } from '../harness/played'
import { counted, setStage, type Stage } from '../harness/stage'
import { type Dump, dump } from '../harness/store'
import { netLog, requestsIn } from '../harness/traffic'
import { testimony, type Witness } from '../harness/witness'

const SEED = Number(process.env.SEED ?? 20261121)
const KILLS = 10
/** Conversations at the same time. */
const AT_ONCE = 4
/** After so many conversations the agent has nothing to do for a while. */
const LULLS = new Set([20, 45, 60])
/** The first line of an offer, by reason: conversations counted, one severe message, the cup, or time. */
const REASON = /连着 \d+ 段难聊|一个钟头里 \d+ 段难聊|太过分了|杯子快满了|坐了/
const GOODBYE = '好的，已经帮您登记。'
const root = resolve(import.meta.dirname, '../../..')

const there = haveDialogues()
if (!there) console.warn(`Skipped: the real dialogues are not on this machine (${DIALOGUES}).`)

describe.skipIf(!there)('sixty real dialogues in one shift, with ten deaths of the worker', () => {
  const next = random(SEED)
  const log = join(mkdtempSync(join(tmpdir(), 'breather-log-')), 'net.json')
  const played = new Played()
  const said: string[] = []
  const cards: string[] = []
  let stage: Stage
  let kept: Dump
  let seen: Witness
  let kills = 0
  let profile = ''

  beforeAll(async () => {
    stage = await setStage({ switches: netLog(log) })
    profile = stage.breather.profile
    stage.breather.context.on('console', message => said.push(message.text()))
    stage.breather.worker.on('console', message => said.push(message.text()))
    await replay([...drawDialogues('zh', 40, next), ...drawDialogues('en', 20, next)])
  }, 600_000)
  afterAll(() => stage.close())

  async function replay(dialogues: Dialogue[]): Promise<void> {
    const { desk, page } = stage
    desk.openConversation({ id: 'first', customer: '第一位' })
    await openConversation(page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await page.bringToFront()

    const waiting = [...dialogues]
    const running: { dialogue: Dialogue; turn: number }[] = []
    const moments = new Set<number>()
    const turns = dialogues.reduce((sum, d) => sum + d.turns.length, 0)
    while (moments.size < KILLS) moments.add(Math.floor(next() * turns))
    let turn = 0
    let done = 0
    let open = 'first'
    const go = async (id: string) => {
      if (open === id) return
      // Nobody has read what came last and is on to the next in less.
      await settled(page)
      await openConversation(page, id)
      open = id
    }
    while (waiting.length > 0 || running.length > 0) {
      while (running.length < AT_ONCE && waiting.length > 0) {
        const dialogue = waiting.shift() as Dialogue
        desk.openConversation({ id: dialogue.id, customer: `客户 ${dialogue.id.slice(-4)}` })
        running.push({ dialogue, turn: 0 })
      }
      const seat = running.splice(Math.floor(next() * running.length), 1)[0]
      if (!seat) break
      const { id } = seat.dialogue
      const line = seat.dialogue.turns[seat.turn]
      if (!line) {
        // Whatever the customer said last is read before the conversation ends.
        await go(id)
        await settled(page)
        done += 1
        // Now and then the agent has a moment with nothing to do; that is when an offer may come.
        if (LULLS.has(done)) await lull(seat.dialogue)
        desk.close(id)
        continue
      }
      if (moments.has(turn)) {
        // Not awaited to the end: messages go on while the worker dies.
        const dying = killWorker(stage.inside)
        kills += 1
        await page.waitForTimeout(next() * 60)
        void dying
      }
      if (line.sender === 'customer') {
        desk.receive(id, line.text)
        played.customer(id, line.text)
        await drawn(page, id, line.text)
      } else {
        await go(id)
        await reply(page, line.text, { fast: true })
        played.agent(line.text)
      }
      turn += 1
      seat.turn += 1
      running.push(seat)
    }
    await stage
      .tallyWhen(t => counted(t) >= played.messages, 90_000)
      .catch(async (error: Error) => {
        throw new Error(`${await missing(stage.inside, played.perConversation())}: ${error.message}`)
      })
    await page.waitForTimeout(1500)
    kept = await dump(stage.inside)
    seen = await testimony(page)
  }

  /** The agent has the last word, and then nothing happens for as long as a breakpoint takes. */
  async function lull({ turns }: Dialogue): Promise<void> {
    if (turns.at(-1)?.sender === 'customer') {
      await reply(stage.page, GOODBYE, { fast: true })
      played.agent(GOODBYE)
    }
    await stage.page.waitForTimeout(DEFAULTS.typingQuiet + 2500)
    const card = await cardOn(stage.page)
    if (!card) return
    cards.push(card.text)
    await clickCard(stage.page, new RegExp(`^${textFor('zh-CN').nudge.close}$`))
  }

  it('was a real shift', () => {
    expect(kills).toBe(KILLS)
    expect(played.conversations).toBe(60)
    expect(played.messages).toBeGreaterThan(100)
  })

  it('loses no message and counts none twice', async () => {
    const { conversations, ...expected } = played.figures()
    const tally = await stage.tally()
    const same = Object.fromEntries(Object.keys(expected).map(figure => [figure, tally[figure as keyof Tally]]))
    expect(same).toEqual(expected)
    const all = (levels: Tally['conversations']): number => levels.calm + levels.tense + levels.hostile
    expect(all(tally.conversations)).toBe(all(conversations))
    for (const [level, { least, most }] of Object.entries(played.tones())) {
      expect(tally.conversations[level as Level], level).toBeGreaterThanOrEqual(least)
      expect(tally.conversations[level as Level], level).toBeLessThanOrEqual(most)
    }
  })

  it('made its offers at breakpoints only', async () => {
    for (const { at, lastSpeaker, draft } of seen.appeared) {
      const typedBefore = seen.typed.filter(t => t <= at)
      expect(at - Math.max(0, ...typedBefore)).toBeGreaterThanOrEqual(DEFAULTS.typingQuiet)
      expect({ lastSpeaker, draft }).toEqual({ lastSpeaker: 'agent', draft: '' })
    }
  })

  it('keeps nothing of what was said: every stored string is one of ours or a hash', () => {
    const code = globSync(['src/domain/**/*.ts', 'src/store/**/*.ts'], { cwd: root }).map(f =>
      readFileSync(join(root, f), 'utf8'),
    )
    const vocabulary = new Set(code.join('\n').match(/[A-Za-z]+/g))
    const ours = [
      /^(?:once-)?[0-9a-f]{32}$/, // salted hashes, the salt, and ids of what is done once
      /^[0-9a-f]{32} \d{13}$/, // a conversation, by its hash and its beginning
      /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, // ids of entries, pauses and pages
      /^s\d{13}(?:\.\d+)*$/, // ids of shifts, offers and pauses
      /^\d{4}-\d\d-\d\d$/, // days
      /^\d+:\d+$/, // tab and frame
      /^(?:\d|1\d|2[0-3])$/, // hours of a day
      /^127\.0\.0\.1$/, // the console's host
    ]
    const unknown = stringsIn(Object.values(kept)).filter(
      s => !vocabulary.has(s) && !ours.some(shape => shape.test(s)) && s !== '',
    )
    expect(unknown).toEqual([])
    expect(found(runsOf(played.texts), unknown.join('\n'))).toEqual([])
    expect(Object.values(kept).flat().length).toBeGreaterThan(60)
  })

  it('logs nothing of what was said', () => {
    expect(found(runsOf(played.texts), said.join('\n'))).toEqual([])
  })

  it('leaves nothing of it in the profile’s files, and sends nothing anywhere', async () => {
    const { url } = stage.desk
    const { id } = stage.breather
    await stage.breather.close()
    const folders = readdirSync(join(profile, 'Default'), { withFileTypes: true }).filter(f => f.isDirectory())
    const own = folders.filter(f =>
      /^(IndexedDB|Local Extension Settings|Sync Extension Settings|Extension State)$/.test(f.name),
    )
    const files = own.flatMap(f =>
      globSync(`**/*${f.name === 'IndexedDB' ? '' : id}*/**`, {
        cwd: join(profile, 'Default', f.name),
        absolute: true,
        dot: true,
      }),
    )
    expect(files.length).toBeGreaterThan(0)
    // Chinese only: in raw bytes our own English words stand beside each other.
    const runs = new Set([...runsOf(played.texts)].filter(run => /^\p{Script=Han}{4}$/u.test(run)))
    for (const file of files) {
      const bytes = readFileSync(file)
      for (const text of [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]) {
        expect(found(runs, text), file).toEqual([])
      }
    }
    const requests = requestsIn(log)
    expect(requests.some(r => r.url.startsWith(url))).toBe(true)
    const local = (address: string) =>
      address.startsWith(`${url}/`) ||
      /^(chrome|chrome-extension|chrome-untrusted|devtools|data|blob|about):/.test(address)
    const ours = requests.filter(r => r.initiator.startsWith(`chrome-extension://${id}`) || r.initiator.startsWith(url))
    expect(ours.filter(r => !local(r.url))).toEqual([])
    // Whatever Chromium itself may look up at its start goes nowhere near the page or us.
    expect(requests.filter(r => !local(r.url) && r.initiator !== '' && r.initiator !== 'not an origin')).toEqual([])
  })

  it('says why, in counts and without a quote, wherever it made an offer', () => {
    const row = kept.state?.[0]?.value as { state: { tally: { offers: { made: number } } } }
    expect(seen.appeared.length).toBe(row.state.tally.offers.made)
    expect(cards.length).toBe(seen.appeared.length)
    expect(cards.length).toBeGreaterThan(0)
    for (const card of cards) {
      expect(card).toMatch(REASON)
      for (const text of played.texts) if (text.length >= 6) expect(card).not.toContain(text)
    }
  })
})
