import type { Frame, Page } from 'playwright'
import { buildReader } from './injected'
import type { Told } from './score-compare'

/** The reader's name in profiles. */
export const READER = 'breather-reader.js'

/** Where the reader runs, and how to hear it. */
export interface Watch {
  /** Everything told so far, in every frame. */
  told(): Promise<Told[]>
  /** How many events there are; cheaper than `told`. */
  count(): Promise<number>
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
  const each = () => Promise.all(frames.map(frame => frame.evaluate(() => window.heard)))
  return {
    told: async () => (await each()).flatMap((events, frame) => events.map(event => ({ ...event, frame }))),
    count: async () =>
      (await Promise.all(frames.map(frame => frame.evaluate(() => window.heard.length)))).reduce((a, b) => a + b, 0),
  }
}
