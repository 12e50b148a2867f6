import type { CardText } from '../text'

/** The three ways to step away, and what is said of a log: on a console, and in a pause. */
export const ways: Pick<CardText, 'language' | 'lengths' | 'log'> = {
  language: 'en',
  lengths: {
    look: { name: 'Look far', figure: '20', unit: 'sec', whole: 'Look far, 20 seconds' },
    breathe: { name: 'Breathe', figure: '1', unit: 'min', whole: 'Breathe, 1 minute' },
    away: { name: 'Step out', figure: '5', unit: 'min', whole: 'Step out, 5 minutes' },
  },
  log: {
    hard: 'Log it',
    good: 'Good moment',
    done: { hard: 'Logged. You can leave it here.', good: 'Logged. Good ones count too.' },
    undo: 'Undo',
    undone: 'Taken back. Nothing’s logged.',
    more: 'Say more',
  },
}
