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

/** Sums up what was told, in order. */
export function sumUp(told: readonly Told[]): Now {
  const active = told.findLast(event => event.type === 'conversation' && event.state === 'active')
  const waiting = told.findLast(event => event.type === 'waiting')
  return {
    count: told.length,
    found: told.some(event => event.type === 'console' && event.state === 'found'),
    active: active?.type === 'conversation' ? `${active.frame}:${active.id}` : null,
    unread: waiting?.type === 'waiting' ? waiting.unread : 0,
    begun: told.filter(event => event.type === 'composing' && event.active).length,
  }
}

/** What a watch tells now. */
export const nowOf = async (watch: Watch): Promise<Now> => watch.now?.() ?? sumUp(await watch.told())

/** Where the reader runs, and how to hear it. */
export interface Watch {
  /** Everything told so far, in every frame. */
  told(): Promise<Told[]>
  /** How many events there are; cheaper than `told`. */
  count(): Promise<number>
  /** What matters of it while playing, where that can be had more cheaply than by `told`. */
  now?(): Promise<Now>
}

async function watchFrame(frame: Frame, reader: string): Promise<void> {
  await frame.addScriptTag({ content: `${reader}\n//# sourceURL=${READER}` })
  await frame.evaluate(() => {
    window.heard = []
    window.stopWatching = new AbortController()
    window.BreatherConsole.watchConsole(document, {
      onEvent: event => window.heard.push(event),
      signal: window.stopWatching.signal,
    })
  })
}

/** The reader alone (the one in `src` or a built one), in the page and in each of its frames, as the extension runs it. */
export async function watchAlone(page: Page, reader?: string): Promise<Watch> {
  const frames = page.frames()
  const code = reader ?? (await buildReader())
  for (const frame of frames) await watchFrame(frame, code)
  const gather = async (texts: boolean): Promise<Told[]> => {
    const heard = await Promise.all(
      frames.map(frame =>
        frame.evaluate(
          all =>
            all ? window.heard : window.heard.map(event => (event.type === 'message' ? { ...event, text: '' } : event)),
          texts,
        ),
      ),
    )
    return heard.flatMap((events, frame) => events.map(event => ({ ...event, frame })))
  }
  return {
    told: () => gather(true),
    count: async () => (await gather(false)).length,
    now: async () => sumUp(await gather(false)),
  }
}
