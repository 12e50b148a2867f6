import { type Machine, MACHINE } from '../../domain/carry/days'
import { sizeOf } from '../../domain/carry/room'
import { isUnder, SHARED_NAME, type SharedUnder } from '../../lock/shared'
import { OFF, PREFIX } from './names'

/*
 * The items in the browser's sync (docs/carry-along.md describes them). Whatever lies there is looked at: another version
 * or another extension's fault may have written it.
 *
 *   c.<machine>            a machine's key under the passphrase, and in a box its choices and deleted days
 *   c.<machine>.<YYYY-MM>  a month of its days, in a box
 *   c.off.<key's name>     all was cleared: whoever has only that key switches itself off
 */

const VERSION = 1
const MONTH = /^\d{4}-\d\d$/

/** A box, the name of the key that it is under, and its number among those of its machine. */
export interface Item {
  v: typeof VERSION
  key: string
  n: number
  box: string
}
export interface HeadItem extends Item {
  under: SharedUnder
}

/** One machine's items. */
export interface MachineItems {
  head: HeadItem | null
  months: Record<string, Item>
  /** The highest number under its name. */
  n: number
  bytes: number
  names: string[]
}

/** All that lies there. */
export interface Items {
  machines: Map<Machine, MachineItems>
  /** Keys whose items were cleared. */
  off: Set<string>
  /** Something of a later version is there. */
  newer: boolean
  /** What all of it takes, whoever has put it there, bytes. */
  bytes: number
}

/** What a box is about: its place and its number. */
export const aboutOf = (name: string, n: number): string => `${name} ${n}`

const isItem = (value: unknown): value is Item => {
  const { v, key, n, box } = (value ?? {}) as Partial<Item>
  return (
    v === VERSION &&
    typeof key === 'string' &&
    SHARED_NAME.test(key) &&
    Number.isSafeInteger(n) &&
    typeof box === 'string'
  )
}
const isHead = (value: unknown): value is HeadItem => isItem(value) && isUnder((value as Partial<HeadItem>).under)

const isNewer = (value: unknown): boolean => {
  const { v } = (value ?? {}) as { v?: unknown }
  return typeof v === 'number' && v > VERSION
}

/** Reads the items; what is none of ours is left out. Never throws. */
export function itemsIn(area: Readonly<Record<string, unknown>>): Items {
  const items: Items = { machines: new Map(), off: new Set(), newer: false, bytes: 0 }
  for (const [name, value] of Object.entries(area)) {
    const size = sizeOf(name, value ?? null)
    items.bytes += size
    if (name.startsWith(OFF)) {
      if (SHARED_NAME.test(name.slice(OFF.length))) items.off.add(name.slice(OFF.length))
      continue
    }
    if (!name.startsWith(PREFIX)) continue
    const [machine = '', month, ...more] = name.slice(PREFIX.length).split('.')
    if (!MACHINE.test(machine) || more.length > 0) continue
    items.newer ||= isNewer(value)
    const of = items.machines.get(machine) ?? { head: null, months: {}, n: 0, bytes: 0, names: [] }
    items.machines.set(machine, of)
    of.bytes += size
    of.names.push(name)
    if (month === undefined && isHead(value)) of.head = value
    else if (month !== undefined && MONTH.test(month) && isItem(value)) of.months[month] = value
    else continue
    of.n = Math.max(of.n, (value as Item).n)
  }
  return items
}
