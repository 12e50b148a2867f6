import type { Page } from 'playwright'
import { expect } from 'vitest'
import type { ConsoleEvent } from '../../src/console/index'
import type { Role } from '../../src/console/role'
import { customerSays, openConversation, reply, type Stage } from '../consoles/play'

/** One message as it was played. */
export interface Played {
  conversation: string
  role: Role
  text: string
  /** True where the reader must call it live; absent where it was there before. */
  live: boolean
}

/** Small, seeded and repeatable (Park and Miller). */
export const seeded = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

const CUSTOMER = [
  '在吗',
  '你们到底管不管',
  'where is my parcel??',
  '😡',
  'ok',
  '好的',
  '12:30',
  'It\'s "broken", see https://example.com/a?b=1',
  '再不发我就投诉了',
  'This is a long message that goes on and on, because there is much to say about the parcel, the courier and the box.',
]
const AGENT = [
  '您好',
  '好的',
  "It's on its way",
  '请稍等',
  'ok',
  '非常抱歉给您带来不好的体验，我这边马上为您查询处理。',
]

/** What is played, what must be told, and where the agent is. */
export class Shift {
  readonly played: Played[] = []
  open: string
  /** The page's conversation → the id under which the reader told it, at every opening. */
  readonly openings: { conversation: string; id: string | undefined }[] = []
  private readonly opened = new Set<string>()
  private unread = new Map<string, Played[]>()
  private readonly stage: Stage
  private readonly ids: readonly string[]
  private readonly random: () => number

  constructor(stage: Stage, ids: readonly string[], open: string, seed: number) {
    this.stage = stage
    this.ids = ids
    this.open = open
    this.random = seeded(seed)
    this.opened.add(open)
  }

  get page(): Page {
    return this.stage.page
  }

  async say(conversation: string, text: string, role: 'customer' | 'bot' | 'system' = 'customer'): Promise<void> {
    const one: Played = { conversation, role, text, live: conversation === this.open }
    this.played.push(one)
    if (!one.live) this.unread.set(conversation, [...(this.unread.get(conversation) ?? []), one])
    await customerSays(this.stage, conversation, text, role)
  }

  async answer(text: string): Promise<void> {
    this.played.push({ conversation: this.open, role: 'agent', text, live: true })
    await reply(this.page, text, { fast: true })
  }

  /** Opens a conversation: what came since is live; in one opened for the first time only the badge's customers are. */
  async go(conversation: string): Promise<void> {
    await openConversation(this.page, conversation)
    for (const one of this.unread.get(conversation) ?? []) {
      one.live = this.opened.has(conversation) || one.role === 'customer'
    }
    this.unread.delete(conversation)
    this.opened.add(conversation)
    this.open = conversation
    const active = async (): Promise<string | undefined> => {
      const events = await this.page.evaluate(() => window.heard)
      const last = events.findLast(event => event.type === 'conversation' && event.state === 'active')
      return last?.type === 'conversation' ? last.id : undefined
    }
    const before = this.openings.at(-1)
    // Long enough for what a reader must tell here, and as much longer as a busy machine takes to tell it.
    await this.page.waitForTimeout(350)
    if (before && before.conversation !== conversation) {
      await expect.poll(active, { timeout: 20_000 }).not.toBe(before.id)
    }
    this.openings.push({ conversation, id: await active() })
  }

  private pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.random() * from.length)] as T
  }

  /** Plays `turns` random turns: talk, bursts, twenty equal lines, messages elsewhere, switches. */
  async play(turns: number): Promise<void> {
    for (let turn = 0; turn < turns; turn++) {
      const chance = this.random()
      const others = this.ids.filter(id => id !== this.open)
      const text = this.pick(CUSTOMER) + (this.random() < 0.5 ? '' : ` #${turn}`)
      if (chance < 0.14) await this.go(this.pick(others))
      else if (chance < 0.4) await this.say(this.pick(others), text)
      else if (chance < 0.43) for (let count = 0; count < 20; count++) await this.say(this.open, '在吗')
      else if (chance < 0.65) await this.answer(this.pick(AGENT) + (this.random() < 0.5 ? '' : ` #${turn}`))
      else if (chance < 0.68) await this.say(this.open, '会话已转接', 'system')
      else if (chance < 0.71) await this.say(this.open, '您好，我是智能助手', 'bot')
      else await this.say(this.open, text)
      await this.page.waitForTimeout(20 + this.random() * 120)
    }
    for (const id of this.ids) if (id !== this.open) await this.go(id)
    await this.untilStill()
  }

  /** Until the reader has nothing more to tell: a loaded machine is slow. */
  private async untilStill(): Promise<void> {
    const told = () => this.page.evaluate(() => window.heard.length)
    for (let before = -1, now = 0; now !== before; now = await told()) {
      before = now
      await this.page.waitForTimeout(800)
    }
  }
}

const count = (lines: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const line of lines.toSorted()) counts[line] = (counts[line] ?? 0) + 1
  return counts
}
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Which conversation each told id stands for; fails if one stands for two, or one conversation has two ids. */
export function idsOf(shift: Shift): Map<string, string> {
  const ids = new Map<string, string>()
  for (const { conversation, id } of shift.openings) {
    expect(id, `nothing active after opening ${conversation}`).toBeDefined()
    expect(ids.get(id ?? '') ?? conversation, `id ${id}`).toBe(conversation)
    ids.set(id ?? '', conversation)
  }
  expect(ids.size).toBe(new Set(ids.values()).size)
  return ids
}

/** Every message played is told once, with its role, and live or not as it must be. */
export function expectTold(events: readonly ConsoleEvent[], shift: Shift, history: readonly Played[]): void {
  const ids = idsOf(shift)
  const line = (one: Played) => `${one.conversation} ${one.live ? 'live' : 'old'} ${one.role} ${flat(one.text)}`
  const told = events.flatMap(event =>
    event.type === 'message' ? [{ ...event, conversation: ids.get(event.conversation) ?? event.conversation }] : [],
  )
  expect(count(told.map(line))).toEqual(count([...history, ...shift.played].map(line)))
}
