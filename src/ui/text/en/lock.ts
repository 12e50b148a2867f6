import type { LockWords } from '../lock-text'

const wait = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 60) return seconds === 1 ? '1 second' : `${seconds} seconds`
  return minutes === 1 ? '1 minute' : `${minutes} minutes`
}

/** The lock and its passphrase. */
export const lock: LockWords = {
  passphrase: 'Passphrase',
  show: 'Show it',
  short: 'Too short: at least 8 characters. A sentence only you know does well.',
  wrong: 'That isn’t the passphrase.',
  broken: 'The records can’t be read or written right now; nothing was changed. Try once more.',
  wait: seconds => `That was a few tries. Come back in ${wait(seconds)}.`,
  file: {
    label: 'Passphrase for the file',
    optional: 'You can leave it out. With one, nobody opens the file without it, and nobody can bring it back.',
    needed:
      'What is locked leaves under a passphrase only. It may be another one than the lock’s; just keep it in mind.',
    ask: 'This file has a passphrase',
    askLine: 'The one it was saved with.',
    open: 'Open',
    cancel: 'Never mind',
    faults: {
      wrong: 'That isn’t this file’s passphrase.',
      damaged: 'This file is damaged. It may be cut short, or changed.',
      newer: 'A newer version saved this. Update Breather first.',
      locked: 'Unlock first, then save.',
    },
    csvAsk: 'The lock’s passphrase once more',
    csvLine: 'A table has no passphrase: whoever has it can read it.',
    csvSave: 'Save the table',
  },
  unlock: {
    head: 'It’s locked',
    line: 'What you logged and wrote takes your passphrase. Counting goes on, and so do offers of a break.',
    bar: 'What you wrote is locked; these are the figures.',
    button: 'Unlock',
    busy: 'Opening…',
    forgot: 'I forgot it',
    forgetAsk: [
      'The passphrase is stored nowhere, so nobody can bring it back.',
      'You can drop all that is locked and begin anew: notes, details, lines and sheets go; the days’ figures stay.',
    ],
    forgetYes: 'Drop it and take the lock off',
    forgetNo: 'Let me think',
  },
  settings: {
    head: 'A lock',
    lead: 'For a computer that others use too: a passphrase for what you write.',
    off: ['No lock. Whoever opens this browser can read what you wrote.'],
    set: 'Set a passphrase',
    again: 'Once more',
    differ: 'The two aren’t the same.',
    beforehand: [
      'Only you know the passphrase. If it’s forgotten, what is locked stays shut, and we can’t help.',
      'To be safe, take a copy out first and keep the file somewhere else.',
    ],
    understood: 'I see: forgotten means gone',
    turnOn: 'Lock',
    busyOn: 'Locking…',
    cancel: 'Not now',
    on: [
      'It’s on. Notes, details, lines and sheets are encrypted and can’t be read without the passphrase.',
      'Counting goes on, and one click still logs while it’s locked.',
    ],
    locked: 'It’s locked now. Changing it takes the passphrase.',
    after: 'Lock by itself after',
    minutes: { 5: '5 minutes', 15: '15 minutes', 60: '1 hour' },
    more: 'Change it or take it off',
    lockNow: 'Lock now',
    change: 'Change the passphrase',
    old: 'The one you have',
    next: 'The new one',
    changed: 'Done. It’s the new one from now on.',
    turnOff: 'Take the lock off',
    turnOffLine: 'After that, anyone here can read what you wrote again.',
    isOn: 'It’s locked up.',
    isOff: 'The lock is off.',
  },
}
