import { type Running, type Surroundings, take } from './teach/handover'

/** The lesson of this frame, where one is being given or on its way. */
export interface Teaching {
  readonly active: boolean
  /** True once it is being given; false where its script could not be had. */
  begin(lead: boolean): Promise<boolean>
  lead(): void
  /** True if this frame steps back for the one that spoke up. */
  claimed(picked: boolean): boolean
}

/** `bring` has the lesson's script run in this frame; rejects where that failed. Everything ends with `signal`. */
export function createTeaching(
  bring: () => Promise<unknown>,
  surroundings: Omit<Surroundings, 'onEnd'>,
  signal: AbortSignal,
): Teaching {
  let running: Running | null = null
  let coming: { lead: boolean } | null = null

  async function begin(lead: boolean): Promise<boolean> {
    if (running || coming) return true
    const wanted = { lead }
    coming = wanted
    try {
      await bring()
      const start = take()
      // Meanwhile the agent may have gone on in another frame, or a newer instance may have taken over.
      if (coming !== wanted || signal.aborted || !start) return false
      const onEnd = (): void => {
        running = null
      }
      running = start({ ...surroundings, onEnd }, wanted.lead, signal)
      return true
    } catch {
      return false
    } finally {
      if (coming === wanted) coming = null
    }
  }

  return {
    get active() {
      return running !== null || coming !== null
    },
    begin,
    lead() {
      if (coming) coming.lead = true
      running?.lead()
    },
    claimed(picked) {
      if (picked) coming = null
      return running?.claimed(picked) ?? false
    },
  }
}
