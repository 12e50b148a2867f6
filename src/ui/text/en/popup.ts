import type { Text } from '../text'
import { clock } from '../time'
import { count, opening, times } from './count'

const ROTTED = { row: 'messages', roles: 'who speaks', composer: 'the reply box', item: 'the list of chats' }

/** What the popup says. */
export const popup: Pick<Text, 'popup'> = {
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
      unusable: reason => `This file can’t be used; nothing was changed. For whoever wrote it: ${reason}`,
      notJson: 'This file makes no sense to me; nothing was changed. It takes one that was saved here.',
      gone: 'That page doesn’t answer. Open it and try again.',
    },
    goal: {
      label: 'Today',
      ask: 'A line for today?',
      field: 'A line to keep in mind today',
      save: 'That’s it',
      change: 'Change',
      from: 'Left for today',
      take: 'Use it',
    },
    checkIn: {
      ask: 'Does the cup look right?',
      tell: 'Say so',
      no: 'Not now',
      own: 'Set it',
      question: 'What does it feel like right now?',
      done: 'That’s it',
      thanks: 'As you say. I’ll count that way from now on.',
    },
    dayEnd: 'End the day',
    journal: 'Open the journal',
    settings: 'Settings',
    stored: 'What is kept',
    day: s =>
      `${clock(s.from)} to ${clock(s.to)}: ${count(s.conversations, 'chat', 'chats')}, ${s.hostile} rough, ${s.tense} tense, thanked ${times(s.thanks)}, ${count(s.pauses, 'break', 'breaks')}.`,
    due: n => (n === 1 ? 'Something to look at again today' : `${n} things to look at again`),
    spoilt:
      'One record was damaged and couldn’t be read. It’s set aside as it was. The rest is here, and today goes on.',
  },
}
