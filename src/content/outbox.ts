import { BATCH } from '../messages/batch'
import type { Report, Seen } from '../messages'

/**
 * Sends one delivery; resolves with the number of the last report that is safe, rejects when nobody took it. `safe`: up to
 * which number the worker has said so before.
 */
export type Deliver = (reports: Report[], safe: number) => Promise<{ upTo: number }>

/** Wait before trying again, ms: doubles up to the longest. The worker wakes in well under a second. */
const SHORTEST = 250
const LONGEST = 10_000

/**
 * Reports on their way to the worker, at least once and in order: a report leaves the box only when the worker says
 * that its transaction has committed. The worker drops repeats by their number. `from`: the number after which to count.
 */
export function createOutbox(
  deliver: Deliver,
  signal: AbortSignal,
  from = 0,
): { put(seen: Seen, at: number): Report; flush(): void; left(): { reports: Report[]; safe: number } } {
  const waiting: Report[] = []
  let last = from
  let safe = from
  let sending = false
  let asked = false
  let wait = SHORTEST
  let timer: ReturnType<typeof setTimeout> | undefined

  function begin(): void {
    asked = false
    void run()
  }

  async function run(): Promise<void> {
    if (sending || waiting.length === 0 || signal.aborted) return
    sending = true
    try {
      const { upTo } = await deliver(waiting.slice(0, BATCH), safe)
      safe = Math.max(safe, upTo)
      while (waiting[0] && waiting[0].seq <= upTo) waiting.shift()
      wait = SHORTEST
    } catch {
      clearTimeout(timer)
      timer = setTimeout(run, wait)
      wait = Math.min(LONGEST, wait * 2)
      return
    } finally {
      sending = false
    }
    void run()
  }

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  return {
    put(seen, at) {
      const report = { seq: last + 1, at, seen }
      if (signal.aborted) return report
      last += 1
      waiting.push(report)
      // What is put in one go is told in one go: it is the telling that costs.
      if (!asked) queueMicrotask(begin)
      asked = true
      return report
    },
    /** The page is going away: everything at once, without waiting for an answer. */
    flush() {
      for (let i = 0; i < waiting.length; i += BATCH) void deliver(waiting.slice(i, i + BATCH), safe).catch(() => {})
    },
    /** What nobody has taken yet, and up to where it was taken. */
    left: () => ({ reports: [...waiting], safe }),
  }
}
