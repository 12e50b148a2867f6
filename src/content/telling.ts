import type { Scene } from '../domain'
import type { Report, Seen } from '../messages'
import { packed, type Said, unpacked } from './handoff'
import { createOutbox, type Deliver } from './outbox'

/** What this instance tells the worker, under its own name and for the one before it. */
export interface Telling {
  put(seen: Seen, at: number): void
  /** Something that was said. */
  line(said: Said, at: number): void
  flush(): void
  /** What nobody has taken yet, and up to where it was taken. */
  left(): { reports: Report[]; safe: number }
  /** The same for the next instance, or null where nothing is left. */
  pack(): string | null
  /** Tells what the one before could not. Both may have read a line by now: as long as this task lasts it counts once. */
  inherit(packed: string | null): void
}

export function createTelling(of: {
  source: string
  /** Delivers under the name of an instance. */
  under(source: string): Deliver
  /** What was said, as the worker is to hear it. */
  reportOf(said: Said): Seen
  scene(): Scene
  signal: AbortSignal
}): Telling {
  const outbox = createOutbox(of.under(of.source), of.signal)
  /** The page's own words behind what has not been delivered yet. */
  const saidIn = new WeakMap<Report, Said>()
  let inherited: string[] = []
  const wordsOf = ({ who, text }: Said): string => who + text
  return {
    put: (seen, at) => void outbox.put(seen, at),
    line(said, at) {
      const twice = inherited.indexOf(wordsOf(said))
      if (twice >= 0) inherited.splice(twice, 1)
      else saidIn.set(outbox.put(of.reportOf(said), at), said)
    },
    flush: outbox.flush,
    left: outbox.left,
    pack: () => packed(of.source, outbox.left(), report => saidIn.get(report)),
    inherit(text) {
      const handoff = text === null ? null : unpacked(text)
      if (!handoff) return
      const old = createOutbox(of.under(handoff.source), of.signal, handoff.safe)
      for (const { at, said } of handoff.lines) {
        if (said) inherited.push(wordsOf(said))
        old.put(said ? of.reportOf(said) : { type: 'scene', scene: of.scene() }, Math.min(at, Date.now()))
      }
      queueMicrotask(() => {
        inherited = []
      })
    },
  }
}
