import { DEFAULTS, MINUTE, toneOf } from '../../src/domain'
import type { Nudge, Played } from './score'
import type { Trace } from './trace'
import { Truth } from './truth'

/** A timer that rings every `interval` ms of work, as break timers do; five minutes idle start it anew. */
export function fixedTimer(trace: Trace, interval: number): Played {
  const truth = new Truth()
  const nudges: Nudge[] = []
  let next = trace.from + interval
  let idleFrom: number | null = null
  for (const happening of trace.happenings) {
    for (; next <= happening.at; next += interval) {
      if (idleFrom !== null) break
      nudges.push({ at: next, severe: false, again: false, ...truth.now })
    }
    truth.take(happening)
    if (happening.do !== 'machine') continue
    if (happening.state !== 'active') idleFrom ??= happening.since
    else if (idleFrom !== null) {
      next = happening.at - idleFrom >= DEFAULTS.gap ? happening.at + interval : Math.max(next, happening.at)
      idleFrom = null
    }
  }
  return { nudges }
}

/** A notice in the moment in which a conversation turns hostile. */
export function atOnce(trace: Trace): Played {
  const truth = new Truth()
  const nudges: Nudge[] = []
  const talks = new Map<string, { felt: Parameters<typeof toneOf>[0][number][]; hostile: boolean }>()
  for (const happening of trace.happenings) {
    truth.take(happening)
    if (happening.do !== 'see') continue
    const { event, appraisal, at } = happening
    if (event.type === 'conversation' && event.state === 'closed') talks.delete(event.id)
    if (event.type !== 'message' || !appraisal) continue
    const talk = talks.get(event.conversation) ?? { felt: [], hostile: false }
    talks.set(event.conversation, talk)
    talk.felt.push({ appraisal, at })
    const hostile = toneOf(talk.felt) === 'hostile'
    // The message itself is what the conversation now waits for an answer to.
    if (hostile && !talk.hostile) nudges.push({ at, severe: false, again: false, ...truth.now, owes: true })
    talk.hostile = hostile
  }
  return { nudges }
}

/** BreakTimer's default, the gentler of the two; Stretchly's short breaks come every ten minutes. */
export const BREAK_TIMER = 28 * MINUTE
export const STRETCHLY = 10 * MINUTE
