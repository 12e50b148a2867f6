import type { TeachText } from '../text'
import { count } from './count'

/** What the lesson says. */
export const teach: TeachText = {
  language: 'en',
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
}
