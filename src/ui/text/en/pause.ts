import type { Text } from '../text'
import { minutesAndSeconds } from '../time'
import { count } from './count'

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']

/** What the pause says. */
export const pause: Text['pause'] = {
  steps: { name: 'Name it', allow: 'Let it be', do: 'Do one thing' },
  progress: 'Progress',
  leave: 'Go back',
  ask: {
    kicker: 'Stop for a moment',
    question: ['What does it', 'feel like right now?'],
    group: 'Feelings',
    skip: 'Rather not say? Just start.',
  },
  feelings: {
    hurt: { word: 'hurt', allow: 'Hurt, then. Anyone would be. Let it be there; no need to feel better yet.' },
    angry: { word: 'angry', allow: 'Angry, then. Anyone would be. Let it be there; no need to cool down yet.' },
    stifled: {
      word: 'choked up',
      allow: 'Choked up, then. Anyone would be. Let it be there; no need to swallow it yet.',
    },
    uneasy: { word: 'on edge', allow: 'On edge, then. Anyone would be. Let it be there; no need to settle yet.' },
    tired: { word: 'tired', allow: 'Tired, then. That was a lot of talking. No need to perk up yet.' },
    numb: { word: 'numb', allow: 'Numb, then. It happens when you hear a lot. Let it be there; no hurry.' },
    drained: { word: 'drained', allow: 'Drained, then. Anyone would be. Let it be there; no need to perk up yet.' },
    unclear: {
      word: 'hard to say',
      allow: 'Hard to say is fine; it needn’t have a name. Let it be there; no need to feel better yet.',
    },
  },
  start: { look: 'Look far for 20 seconds', breathe: 'Take six slow breaths', away: 'Step out for 5 minutes' },
  instead: { look: 'Look far instead', breathe: 'Breathe instead', away: 'Step out instead' },
  enough: 'That’s enough',
  parked: waiting => {
    if (waiting === null) return 'Your console is as you left it.'
    return waiting === 0
      ? 'Your console is as you left it. Nobody’s waiting.'
      : `Your console is as you left it. ${count(waiting, 'customer is', 'customers are')} waiting.`
  },
  breathe: {
    in: 'Breathe in',
    out: 'Breathe out',
    watch: ['Tea spreads: breathe in with it.', 'It draws in: let go, six beats.'],
    count: ['In while it counts to four.', 'Out, slowly, to six.'],
    breath: nth =>
      nth >= 6 ? 'Sixth breath, the last one' : `${ORDINALS[nth] ?? String(nth)} breath, ${numeral(6 - nth)} to go`,
    drifted: ['Drifted off? Fine.', 'Join on the next breath.'],
  },
  look: {
    head: 'Look far',
    how: ['Find the farthest spot off screen.', 'Rest your eyes there. Blink a few times.'],
    aside: ['Hands off the keyboard,', 'shoulders down.'],
    left: seconds => `${count(seconds, 'second', 'seconds')} left`,
  },
  away: {
    head: 'Step out',
    lead: 'Just get up and go.',
    ideas: ['Walk to the end and back', 'Get some water, drink it slowly', 'Find a window and look out'],
    left: minutesAndSeconds,
    aside: ['It stops by itself.', 'No need to watch it.'],
  },
  end: {
    done: { look: 'That’s twenty seconds', breathe: 'That’s a minute', away: 'That’s five minutes' },
    short: 'A short one',
    question: 'Any lighter?',
    felt: { lighter: 'Lighter', same: 'The same', heavier: 'Still heavy' },
    reply: {
      lighter: ['A bit is a bit.', 'Ease back in.'],
      same: [
        'About the same is fine. What’s poured is poured.',
        'A little longer, or a word with someone: both are all right.',
      ],
      heavier: ['Still heavy? Don’t carry it alone.', 'Tell someone.'],
    },
    back: 'Back to the console',
    again: '1 more minute',
    came: 'when you came',
    now: 'now',
    cup: (before, level) => {
      if (level <= before - 1) return ['Some of it’s poured out.', 'What you say counts; the cup goes by you.']
      return level >= before + 1
        ? ['Still heavy, so the cup adds a little.', 'It goes by you.']
        : ['The cup’s where it was.', 'What you say counts; the cup goes by you.']
    },
  },
}
