import { type School, TeachSession } from './lesson'

/** The lesson of this frame, where one is being given. */
export interface Teaching {
  readonly active: boolean
  begin(lead: boolean): void
  lead(): void
  /** True if this frame steps back for the one that spoke up. */
  claimed(picked: boolean): boolean
}

export function createTeaching(school: Omit<School, 'onEnd'>, signal: AbortSignal): Teaching {
  let session: TeachSession | null = null
  signal.addEventListener('abort', () => session?.end(), { once: true })
  return {
    get active() {
      return session !== null
    },
    begin(lead) {
      if (session) return
      // A frame of a few pixels is no console.
      if (!lead && (innerWidth < 320 || innerHeight < 240)) return
      session = new TeachSession({ ...school, onEnd: () => (session = null) }, lead)
    },
    lead: () => session?.lead(),
    claimed: picked => session?.claimed(picked) ?? false,
  }
}
