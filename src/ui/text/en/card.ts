import type { CardText } from '../text'
import { count, opening, span } from './count'
import { log } from './log'
import { talk } from './talk'
import { ways } from './ways'
import { tense } from './tense'
import { threat } from './threat'

const wait = (ms: number): string => (ms < 60_000 ? `${Math.round(ms / 1000)} s` : span(Math.floor(ms / 60_000)))
const waited = (waiting: number, ms: number | null): string => {
  if (ms === null) return '.'
  return waiting === 1 ? `, for ${wait(ms)}.` : `, the longest for ${wait(ms)}.`
}
const since = (minutes: number): string => (minutes < 5 ? 'a breath first?' : `${span(minutes)} since a break.`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return 'Nearly an hour in the chair.'
  if (minutes >= 60 && minutes < 75) return 'Over an hour in the chair.'
  if (minutes >= 75 && minutes < 120)
    return minutes < 105 ? 'An hour and a half in the chair.' : 'Nearly two hours in the chair.'
  return `${opening(minutes)} in the chair.`
}

/** What is said on a console. */
export const card: CardText = {
  ...ways,
  reason: {
    severe: () => ['That was out of line.', 'Stop for a moment.'],
    streak: ({ rough, minutes }) => [`${count(rough, 'rough chat', 'rough chats')} in a row,`, since(minutes)],
    cluster: ({ rough, minutes }) => [`${count(rough, 'rough chat', 'rough chats')} in an hour,`, since(minutes)],
    cup: ({ minutes }) => ['Your cup is nearly full,', since(minutes)],
    stretch: ({ minutes }) => [sat(minutes), 'A few steps?'],
    early: () => ['You’ve been at it a while.', 'Take a short one early?'],
  },
  nudge: {
    label: 'An offer to step away',
    close: 'Put away',
    later: 'After this chat',
    quiet: 'Not again today',
    notRough: 'That wasn’t rough',
    handOver: 'hand over first',
    below: 'More below',
    cost: ({ waiting, longestWaitMs }) => ({
      count: `${count(waiting, 'customer', 'customers')} waiting`,
      rest: waited(waiting, longestWaitMs),
      advice: 'A short one at your desk will do.',
    }),
    answered: {
      quiet: 'All right. Quiet until you’re off.',
      later: 'All right. After this chat, then.',
      correction: 'Noted. That one doesn’t count.',
    },
  },
  ...log,
  ...threat,
  ...talk,
  ...tense,
}
