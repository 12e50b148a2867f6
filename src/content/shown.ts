import { type Desk, type Shown, take } from './card/handover'

/** What is shown on the page, once its script is there. */
export interface Show {
  /** Fetches the script ahead of the first time it is needed. */
  prepare(): void
  /** What is there already, or null. */
  readonly now: Shown | null
  /** The same, fetched if need be; null where it could not be had. */
  have(): Promise<Shown | null>
}

/** `bring` has the card's script run in this frame; rejects where that failed. Everything ends with `signal`. */
export function createShow(bring: () => Promise<unknown>, desk: Desk, signal: AbortSignal): Show {
  let shown: Shown | null = null
  let coming: Promise<Shown | null> | null = null

  async function load(): Promise<Shown | null> {
    try {
      await bring()
      const begin = take()
      if (begin && !signal.aborted) shown = begin(desk, signal)
      return shown
    } catch {
      // The worker was away; the next time it is needed it is asked again.
      return null
    } finally {
      coming = null
    }
  }
  const have = (): Promise<Shown | null> => {
    if (shown) return Promise.resolve(shown)
    coming ??= load()
    return coming
  }
  return {
    prepare: () => void have(),
    get now() {
      return shown
    },
    have,
  }
}
