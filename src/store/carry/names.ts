import type { Machine } from '../../domain/carry/days'

/* The items' names, apart from what is in them: a page that only takes some away loads no ciphers. */

export const PREFIX = 'c.'
export const OFF = 'c.off.'

export const headName = (machine: Machine): string => PREFIX + machine
export const monthName = (machine: Machine, month: string): string => `${PREFIX}${machine}.${month}`
export const offName = (key: string): string => OFF + key

/** The names of a machine's items among all that lie there. */
export const namesOf = (area: Readonly<Record<string, unknown>>, machine: Machine): string[] =>
  Object.keys(area).filter(name => name.startsWith(headName(machine)))
