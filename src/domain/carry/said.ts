import { type AllChosen, isChosen } from './chosen'
import { type Gone, MACHINE } from './days'

/*
 * What one machine tells the others: an item with its choices and what was deleted, and one for every month with days.
 * Each is written by that machine only. The first is made one with what is known, so an old one does no harm; of a month
 * the one with the higher number holds, so that one that comes late, or twice, takes nothing back.
 */

/** The first item: choices, and deleted days. */
export interface Head {
  chosen: AllChosen
  gone: Gone
}

const DAY = /^\d{4}-\d\d-\d\d$/
const DATE = /^\d\d$/
/** Most of each that is read; we write far less. */
const MOST = 1000

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const entriesOf = (value: unknown): [string, unknown][] => (isRecord(value) ? Object.entries(value).slice(0, MOST) : [])

/** What is good of a first item, piece by piece. `is`: whether a value may be chosen for a key. Never throws. */
export function headOf(value: unknown, is: (key: string, value: unknown) => boolean): Head {
  const { chosen, gone } = isRecord(value) ? value : {}
  return {
    chosen: Object.fromEntries(
      entriesOf(chosen).flatMap(([key, one]) =>
        isChosen(one) && is(key, one.value) ? [[key, { value: one.value, at: one.at, by: one.by }]] : [],
      ),
    ),
    gone: Object.fromEntries(
      entriesOf(gone).flatMap(([day, machines]) => {
        const by = entriesOf(machines).filter(([machine, at]) => MACHINE.test(machine) && Number.isFinite(at))
        return DAY.test(day) && by.length > 0 ? [[day, Object.fromEntries(by) as Record<string, number>]] : []
      }),
    ),
  }
}

/** What is good of a month's days, by the day of the month. Never throws. */
export const daysOf = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    entriesOf(value).filter((each): each is [string, string] => DATE.test(each[0]) && typeof each[1] === 'string'),
  )
