import type { IDBPTransaction } from 'idb'
import { dayAfter, restoreTally } from '../../domain'
import { type AllChosen, bothChosen, chosenHere, sameChoice } from '../../domain/carry/chosen'
import { bothGone, type Gone, type Machine, told } from '../../domain/carry/days'
import { packDay } from '../../domain/carry/pack'
import type { Head } from '../../domain/carry/said'
import { abort, faultOf } from '../fault'
import type { Database } from '../open'
import { LANGUAGE_TAG } from '../language-tag'
import { IS_OWN } from '../own-shape'
import type { Schema } from '../schema'
import { CARRIED, type CarryRow, type CarryTold, isOther, otherId, type OtherRow } from './kept'

/** Another machine, as far as its items are there and can be read. */
export interface OtherNow {
  machine: Machine
  head: Head | null
  /** Months whose items are there. Null: it cannot be read; what came before stays. */
  months: Record<string, { n: number; days: Record<string, string> } | null>
}

/** What this machine has to tell, and what has changed here. */
export interface Pass {
  row: CarryRow
  head: Head
  /** All days that may be told, packed, by day. */
  days: Record<string, string>
  /** Settings here are others now. */
  settings: boolean
  language: boolean
  /** Other machines' days are others now. */
  others: boolean
}

/** Days that go along: what is looked back on is a year, and the month that it is held against (tidy.ts). */
export const CARRIED_DAYS = 400
/** Most days whose deletion is told, latest first. Our guess: nobody deletes a year day by day. */
const GONE_MOST = 300

const TOUCHED = ['carry', 'own', 'meta', 'days'] as const
type Touching = IDBPTransaction<Schema, (typeof TOUCHED)[number][], 'readwrite'>

const isLanguage = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && LANGUAGE_TAG.test(value))

/** Whether a value may be chosen for a key that goes along. */
export const isCarried = (key: string, value: unknown): boolean =>
  key === 'language'
    ? isLanguage(value)
    : (CARRIED as readonly string[]).includes(key) && IS_OWN[key as keyof typeof IS_OWN](value)

/**
 * Makes what others tell and what is here one, in one transaction: all of it or nothing. The same again changes nothing.
 * Null where nothing is carried along. `n`: the highest number that was ever seen under this machine's name. Rejects with
 * StoreError, and has then changed nothing.
 */
export async function mergeCarried(
  db: Database,
  others: readonly OtherNow[],
  { now, today, n }: { now: number; today: string; n: number },
): Promise<Pass | null> {
  const tx: Touching = db.transaction(TOUCHED, 'readwrite')
  try {
    const rows = await tx.objectStore('carry').getAll()
    const row = rows.find((each): each is CarryRow => !isOther(each))
    if (!row) {
      await tx.done
      return null
    }
    const here = await choicesHere(tx, row.chosen)
    const heard = others.reduce<AllChosen>((all, { head }) => bothChosen(all, head?.chosen ?? {}), {})
    const stamp = { now, by: row.machine, joining: row.joining }
    // Whoever joins has what others chose; whoever is there already says first what was chosen here.
    const chosen = row.joining
      ? chosenHere(bothChosen(row.chosen, heard), here, stamp)
      : bothChosen(chosenHere(row.chosen, here, stamp), heard)
    const oldest = dayAfter(today, -CARRIED_DAYS)
    const gone = pruned(
      others.reduce<Gone>((all, { head }) => bothGone(all, head?.gone ?? {}), row.gone),
      oldest,
    )
    const changed = await apply(tx, here, chosen)
    const came = await keepOthers(tx, rows.filter(isOther), others)
    const next: CarryRow = { ...row, joining: false, chosen, gone, n: Math.max(row.n, n) + 1 }
    await tx.objectStore('carry').put(next)
    const tallies = (await tx.objectStore('days').getAll(IDBKeyRange.lowerBound(oldest))).flatMap(
      day => restoreTally(day) ?? [],
    )
    await tx.done
    const tellable = tallies.filter(tally => told(gone, row.machine, tally))
    return {
      row: next,
      head: { chosen, gone },
      days: Object.fromEntries(tellable.map(tally => [tally.day, packDay(tally)])),
      settings: changed.some(key => key !== 'language'),
      language: changed.includes('language'),
      others: came,
    }
  } catch (error) {
    abort(tx)
    throw faultOf(error, tx.error)
  }
}

/** What has been chosen on this machine; what never was is left out. */
async function choicesHere(tx: Touching, known: AllChosen): Promise<Record<string, unknown>> {
  const rows = await Promise.all(CARRIED.map(key => tx.objectStore('own').get(key)))
  const here: Record<string, unknown> = {}
  for (const row of rows) if (row && isCarried(row.key, row.value)) here[row.key] = row.value
  const language = (await tx.objectStore('meta').get('language'))?.value ?? null
  // To go back to the browser's language is a choice too, but only after another.
  if (language !== null || known['language']) here['language'] = language
  return here
}

/** Puts the choices that are others than here; their keys. */
async function apply(tx: Touching, here: Record<string, unknown>, chosen: AllChosen): Promise<string[]> {
  const changed = Object.keys(chosen).filter(
    key => isCarried(key, chosen[key]?.value) && !(key in here && sameChoice(here[key], chosen[key]?.value)),
  )
  for (const key of changed) {
    const value = chosen[key]?.value
    if (key !== 'language') await tx.objectStore('own').put({ key, value } as never)
    else if (value === null) await tx.objectStore('meta').delete('language')
    else await tx.objectStore('meta').put({ key: 'language', value: value as string })
  }
  return changed
}

const pruned = (gone: Gone, oldest: string): Gone =>
  Object.fromEntries(
    Object.entries(gone)
      .filter(([day]) => day >= oldest)
      .sort(([a], [b]) => (a < b ? 1 : -1))
      .slice(0, GONE_MOST),
  )

/** Keeps other machines' days as they are told now; whoever tells nothing any more leaves nothing behind. Whether any changed. */
async function keepOthers(tx: Touching, rows: readonly OtherRow[], others: readonly OtherNow[]): Promise<boolean> {
  const store = tx.objectStore('carry')
  let changed = false
  for (const { id, machine } of rows) {
    if (others.some(other => other.machine === machine)) continue
    await store.delete(id)
    changed = true
  }
  for (const { machine, months } of others) {
    const before = rows.find(row => row.machine === machine)?.months ?? {}
    const after: OtherRow['months'] = {}
    for (const [month, now] of Object.entries(months)) {
      const known = before[month]
      const holds = now && !(known && known.n >= now.n) ? now : known
      if (holds) after[month] = holds
    }
    if (JSON.stringify(after) === JSON.stringify(before)) continue
    await store.put({ id: otherId(machine), machine, months: after })
    changed = true
  }
  return changed
}

/** Notes what was written, and how it stands. False where it was switched off meanwhile, or anew under another name. */
export async function noteCarried(
  db: Database,
  machine: Machine,
  sent: { items: Record<string, string>; at: number } | null,
  now: CarryTold,
): Promise<boolean> {
  const tx = db.transaction('carry', 'readwrite')
  try {
    const row = (await tx.store.get('own')) as CarryRow | undefined
    const still = row?.machine === machine
    if (still) await tx.store.put({ ...row, told: now, ...(sent && { sent: sent.items, sentAt: sent.at }) })
    await tx.done
    return still
  } catch (error) {
    abort(tx)
    throw faultOf(error, tx.error)
  }
}
