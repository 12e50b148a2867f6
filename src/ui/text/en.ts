import type { Text } from './text'
import { clock, minutesAndSeconds } from './time'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
/** Short enough for a line of the card: to the minute up to two hours, then to the hour. */
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours < 2) return `${minutes} min`
  return minutes % 60 < 10 ? `${hours} hours` : `over ${hours} hours`
}
/** The same where a sentence begins. */
const opening = (minutes: number): string => span(minutes).replace(/^o/, 'O')
const wait = (ms: number): string => (ms < 60_000 ? `${Math.round(ms / 1000)} s` : span(Math.floor(ms / 60_000)))
const waited = (waiting: number, ms: number | null): string => {
  if (ms === null) return '.'
  return waiting === 1 ? `, for ${wait(ms)}.` : `, the longest for ${wait(ms)}.`
}
const since = (minutes: number): string => (minutes < 5 ? 'a breath first?' : `${span(minutes)} since a break.`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return 'Nearly an hour in the chair.'
  return minutes >= 60 && minutes < 75 ? 'Over an hour in the chair.' : `${opening(minutes)} in the chair.`
}
const NUMERALS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
const ORDINALS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth']

const ROTTED = { row: 'messages', roles: 'who speaks', composer: 'the reply box', item: 'the list of chats' }

