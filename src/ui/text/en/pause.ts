import type { Text } from '../text'
import { minutesAndSeconds } from '../time'
import { count, times } from './count'

const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']

/** What the pause says. */
export const pause: Pick<Text, 'pause'> = {
  pause: {
    steps: { name: 'Name it', allow: 'Let it be', do: 'Do one thing' },
    progress: 'Progress',
    leave: 'Go back',
    ask: {
      kicker: 'Stop for a moment',
      question: ['What does it', 'feel like right now?'],
      group: 'Feelings',
      skip: 'Rather not say? Just start.',
      more: 'Something else',
      park: 'If you step out, hand over first.',
    },
    activities: {
      look: {
        name: 'Look far',
        time: '20 sec',
        line: 'Rest your eyes; no need to move.',
        start: 'Look far for 20 seconds',
      },
      breathe: {
        name: 'Slow breaths',
        time: '1 min',
        line: 'Follow the tea: four in, six out.',
        start: 'Take six slow breaths',
      },
      side: {
        name: 'From their side',
        time: 'a few lines',
        line: 'They’re mad at what happened, not at you.',
        start: 'See it from their side',
      },
      recall: {
        name: 'Someone you helped',
        time: '1 min',
        line: 'There are more than you remember.',
        start: 'Recall someone you helped',
      },
      memory: {
        name: 'A good memory',
        time: '1 min',
        line: 'Pick one, and go into the details.',
        start: 'Think of a good memory',
      },
      thanks: {
        name: 'Thank someone',
        time: 'one line',
        line: 'Just for you; nothing gets sent.',
        start: 'Write one line of thanks',
      },
      laugh: {
        name: 'Laugh',
        time: '1 min',
        line: 'Fake it at first; your body catches on.',
        start: 'Laugh for a minute',
      },
      walk: {
        name: 'Walk, get some water',
        time: '5 min',
        line: 'Leave the desk, anywhere will do.',
        start: 'Step out for 5 minutes',
      },
      move: { name: 'Move', time: '3 min', line: 'Six moves, half a minute each.', start: 'Move for 3 minutes' },
      music: { name: 'Listen', time: '3 min', line: 'Quiet music, made up as it goes.', start: 'Listen for 3 minutes' },
      buddy: { name: 'Tell someone', time: '5 min', line: 'Someone you trust.', start: 'Tell someone' },
    },
    choose: {
      head: 'Which one?',
      lead: 'Whichever comes easily. You can stop any of them.',
      helped: 'helped before',
      back: 'Back to the other one',
    },
    instead: 'Something else',
    longer: '1 more minute',
    enough: 'That’s enough',
    finished: 'Done',
    left: minutesAndSeconds,
    sound: {
      on: 'Sound on',
      off: 'Sound off',
      pieces: ['Tea house', 'After rain', 'Far hills', 'Wind chimes'],
      piece: 'Which piece',
      volume: 'Volume',
      blocked: 'Click for sound',
    },
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
      breath: (nth, of) => {
        const which = ORDINALS[nth] ? `${ORDINALS[nth]} breath` : `Breath ${nth}`
        return nth >= of ? `${which}, the last one` : `${which}, ${numeral(of - nth)} to go`
      },
      drifted: ['Drifted off? Fine.', 'Join on the next breath.'],
    },
    look: {
      head: 'Look far',
      how: ['Find the farthest spot off screen.', 'Rest your eyes there. Blink a few times.'],
      aside: ['Hands off the keyboard,', 'shoulders down.'],
      left: seconds => `${count(seconds, 'second', 'seconds')} left`,
    },
    walk: {
      head: 'Step out',
      lead: 'Just get up and go.',
      ideas: ['Walk to the end and back', 'Get some water, drink it slowly', 'Have a bite; find a window and look out'],
      aside: ['It stops by itself.', 'No need to watch it.'],
    },
    move: {
      moves: [
        { name: 'Shake out', how: 'Hands loose, as if shaking off water.' },
        { name: 'Roll shoulders', how: 'Backwards, in big circles, then forwards.' },
        { name: 'March', how: 'On the spot, knees up a little.' },
        { name: 'Clap', how: 'Hard, until your palms are warm.' },
        { name: 'On your toes', how: 'Up, and down again. Jump if you feel like it.' },
        { name: 'Stretch', how: 'Arms overhead, reach up, let them down slowly.' },
      ],
      next: name => `Next: ${name.toLowerCase()}`,
      last: 'Last one',
      aside: ['Skip any you’d rather not.', 'Standing or sitting, both work.'],
    },
    laugh: {
      head: 'Laugh',
      steps: [
        ['Corners of the mouth up.', 'Fake is fine.'],
        ['Add some sound: ha, ha, ha.', 'Quietly counts.'],
        ['Think of something really funny', 'and let it come.'],
      ],
      aside: ['Nothing funny today? Fine.', 'Try something else.'],
    },
    memory: {
      head: 'A good memory',
      steps: [
        ['Where was it?', 'Bright, or dim?'],
        ['Who was there,', 'and what did they say?'],
        ['What did it smell like, sound like?', 'What else is still there?'],
      ],
      aside: ['Making one up works too:', 'the small you in there wins this one outright.'],
    },
    recall: {
      head: 'Someone you helped',
      steps: [
        ['What had gone wrong for them?', 'How bad was it?'],
        ['What did you say or do', 'that let them breathe out?'],
        ['Someone else', 'might not have got it done.'],
      ],
      today: (served, thanks) => {
        if (served === 0) return 'People you helped rarely come back to say so. They’re there.'
        return thanks === 0
          ? `You took ${count(served, 'chat', 'chats')} today. Those without a thank-you count too.`
          : `You took ${count(served, 'chat', 'chats')} today and were thanked ${times(thanks)}.`
      },
    },
    music: { head: 'Listen', aside: ['Eyes closed, if you like.', 'It fades out by itself.'] },
    thanks: {
      head: 'Thank someone',
      lead: ['Who would you thank today?', 'A colleague, someone at home, a customer.'],
      label: 'One line is plenty',
      save: 'That’s it',
      kept: 'Kept. Only you can see it.',
    },
    end: {
      done: ms => {
        if (ms < 60_000) return 'That’s twenty seconds'
        const minutes = Math.round(ms / 60_000)
        return minutes === 1 ? 'That’s a minute' : `That’s ${NUMERALS[minutes] ?? minutes} minutes`
      },
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
      log: 'Log it',
      tell: name => (name === '' ? 'Tell someone' : `Tell ${name}`),
      came: 'when you came',
      now: 'now',
      cup: (before, level) => {
        if (level <= before - 1) return ['Some of it’s poured out.', 'What you say counts; the cup goes by you.']
        return level >= before + 1
          ? ['Still heavy, so the cup adds a little.', 'It goes by you.']
          : ['The cup’s where it was.', 'What you say counts; the cup goes by you.']
      },
    },
  },
}
