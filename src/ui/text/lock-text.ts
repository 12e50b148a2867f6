import type { Lines } from './text'

/** Why a passphrase did not open something; `wait` has the seconds before the next try. */
export type Refusal = { why: 'wrong' | 'broken' | 'short' } | { why: 'wait'; seconds: number }

export interface LockWords {
  passphrase: string
  show: string
  short: string
  wrong: string
  broken: string
  wait: (seconds: number) => string
  /** A backup under a passphrase. */
  file: {
    label: string
    optional: string
    needed: string
    ask: string
    askLine: string
    open: string
    cancel: string
    faults: Record<'wrong' | 'damaged' | 'newer' | 'locked', string>
    csvAsk: string
    csvLine: string
    csvSave: string
  }
  /** Where something is locked. */
  unlock: {
    head: string
    line: string
    /** Above figures that can be seen while the rest cannot. */
    bar: string
    button: string
    busy: string
    forgot: string
    forgetAsk: Lines
    forgetYes: string
    forgetNo: string
  }
  settings: {
    head: string
    lead: string
    off: Lines
    set: string
    again: string
    differ: string
    /** Before it is turned on: what is lost with the passphrase. */
    beforehand: Lines
    understood: string
    turnOn: string
    busyOn: string
    cancel: string
    on: Lines
    locked: string
    after: string
    minutes: Record<5 | 15 | 60, string>
    /** The way to all of this. */
    more: string
    lockNow: string
    change: string
    old: string
    next: string
    changed: string
    turnOff: string
    turnOffLine: string
    isOn: string
    isOff: string
  }
}
