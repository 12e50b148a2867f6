import { newShared, putUnder, type Shared, takeFrom } from '../../lock/shared'
import type { HeadItem, Items } from './items'
import type { CarryRow } from './kept'

/** Keys for this machine under the passphrase, or why there are none. */
export type Joining =
  | { refused: null; keys: CarryRow['keys'] }
  /** `wrong`: others are there, under another passphrase. `newer`: a later version has written there. */
  | { refused: 'wrong' | 'newer' }

/** Other machines' keys, one item of each, that are not known here. */
const unknownIn = ({ machines, off }: Items, row: CarryRow | undefined): HeadItem[] => {
  const heads = [...machines.values()].flatMap(({ head }) => (head && !off.has(head.key) ? [head] : []))
  const unknown = heads.filter(({ key }) => !row?.keys[key])
  return unknown.filter(({ key }, i) => unknown.findIndex(other => other.key === key) === i)
}

/** Whether other machines are there whose passphrase has to be typed here. */
export const hasOthers = (items: Items, row: CarryRow | undefined): boolean => unknownIn(items, row).length > 0

/**
 * Opens the keys of the machines that are there; the first machine makes one. `row`: this machine's, where it is on
 * already. Changes nothing. `rounds` only for tests.
 */
export async function joinCarried(
  items: Items,
  passphrase: string,
  row: CarryRow | undefined,
  rounds?: number,
): Promise<Joining> {
  if (items.newer) return { refused: 'newer' }
  const unknown = unknownIn(items, row)
  const opened: Shared[] = []
  for (const { key, under } of unknown) {
    const shared = await takeFrom(key, under, passphrase).catch(() => null)
    if (shared) opened.push(shared)
  }
  if (unknown.length > 0 && opened.length === 0) return { refused: 'wrong' }
  if (opened.length === 0 && !row) opened.push(await newShared())
  const keys = await Promise.all(
    opened.map(
      async shared => [shared.name, { key: shared.key, under: await putUnder(shared, passphrase, rounds) }] as const,
    ),
  )
  return { refused: null, keys: Object.fromEntries(keys) }
}
