import type { Frame, Page } from 'playwright'
import { buildReader } from './injected'
import type { Told } from './score-compare'

/** The reader's name in profiles. */
export const READER = 'breather-reader.js'

export interface Now {
  /** How many events there are. */
  count: number
  found: boolean
  /** The conversation told active last, with its frame; null before. */
  active: string | null
  /** Customers told waiting. */
  unread: number
  /** How often the agent was told to begin typing. */
  begun: number
}

/** What is heard in some frames now, summed up where it lies: a shift asks often, and all of it is much to send. */
export async function nowIn(frames: readonly Frame[]): Promise<Now> {
  const each = await Promise.all(
    frames.map(frame =>
      frame.evaluate(() => {
        const sum = { count: 0, found: false, active: null as string | null, unread: null as number | null, begun: 0 }
        for (const event of window.heard) {
          sum.count += 1
          if (event.type === 'console' && event.state === 'found') sum.found = true
          if (event.type === 'conversation' && event.state === 'active') sum.active = event.id
          if (event.type === 'waiting') sum.unread = event.unread
          if (event.type === 'composing' && event.active) sum.begun += 1
        }
        return sum
      }),
    ),
  )
  const last = each.findLastIndex(({ active }) => active !== null)
  return {
    count: each.reduce((sum, { count }) => sum + count, 0),
    found: each.some(({ found }) => found),
    active: last < 0 ? null : `${last}:${each[last]?.active}`,
    unread: each.findLast(({ unread }) => unread !== null)?.unread ?? 0,
    begun: each.reduce((sum, { begun }) => sum + begun, 0),
  }
}

/** Where the reader runs, and how to hear it. */
export interface Watch {
  /** Everything told so far, in every frame. */
  told(): Promise<Told[]>
  /** What matters of it while playing; cheaper than `told`. */
  now(): Promise<Now>
}

async function watchFrame(frame: Frame, reader: string, history: number | undefined): Promise<void> {
  await frame.addScriptTag({ content: `${reader}\n//# sourceURL=${READER}` })
  await frame.evaluate(lines => {
    window.heard = []
    window.stopWatching = new AbortController()
    window.BreatherConsole.watchConsole(document, {
      onEvent: event => window.heard.push(event),
      signal: window.stopWatching.signal,
      ...(lines !== undefined && { history: lines }),
    })
  }, history)
}

/**
 * The reader alone (the one in `src` or a built one), in the page and in each of its frames, as the extension runs it;
 * but that it reads all lines that stand there, where no `history` says how many of the last.
 */
export async function watchAlone(page: Page, reader?: string, history?: number): Promise<Watch> {
  const frames = page.frames()
  const code = reader ?? (await buildReader())
  for (const frame of frames) await watchFrame(frame, code, history)
  return {
    told: async () => {
      const heard = await Promise.all(frames.map(frame => frame.evaluate(() => window.heard)))
      return heard.flatMap((events, frame) => events.map(event => ({ ...event, frame })))
    },
    now: () => nowIn(frames),
  }
}
