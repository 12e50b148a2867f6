import type { Text } from '../text'
import { clock } from '../time'
import { count } from './count'

/** What the welcome page says. */
export const welcome: Pick<Text, 'welcome'> = {
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
      open: 'Is it the one that’s open?',
      company: 'Listed by your company',
      this: site => `Yes, ${site}`,
    },
    choose: {
      step: 'Step two',
      head: ['Which language,', 'and how soon.'],
      more: 'The rest is in settings, and fine as it is',
    },
    check: {
      step: 'A last look',
      head: 'See if I read it right',
      seen: {
        nothing: 'No chat is open right now. Open one and I’ll look again.',
        roles: n =>
          n === 0
            ? 'I can see messages, but not yet who says what.'
            : `I can see ${count(n, 'chat', 'chats')}, but not yet who says what.`,
        whole: n =>
          n === 0
            ? 'I can read this console, and tell who says what.'
            : `I can read this console: ${count(n, 'chat', 'chats')}, and who says what.`,
      },
      parts: { composer: 'Reply box', messages: 'Messages', roles: 'Who says what', list: 'List of chats' },
      found: 'found',
      missing: 'not found',
      messages: n => `${n} in view`,
      roles: (customer, agent, others) => `customer ${customer}, me ${agent}${others > 0 ? `, others ${others}` : ''}`,
      list: n => count(n, 'chat', 'chats'),
      wrong: 'Got it wrong? ',
      teach: 'Show me',
      after: ': four clicks.',
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
        'Each break, what you did, and how you said it felt',
        'What you log, and lines of your own: thanks, today’s goal, one for tomorrow',
        'Each day’s counts; details for as long as you choose',
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
