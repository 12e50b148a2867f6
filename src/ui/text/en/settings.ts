import type { SettingsText } from '../settings-text'
import { clock } from '../time'
import { sense } from './sense'
import { count } from './count'

/** "A to B", and still a phrase with one end missing. */
const range = (least: number | null, most: number | null): string => {
  if (least === null) return `${most} at most`
  if (most === null || most <= least) return `${least} at least`
  return `${least} to ${most}`
}

/** What the settings page says. */
export const settings: SettingsText = {
  ...sense,
  settings: {
    head: ['Whatever', 'suits you.'],
    lead: 'It’s fine as it is. What you change counts at once, in open consoles too.',
    kept: 'Changed',
    sites: {
      head: 'Pages I read',
      lead: 'Only those listed here. No other page, ever.',
      none: 'None so far.',
      reading: 'I can read this console',
      waiting: 'Not yet. Open it, and a chat in it.',
      lost: at => `Can’t see since ${clock(at)}; the page has changed`,
      teach: 'Teach me',
      teachSite: site => `Teach me to read ${site}`,
      notOpen: 'Open that page first, then come back.',
      forget: 'Forget what I was taught',
      forgetSite: site => `Forget what I was taught on ${site}`,
      forgot: 'Forgotten. I’ll find my own way there.',
      stop: 'Stop',
      stopSite: site => `Stop on ${site}`,
      add: 'Add another',
      enable: 'Enable',
      company: 'Listed by your company',
      companyLead: 'Enabling one is still up to you.',
    },
    remind: {
      head: 'Reminders',
      lead: 'When I ask, and when I keep quiet.',
      bounded: 'Your company has set a range; the figures above keep to it.',
      shift: { head: 'Working hours', label: 'Ask only in these hours', from: 'from', to: 'to' },
      quiet: {
        head: 'Quiet hours',
        lead: 'Meetings, handover, lunch. I come back by myself, and go on counting.',
        add: 'Add one',
        away: 'Remove',
        remove: nth => `Remove number ${nth}`,
        nth: nth => `Number ${nth}`,
      },
      checkIns: {
        label: 'Ask how full my cup feels',
        line: 'Twice a day at most, only when you open the toolbar button.',
      },
    },
    lengths: {
      head: 'How long',
      lead: 'The three buttons on the card go by this.',
      names: { look: 'Look far', breathe: 'Breathe', away: 'Step out' },
      volume: 'Volume',
      breath: 'A sound for each breath',
      breathLine: 'One for in, one for out, so you can close your eyes.',
    },
    words: {
      head: 'What counts as rough',
      lead: 'Compared on this computer; what customers say is still forgotten at once. Threats and harassment always count.',
      add: { head: 'These do too', line: 'Slang of your trade, insults of your region.' },
      ignore: { head: 'These don’t', line: 'Product names and habits of speech that only look bad.' },
      field: 'One word or phrase',
      button: 'Add',
      none: 'None yet.',
      remove: word => `Remove “${word}”`,
      problem: {
        empty: 'Write a word first.',
        long: 'Too long: 24 characters at most.',
        known: 'That one’s there already.',
        other: 'It’s on the other list. Remove it there first.',
        full: 'That’s plenty. Remove a few first.',
      },
    },
    ways: {
      head: 'Ways out and help',
      lead: 'What you can do in a rough chat, whom to tell, whom to call.',
      exits: 'Change ways out, whom to tell, help lines',
      buddy: name => `You talk to ${name}.`,
      noBuddy: 'Nobody to talk to chosen yet.',
      help: lines => `${count(lines, 'line', 'lines')} of help numbers of your own.`,
      noHelp: 'No help numbers of your own; the public ones are there.',
    },
    desk: {
      head: 'In the console',
      button: 'A small “Log it” button',
      buttonLine: 'At the foot of your console. One click and it’s logged.',
      keys: 'Keys',
      noKey: 'none',
    },
    data: {
      head: 'What’s kept',
      lead: 'On this computer. Only what you carry along is elsewhere too, encrypted.',
      retention: 'Keep details for',
      days: days =>
        days === 400
          ? 'over a year'
          : days % 30 === 0
            ? count(days / 30, 'month', 'months')
            : count(days, 'day', 'days'),
      most: days => `Your company allows ${count(days, 'day', 'days')} at most; then they go.`,
      receipt: 'See what is kept',
      journal: 'Back up, move, export',
      wipe: 'Delete everything',
      ask: 'Really everything? Records, settings and what you taught me are gone for good. Permission to read pages goes too.',
      yes: 'Delete everything',
      no: 'Not now',
      wiped: 'All gone.',
      failed: 'That didn’t work, and nothing was deleted. Try again.',
    },
    company: {
      head: 'Set by your company',
      lead: 'Put here by browser policy; you can read it, not change it. Your company can’t see your records, and can’t make you take a break or keep you from one.',
      sites: n => `${count(n, 'console', 'consoles')} listed`,
      exits: n => `${count(n, 'way out', 'ways out')}`,
      help: n => `${count(n, 'help line', 'help lines')}`,
      streak: (least, most) => `Rough chats in a row before I ask: ${range(least, most)}`,
      stretch: (least, most) => `Minutes in the chair before I ask: ${range(least, most)}`,
      gap: (least, most) => `Minutes between two reminders: ${range(least, most)}`,
      perShift: (least, most) => `Reminders in a shift: ${range(least, most)}`,
      retention: days => `Details kept for ${count(days, 'day', 'days')} at most`,
      noCarry: 'Nothing is carried to other computers',
    },
  },
}
