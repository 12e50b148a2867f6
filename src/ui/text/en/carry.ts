import type { CarryWords } from '../carry-text'
import { clock } from '../time'
import { count } from './count'

const day = (at: number): string => new Date(at).toLocaleDateString('en-GB', { month: 'long', day: 'numeric' })
const dated = (name: string): string =>
  new Date(`${name}T12:00`).toLocaleDateString('en-GB', { year: 'numeric', month: 'long', day: 'numeric' })
const kb = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} kB`

/** Carrying along. */
export const carry: CarryWords = {
  head: 'Carry along',
  lead: 'Your figures and settings on another computer too.',
  off: [
    'It’s off: nothing leaves this computer.',
    'Switched on, the days’ figures and your settings are encrypted, and the browser’s own sync takes them to the other computers you’re signed in on. Not through us: we have no server.',
    'What customers say, what you write, your exits, who to talk to and the pages you enabled stay here.',
  ],
  company: 'Your company has this switched off.',
  set: 'Switch it on',
  beforehand: [
    'Choose a passphrase and type it once on each computer. All that is carried is encrypted with it; the sync sees nothing but noise.',
    'If you forget it, no harm done: clear what’s carried and begin with another. Each computer keeps its own figures.',
  ],
  join: 'It’s on at another computer already: type the passphrase from there. Where settings differ, theirs hold at first.',
  passphrase: 'Passphrase',
  show: 'Show it',
  again: 'Once more',
  short: 'Too short: at least 8 characters. A sentence only you know does well.',
  differ: 'The two aren’t the same.',
  turnOn: 'Carry along',
  busy: 'Encrypting…',
  cancel: 'Not now',
  refused: {
    wrong: 'That isn’t the passphrase; nothing was changed. It’s the one from your other computer.',
    newer: 'Breather is newer on another computer, and this one can’t read it. Update here first. Nothing was changed.',
    absent: 'This browser has no sync, or your company has it off. You can still take a file along: see “Export”.',
    broken: 'The records can’t be read or written right now; nothing was changed. Try once more.',
  },
  waiting: 'It’s on. Nothing has been put there yet.',
  on: (at, own, all, most) =>
    `It’s on. Last in step ${day(at)}, ${clock(at)}: ${kb(own)} from here, ${kb(all)} in all, of ${kb(most)} at most.`,
  alone:
    'No other computer yet. Switch it on there with the same passphrase; the browser has to be signed in and syncing.',
  others: n => `${count(n, 'other computer', 'other computers')}; the figures count in your weeks, months and years.`,
  from: name => `There’s too little room: days before ${dated(name)} stay behind. They’re all still here.`,
  trouble: {
    absent: 'The browser’s sync can’t be reached right now. It goes on by itself.',
    full: 'The sync is full, so this didn’t get there. It tries again by itself.',
    busy: 'That was too often for the browser. It goes on by itself in a while.',
    newer: 'Breather is newer on another computer, and this one can’t read it. Updating here will do.',
    passphrase: 'Another computer was set up apart, with a key of its own. Type the passphrase once more to join them.',
  },
  turnOff: 'Stop on this computer',
  turnOffLine: 'Takes away what this one put there. The others go on.',
  clear: 'Clear everything',
  clearLine: 'Takes away all that is there, and the other computers switch off too. Each keeps its own figures.',
  isOn: 'It’s on.',
  isOff: 'It’s off, and what this computer put there is gone.',
  isCleared: 'All cleared.',
}
