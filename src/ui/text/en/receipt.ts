import type { ReceiptWords } from '../receipt-text'
import { clock } from '../time'
import { count as counted } from './count'

const n = (value: number): string => value.toLocaleString('en')
/** A day's name in words; noon, so that no change of the clock moves it into another day. */
const day = (name: string): string => date(new Date(`${name}T12:00`).getTime())
const date = (at: number): string => new Date(at).toLocaleDateString('en-GB', { month: 'long', day: 'numeric' })
const when = (at: number): string => `${date(at)}, ${clock(at)}`
const LEVELS = { calm: 'calm', tense: 'tense', hostile: 'rough' }
const OWN: Record<string, string> = {
  exits: 'your exits',
  buddy: 'who to talk to',
  help: 'help lines',
  button: 'the small button in the page',
  sound: 'sound',
  taste: 'a few numbers from “that wasn’t rough”',
}
const count = (c: number, one: string): string => counted(c, one, `${one}s`)
const of =
  (one: string, many = `${one}s`) =>
  (c: number): string =>
    `${n(c)} ${c === 1 ? one : many}`

export const receipt: ReceiptWords = {
  receipt: {
    head: ['What’s kept,', 'on one receipt.'],
    lead: 'This was counted just now. It isn’t a promise somebody wrote; it’s what lies on this computer.',
    more: [
      {
        ask: 'Why look at the page at all',
        answer:
          'Otherwise there’s no telling whether it’s rough or when you have a moment. Words are read in the page and dropped on the spot. Times, levels and kinds stay. Only pages you enabled are read.',
      },
      {
        ask: 'Can my lead see this',
        answer:
          'No. There’s no account, no server and not one line of code that can connect. Records stay in this browser. If anyone is to see them, you export and hand them over.',
      },
      {
        ask: 'What if I change computers',
        answer:
          'Export, and read the file in on the new one. Reading it twice adds nothing twice. Then use “Delete everything” on the old one. If you use both, switch on “Carry along” in the settings: the browser’s sync takes encrypted figures and settings there. Off, nothing goes anywhere.',
      },
      {
        ask: 'We share this computer',
        answer:
          'Put a lock on in the settings: notes, details, lines and sheets are encrypted then, and without the passphrase others see only figures. With no lock, whoever opens this browser can read it.',
      },
    ],
    countedHere: 'counted here, now',
    date: at => `${new Date(at).toLocaleDateString('sv-SE')}  ${clock(at)}`,
    customers: {
      head: 'Of customers',
      names: 'Names',
      words: 'What they said',
      wordsUnit: '0 words',
      requests: 'Requests sent',
    },
    yours: {
      head: 'Yours, on this computer',
      size: 'Space',
      bytes: b => (b < 1024 ? `about ${b} B` : `about ${n(Math.round(b / 1024))} kB`),
    },
    stores: {
      days: {
        name: 'Day figures',
        count: of('day'),
        what: 'Chats, rough ones and breaks in a day. Kept until you delete them.',
      },
      digests: {
        name: 'Figures by the hour',
        count: of('day'),
        what: 'Which hours fill the cup, in numbers. They go with their day.',
      },
      conversations: {
        name: 'Chats: time, level, kind',
        count: of('row'),
        what: 'No name, no words, only a code that leads nowhere. Cleared when its time is up.',
      },
      ledger: {
        name: 'Every change of the cup',
        count: of('line'),
        what: 'When, how much, and why. Cleared when its time is up.',
      },
      breaks: { name: 'Breaks', count: of('break'), what: 'From when to when. Cleared when its time is up.' },
      offers: {
        name: 'Offers of a break',
        count: of('offer'),
        what: 'When, why, and what came of it. Cleared when its time is up.',
      },
      entries: {
        name: 'Rough chats and good moments',
        count: of('entry', 'entries'),
        what: 'What you logged, with your notes. Kept until you delete it.',
      },
      checkIns: {
        name: 'Check-ins',
        count: of('check-in'),
        what: 'How full it felt, and what it felt like. Cleared when its time is up.',
      },
      notes: {
        name: 'Lines you wrote',
        count: of('line'),
        what: 'Thanks, today’s line, three things done, one for tomorrow. Until you delete them.',
      },
      trials: {
        name: 'Your own study',
        count: of('trial'),
        what: 'How tense before and after. Only if you turned it on; until you delete it.',
      },
      papers: {
        name: 'Sheets and suggestions',
        count: of('sheet'),
        what: 'You wrote them; they’re only here. Until you delete them.',
      },
      own: { name: 'What you set up', count: of('item'), what: 'Exits, who to talk to, sound.' },
      profiles: { name: 'Pages you taught', count: of('page'), what: 'How the page is built, none of its words.' },
      state: {
        name: 'How things stand',
        count: of('row'),
        what: 'Whether a shift is open, and which pages. Without it a restart would begin from nothing.',
      },
      sources: {
        name: 'How far pages have reported',
        count: of('page'),
        what: 'So nothing is counted twice. Cleared after two days.',
      },
      spoiled: {
        name: 'Rows that can’t be read',
        count: of('row'),
        what: 'Spoilt records are put aside as they were, not lost. Until you delete them.',
      },
      lock: {
        name: 'The lock',
        count: c => (c === 0 ? 'none' : 'on'),
        what: 'An encrypted key. Without the passphrase it opens nothing, not even for us.',
      },
      carry: {
        name: 'Carried along',
        count: c => (c === 0 ? 'off' : c === 1 ? 'on' : `on, with ${count(c - 1, 'other computer')}`),
        what: 'Only where you switched that on: a random id, keys that can be used but not read, and other computers’ day figures.',
      },
      meta: {
        name: 'Random salt, language',
        count: of('item'),
        what: 'The salt was made here; it keeps the codes from leading back.',
      },
    },
    examples: {
      sealed: 'locked, can’t be read',
      days: (d, c, h) => `${day(d)}: ${count(c, 'chat')}, ${h} rough`,
      digests: (d, h) => `${day(d)}: figures for ${count(h, 'hour')}`,
      conversations: (at, level, m, code) =>
        `${when(at)}: ${LEVELS[level]}, ${count(m, 'customer message')}, code ${code}…`,
      ledger: (at, delta) => `${when(at)}: ${delta < 0 ? 'poured out' : 'added'} ${Math.abs(delta)}`,
      breaks: (from, m) => `${when(from)}: ${count(m, 'minute')}`,
      offers: at => `${when(at)}: one offer`,
      entries: (at, good, w, note) =>
        `${when(at)}: ${good ? 'a good moment' : 'a rough chat'}${w === null ? '' : `, weight ${w}`}${note === '' ? '' : `, “${note}”`}`,
      checkIns: (at, fill) => `${when(at)}: ${fill === null ? 'a feeling named' : `felt ${Math.round(fill)} full`}`,
      notes: text => `“${text}”`,
      trials: (at, b, a) => `${when(at)}: ${b ?? 'no answer'} before, ${a ?? 'no answer'} after`,
      papers: at => `One written on ${when(at)}`,
      own: key => OWN[key] ?? key,
      profiles: site => `${site}, taught once`,
      state: (shift, pages) => `${shift ? 'A shift is open' : 'No shift open'}, ${count(pages, 'page')} open`,
      sources: seq => `One page, up to report ${seq}`,
      spoiled: store => `One from “${store}”`,
      lock: minutes => `an encrypted key; locks after ${minutes} minutes`,
      carry: months =>
        months === null ? 'this computer’s id and keys' : `another computer: ${count(months, 'month')} of figures`,
      meta: key => (key === 'salt' ? '32 random digits' : 'The language you chose'),
    },
    noExample: 'None yet',
    unreadable: 'This row can’t be read',
    permissions: {
      head: 'Permissions',
      sites: 'Pages it can read',
      none: 'None',
      network: 'Addresses it can reach',
      history: 'History, other tabs',
      notAsked: 'Not asked for',
      whyHead: 'What each permission is for',
      why: {
        alarms: 'To wake up when a break should be offered.',
        scripting: 'To read chats on the pages you enabled.',
        activeTab: 'To know which page you mean when you click “enable”.',
        idle: 'To count time away from the computer as a break.',
        storage:
          'To hold a few figures when a page closes before handing them over; and, if you switch carrying along on, to give encrypted figures and settings to the browser’s sync.',
        unlimitedStorage: 'So the browser doesn’t clear your records away to make room.',
        notifications: 'To ask by a system notice when no console is in sight. Only if you turn it on.',
      },
      site: 'Pages you enabled: chats are read there, and nowhere else.',
      off: 'off',
    },
    left: 'Left this computer',
    carried: 'Encrypted, by the browser’s sync',
    thanks: 'If the count is wrong, tell us. The code is public.',
    one: { head: 'One by one', lead: 'With one real row of each.', example: row => `For example: ${row}` },
    never: {
      head: 'Never kept',
      items: [
        'Customers’ names, pictures, numbers, orders',
        'What customers write, what you answer',
        'Pictures or other parts of the page',
        'What you type, or how fast',
        'Anything on a page you haven’t enabled',
      ],
    },
    exported: {
      never: 'Not exported yet.',
      at: at => `Last exported on ${when(at)}.`,
      button: 'Export',
      done: 'Saved to your downloads.',
      lead: ' What you export here has no passphrase: whoever has it can read it. For one with a passphrase, go to “Export” in the journal.',
    },
    wipe: {
      head: 'Delete what you like',
      lead: 'Gone is gone, so you’ll be asked once more.',
      day: 'Delete this day',
      site: 'Delete this page',
      all: 'Delete everything',
      chooseDay: 'Which day',
      chooseSite: 'Which page',
      noDays: 'No day recorded yet.',
      noSites: 'No page enabled yet.',
      sureDay: d =>
        `The figures, chats, breaks, entries and lines of ${day(d)} go, for good. If that’s today, this shift starts over.`,
      sureSite: s =>
        `${s} won’t be read any more, and what you taught is forgotten. Chats don’t say which page they’re from; delete those by day.`,
      sureAll:
        'All records, what you set up and the pages you enabled: all gone, as if just installed, for good. Export first if you want a copy.',
      yes: 'Delete',
      no: 'Never mind',
      doneDay: d => `${day(d)} is deleted.`,
      doneSite: s => `${s} isn’t read any more, and what you taught is forgotten.`,
      doneAll: 'Everything is deleted.',
      failed: 'That didn’t work, and nothing was changed. Try once more.',
    },
  },
}
