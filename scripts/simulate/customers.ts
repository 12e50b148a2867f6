import { type Appraisal, type Kind, MINUTE, SECOND } from '../../src/domain'
import type { Chance } from './random'

/** One customer as drawn beforehand: when they come, what each of their turns feels like, how fast they answer. */
export interface Customer {
  id: string
  comesAt: number
  /** Lines of each turn. After the last turn they leave. */
  turns: Appraisal[][]
  /** ms from the agent's answer to their next turn, one for each turn but the first. */
  thinks: number[]
  /** ms without an answer after which they write once more. */
  patience: number
}

/*
 * Assumptions, with where they come from:
 * - A base rate of ten hostile conversations a day (Grandey 2004: about ten acts of verbal aggression a day), and they
 *   come in bursts: a lost lorry, a price that was wrong. Two such hours a shift, in which hostility is six times likelier.
 * - A conversation has six customer turns on average, one to three lines each; a customer answers after 40 s (median),
 *   seldom under ten, sometimes after minutes. Our guess, from the demo scripts' pace and what agents tell.
 * - A fifth of the others are tense without an attack, a third end with thanks. Our guess.
 */
const HOSTILE_A_DAY = 10
/** Not everybody who comes to attack gets to it: the share that does, counted over drawn shifts. */
const GET_TO_IT = 0.83
const BURSTS = 2
const BURST_LENGTH = 40 * MINUTE
const LIKELIER = 6

/** Times of the rough patches of a shift. */
export function roughPatches(c: Chance, from: number, until: number): [number, number][] {
  return Array.from({ length: BURSTS }, () => {
    const start = c.between(from, until - BURST_LENGTH)
    return [start, start + c.exponential(BURST_LENGTH)] as [number, number]
  })
}

/** Everybody who comes in a shift, `perHour` on average with two busier times a day. */
export function drawCustomers(c: Chance, from: number, until: number, perHour: number): Customer[] {
  const rough = roughPatches(c, from, until)
  const hours = (until - from) / (60 * MINUTE)
  const roughShare = rough.reduce((sum, [a, b]) => sum + Math.max(0, Math.min(b, until) - a), 0) / (until - from)
  const expected = perHour * hours
  // So that the day's mean is the base rate, however the patches fall.
  const base = Math.min(0.5, HOSTILE_A_DAY / GET_TO_IT / (expected * (1 + roughShare * (LIKELIER - 1))))
  const customers: Customer[] = []
  let at = from
  for (;;) {
    const share = (at - from) / (until - from)
    const busy = 1 + 0.35 * Math.sin(share * 4 * Math.PI - 1)
    at += c.exponential((60 * MINUTE) / (perHour * busy))
    if (at >= until) return customers
    const inPatch = rough.some(([a, b]) => at >= a && at < b)
    customers.push(drawCustomer(c, `c${customers.length}`, at, Math.min(0.8, base * (inPatch ? LIKELIER : 1))))
  }
}

function drawCustomer(c: Chance, id: string, comesAt: number, hostile: number): Customer {
  const count = 1 + Math.min(20, Math.floor(c.exponential(5)))
  const mood = c.is(hostile) ? 'hostile' : c.is(0.2) ? 'tense' : 'calm'
  const turnsHard = Math.floor(c.between(0, Math.max(1, count - 1)))
  const turns = Array.from({ length: count }, (_, i) => {
    const lines = c.pick([
      [6, 1],
      [3, 2],
      [1, 3],
    ])
    const hard = mood !== 'calm' && i >= turnsHard
    const last = i === count - 1
    return Array.from({ length: lines }, () => (hard ? hardLine(c, mood) : last && c.is(0.33) ? THANKS : CALM))
  })
  return {
    id,
    comesAt,
    turns,
    thinks: turns.map(() => Math.max(3 * SECOND, c.around(40 * SECOND, 0.8))),
    patience: c.around(100 * SECOND, 0.4),
  }
}

const CALM: Appraisal = { level: 'calm', kind: 'none', hostile: 0.02, tense: 0.08, thanks: 0.03 }
const THANKS: Appraisal = { level: 'calm', kind: 'thanks', hostile: 0.01, tense: 0.03, thanks: 0.95 }

function hardLine(c: Chance, mood: 'tense' | 'hostile'): Appraisal {
  if (mood === 'hostile' && c.is(0.6)) {
    const kind = c.pick<Kind>([
      [50, 'abuse'],
      [42, 'contempt'],
      [4, 'threat'],
      [4, 'harassment'],
    ])
    return { level: 'hostile', kind, hostile: c.between(0.55, 0.98), tense: 0.98, thanks: 0.01 }
  }
  if (c.is(0.3)) return CALM
  const kind = c.pick<Kind>([
    [4, 'anger'],
    [4, 'urging'],
    [2, 'pressure'],
  ])
  return { level: 'tense', kind, hostile: c.between(0.05, 0.4), tense: c.between(0.6, 0.95), thanks: 0.01 }
}