/** Sentence case, contractions, no therapy words. */
export const en: Text = {
  language: 'en',
  name: 'Breather',
  clock,
  lengths: {
    look: { name: 'Look far', figure: '20', unit: 'sec', whole: 'Look far, 20 seconds' },
    breathe: { name: 'Breathe', figure: '1', unit: 'min', whole: 'Breathe, 1 minute' },
    away: { name: 'Step out', figure: '5', unit: 'min', whole: 'Step out, 5 minutes' },
  },
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
  log: {
    hard: 'Log it',
    good: 'Good moment',
    done: { hard: 'Logged. You can leave it here.', good: 'Logged. Good ones count too.' },
    undo: 'Undo',
    undone: 'Taken back. Nothing’s logged.',
  },
  problem: {
    blocked:
      'Breather was just updated, and an old window still holds the records. Close other Breather pages, then open this again.',
    newer:
      'A newer version wrote these records. This one can’t read them and has left them alone. Update Breather and they’re back.',
    full: 'The disk is full, so nothing new can be kept for now. What was kept is still there. Free some space and it goes on.',
    broken: 'The records can’t be opened right now. Nothing was changed. Try closing the browser and opening it again.',
  },
  popup: {
    figures: { conversations: 'chats', rough: 'rough', thanks: 'thanks', breaks: 'breaks' },
    today: 'Today',
    usual: n => `usual ${n}`,
    against: (level, median) => {
      if (level > median + 6) return 'A bit above your usual by now.'
      return level < median - 6 ? 'A bit below your usual by now.' : 'About your usual by now.'
    },
    sinceBreak: minutes => (minutes < 5 ? 'You’ve only just sat down.' : `${opening(minutes)} since a break.`),
    firstDay: ['First day.', 'I’ll watch before I speak.'],
    notStarted: 'Nothing yet today.',
    noUsual: ['Your “usual” takes five shifts.', 'Until then, there’s only today.'],
    pause: 'Take a moment',
    quiet: {
      lines: ['Quiet until you’re off.', 'Take one whenever you like.'],
      until: 'No offers this shift.',
      resume: 'Turn back on now',
    },
    recall: {
      lead: 'I had an offer for you.',
      now: { look: 'Look far now, 20 seconds', breathe: 'Breathe now, 1 minute', away: 'Step out now, 5 minutes' },
      free: 'No need to. It’s never held against you.',
    },
    lost: {
      word: 'can’t see',
      lines: ['This page has changed.', 'I can’t see messages.', 'The cup holds still.'],
    },
    health: {
      seen: 'messages in view',
      waiting: 'no messages seen yet',
      lost: at => `can’t see since ${clock(at)}`,
      off: 'not enabled on this page',
    },
    enable: {
      word: 'not enabled',
      lines: ['I’m not reading this page.', 'One click, if you want me to.'],
      here: 'Enable here',
      also: 'Enable here too',
      asks: 'Your browser will ask you once more; that’s its rule. You can stop any time.',
      asking: 'Waiting for your browser',
      refused: 'Your browser didn’t allow it. Try again when you like.',
    },
    unsupported: {
      word: 'off limits',
      lines: ['This page is the browser’s own.', 'Open your console, then click the cup again.'],
    },
    reading: {
      link: 'Read wrong?',
      head: 'How this page is read',
      from: {
        taught: ['The way you taught me.'],
        shipped: ['I know this console', 'and read it as noted.'],
        nobody: ['Nobody’s taught me; I go by its look.', 'If that’s wrong, show me once.'],
      },
      rotted: parts =>
        `The page has changed. What you taught for ${parts.map(part => ROTTED[part]).join(', ')} no longer fits. I’m going by its look until you show me again.`,
      start: 'Show me, four clicks',
      again: 'Show me again',
      save: 'Save to a file',
      load: 'Read from a file',
      forget: 'Back to automatic',
      back: 'Back',
      saved: 'Saved. There’s no word of any chat in it.',
      loaded: 'Read in, and in use.',
      forgotten: 'All right. I’ll go by its look.',
      unusable: reason => `This file can’t be used; nothing was changed. ${reason}`,
      notJson: 'This file makes no sense to me; nothing was changed. It takes one that was saved here.',
      gone: 'That page doesn’t answer. Open it and try again.',
    },
    stored: 'What is kept',
    day: s =>
      `${clock(s.from)} to ${clock(s.to)}: ${count(s.conversations, 'chat', 'chats')}, ${s.hostile} rough, ${s.tense} tense, thanked ${count(s.thanks, 'time', 'times')}, ${count(s.pauses, 'break', 'breaks')}.`,
  },
  teach: {
    label: 'Teach me this page',
    close: 'Stop teaching',
    step: (n, of) => `Step ${n} of ${of}`,
    ask: {
      customer: ['Click something a customer said.'],
      agent: ['Now something you said.'],
      composer: ['Click the box you type in.'],
      active: ['In the list of chats,', 'click the one that’s open.'],
    },
    how: 'You’re only pointing; nothing gets pressed. On the keyboard: arrow keys to move, Enter to pick.',
    keep: 'I keep how the page is built, and none of its words.',
    walk: {
      customer: 'Customer’s messages',
      agent: 'Your messages',
      composer: 'Boxes to type in',
      active: 'List of chats',
    },
    nth: (n, of) => `${n} of ${of}`,
    several: of => `${of} to choose from, by arrow keys`,
    none: 'Nothing looks like it. Use the mouse.',
    back: 'Back',
    skip: 'There’s none',
    move: 'Move aside',
    fault: {
      same: 'Both clicks are in the same message. Pick another one of yours.',
      nameless: 'This page leaves nothing to know it by, so I can’t learn it. I’ll keep going by its look.',
      failed: 'It can’t be kept right now; nothing was changed. Try once more.',
    },
    check: {
      ask: 'Is this right?',
      roles: { customer: 'Customer', agent: 'Me', bot: 'Bot', system: 'System', note: 'Note' },
      counts: counts =>
        `${counts.customer} from customers, ${counts.agent} from me${counts.bot ? `, ${counts.bot} from a bot` : ''}${counts.system ? `, ${counts.system} from the system` : ''}${counts.note ? `, ${count(counts.note, 'note', 'notes')}` : ''}.`,
      composer: found => (found ? 'Found the box you type in' : 'Didn’t find the box you type in'),
      active: found => (found ? 'Found the open chat' : 'Didn’t find the open chat'),
      look: 'The page doesn’t say who speaks, so I go by sides and names.',
      wrong: {
        customer: 'I still get the customer’s message you clicked wrong.',
        agent: 'I still get your own message wrong.',
        composer: 'I still get the box you clicked wrong.',
        active: 'I still get the chat you clicked wrong.',
      },
      yes: 'Yes, that’s it',
      no: 'No',
      redo: 'Which one again?',
      parts: { customer: 'Customer’s message', agent: 'My message', composer: 'Box to type in', active: 'Open chat' },
    },
    done: 'Got it. I’ll read it that way from now on.',
  },
  pause: {
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
  },
  welcome: {
    head: ['Catch your breath,', 'then the next line.'],
    lead: 'After a run of rough chats, or too long in the chair, I’ll ask at a free moment if you’d like a break. Either answer is fine.',
    promises: {
      sites: {
        head: 'Only pages you said yes to',
        now: n => (n === 0 ? 'None so far.' : `${count(n, 'page', 'pages')} so far. Stop any time.`),
      },
      local: { head: 'Only on this computer', line: 'No network, no account, nothing for a manager to see.' },
      forget: {
        head: 'What customers say is forgotten at once',
        line: 'Only times, how hard it was, and counts stay.',
      },
    },
    enable: {
      step: 'Step one',
      head: ['Let me see messages', 'in your console.'],
      lines: ['Paste your console’s address here,', 'or open it and click the cup in the toolbar.'],
      label: 'Console address',
      button: 'Enable',
      asks: 'Your browser will ask you once more; that’s its rule. You can stop any time.',
      problem: {
        empty: 'Paste the address first.',
        address: 'That doesn’t look like an address. Copy the whole of it from your console’s address bar.',
        scheme: 'I can only read pages that start with http or https.',
        known: 'That one’s enabled already.',
        refused: 'Your browser didn’t allow it. Try again when you like.',
      },
    },
    check: {
      step: 'Step two',
      head: 'See if I read it right',
      none: 'Once it’s enabled, open your console and a chat in it. This will say whether I can see messages.',
      sites: 'Enabled pages',
      reading: 'I can read this console',
      waiting: 'Not yet. Open it, and a chat in it.',
      lost: at => `Can’t see since ${clock(at)}; the page has changed`,
      stop: 'Stop',
      stopSite: site => `Stop on ${site}`,
    },
    stored: {
      head: 'What is kept',
      kept: 'Kept on this computer',
      keptItems: [
        'When each chat began and ended, and how hard it was',
        'What went into the cup and out of it, and why',
        'Each break, and how you said it felt',
        'What you log',
        'Each day’s counts; details for 30 days only',
        'What you teach me of a page: how it’s built, none of its words',
        'Addresses of enabled pages; of a chat, only a number that can’t be traced back',
      ],
      never: 'Never kept',
      neverItems: [
        'What customers say, or what you reply',
        'Customers’ names, pictures, orders',
        'Your screen, sound or keystrokes',
        'Scores or rankings for anyone to see',
      ],
    },
  },
}
