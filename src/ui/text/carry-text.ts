import type { CarryTrouble } from '../../store/carry/kept'
import type { Lines } from './text'

/** Why carrying along was not switched on. */
export type CarryRefusal = 'wrong' | 'newer' | 'absent' | 'broken'

export interface CarryWords {
  head: string
  lead: string
  off: Lines
  /** Where the company has it switched off. */
  company: string
  set: string
  /** Before a passphrase is set: what it is for, and what if it is forgotten. */
  beforehand: Lines
  /** Where other machines are there already. */
  join: string
  passphrase: string
  show: string
  again: string
  short: string
  differ: string
  turnOn: string
  busy: string
  cancel: string
  refused: Record<CarryRefusal, string>
  /** Nothing has been written yet. */
  waiting: string
  /** When it was last in step, ms, and what this machine and all of them take of what there is, bytes. */
  on: (at: number, own: number, all: number, most: number) => string
  alone: string
  others: (count: number) => string
  from: (day: string) => string
  trouble: Record<CarryTrouble, string>
  turnOff: string
  turnOffLine: string
  clear: string
  clearLine: string
  isOn: string
  isOff: string
  isCleared: string
}
