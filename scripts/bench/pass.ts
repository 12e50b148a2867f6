import type { Page } from 'playwright'
import type { Ground } from './ground'
import { heapOf } from './heap'
import { fill, type Load, play, rest } from './play'
import { keptState } from './state'
import { record, type Spent, tally } from './trace'
import { install, type Watcher } from './watchers'

/** One watcher over one play. */
export interface Pass {
  phases: Map<string, Spent>
  /** In use at the end, after collecting, MB. */
  heap: number
  /** From the drawn thread to the reader's first reading, by the clock, ms; null for all but ours. */
  firstReading: number | null
}

/** Opens the console in a fresh tab, in front, with this watcher on it, and plays. `idle`: then nothing, for so many ms. */
export async function pass(
  ground: Ground,
  watcher: Watcher,
  load: Load,
  lines: readonly string[],
  idle = 0,
): Promise<Pass> {
  const isOurs = watcher.name === 'Breather'
  const page = await ground.breather.context.newPage()
  await page.goto(isOurs ? ground.enabled : ground.other)
  await page.bringToFront()
  await install(page, watcher)
  // Ours greets its worker first.
  await page.waitForTimeout(1000)
  const trace = await record(page)
  const drawnAt = await fill(page, load, lines)
  const readAt = isOurs ? await readableSince(ground.inside, page) : null
  await play(page, load, lines)
  if (idle > 0) await rest(page, idle)
  const events = await trace.stop()
  const heap = await heapOf(page)
  await page.close()
  const phases = tally(events, watcher.isOwn)
  return { phases, heap, firstReading: readAt === null ? null : readAt - drawnAt }
}

interface Scene {
  readable: boolean
  visible: boolean
  changedAt: number
}

/** Waits until the worker has heard that the page in front is read; gives since when. */
export async function readableSince(inside: Page, page: Page): Promise<number> {
  const loadedAt = await page.evaluate(() => performance.timeOrigin)
  const until = Date.now() + 60_000
  for (;;) {
    const kept = (await keptState(inside)) as { state: { scenes: Record<string, Scene> } } | undefined
    const scenes = Object.values(kept?.state.scenes ?? {})
    // One of an earlier document may still stand.
    const found = scenes.find(({ visible, readable, changedAt }) => visible && readable && changedAt > loadedAt)
    if (found) return found.changedAt
    if (Date.now() > until) throw new Error(`the reader has not told how ${page.url()} stands`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
