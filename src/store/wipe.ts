import type { IDBPTransaction } from 'idb'
import { type DayOf, EMPTY, restore, type State } from '../domain'
import { bothGone } from '../domain/carry/days'
import type { CarryRow } from './carry/kept'
import { abort } from './fault'
import { type Database, StoreError } from './open'
import { type Schema, STORES } from './schema'

type Everything = IDBPTransaction<Schema, (typeof STORES)[number][], 'readwrite'>

/** Rows with a time of their own, and the field that it is in. */
const TIMED = {
  conversations: 'openedAt',
  ledger: 'at',
  breaks: 'from',
  offers: 'at',
  entries: 'at',
  checkIns: 'at',
  notes: 'at',
  trials: 'at',
  spoiled: 'at',
} as const

/*
 * Deleting is one transaction: all of it or nothing. It rejects with StoreError, and has then changed nothing.
 *
 * What a day is: its figures, and every row that belongs to it. A row belongs to the day whose work it lies in, from the
 * day's first sign of work to its last: what a night shift brings after midnight goes with the evening before. A row that
 * lies in no day's work belongs to its own date. With the day that is going on, the open shift goes too: the next sign of
 * work begins an empty one. What has been learnt over many days (what helps, whose word to trust, corrections) cannot be
 * told apart by day, and goes with everything only; so do sheets for a talk, which are about a span of time.
 */

/** Deletes one day (YYYY-MM-DD). Other days' figures stay as they are. What other machines have of it counts no more, as from `now` on (ms). */
export function wipeDay(db: Database, day: string, dayOf: DayOf, now = Date.now()): Promise<void> {
  return inOne(db, async tx => {
    const days = await tx.objectStore('days').getAll()
    const dayFor = (at: number): string =>
      days.find(({ firstAt, lastAt }) => firstAt <= at && at <= lastAt)?.day ?? dayOf(at)
    for (const [name, field] of Object.entries(TIMED)) {
      const store = tx.objectStore(name as keyof typeof TIMED)
      for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
        const row = cursor.value as unknown as Record<string, unknown>
        const at = row[field]
        const named = name === 'notes' && String(row['id']).endsWith(`.${day}`)
        if (named || (typeof at === 'number' && dayFor(at) === day)) await cursor.delete()
      }
    }
    await tx.objectStore('days').delete(day)
    await tx.objectStore('digests').delete(day)
    const carried = (await tx.objectStore('carry').get('own')) as CarryRow | undefined
    if (carried) {
      const gone = bothGone(carried.gone, { [day]: { [carried.machine]: now } })
      await tx.objectStore('carry').put({ ...carried, gone })
    }
    const state = restore((await tx.objectStore('state').get('now'))?.state)
    if (state?.tally?.day === day) await tx.objectStore('state').put({ id: 'now', state: withoutDay(state) })
  })
}

/** Everything that is not about the day: pages that are open, what was learnt, how many shifts there were. */
const withoutDay = (state: State): State => ({ ...state, shift: null, tally: null, pause: null, rested: null })

/**
 * Deletes what is kept under a site's host: what was taught for it. Conversations lie without their site, so they can be
 * deleted by day only.
 */
export function wipeSite(db: Database, host: string): Promise<void> {
  return inOne(db, async tx => {
    const profiles = tx.objectStore('profiles')
    for (const site of await profiles.getAllKeys()) if (hostOf(site) === host) await profiles.delete(site)
    const row = await tx.objectStore('state').get('now')
    const state = restore(row?.state)
    if (!state) return
    const scenes = Object.entries(state.scenes).filter(([, scene]) => scene.site.replace(/:\d+$/, '') !== host)
    await tx.objectStore('state').put({ id: 'now', state: { ...state, scenes: Object.fromEntries(scenes) } })
  })
}

/** The host of a site's glob, without its port. */
export const hostOf = (site: string): string => site.replace(/^[^/]*\/\//, '').replace(/[:/].*$/, '')

/** Empties every store. The salt goes too: nothing that comes later can be matched with what was. */
export function wipeAll(db: Database): Promise<void> {
  return inOne(db, async tx => {
    await Promise.all(STORES.map(store => tx.objectStore(store).clear()))
    await tx.objectStore('state').put({ id: 'now', state: EMPTY })
  })
}

async function inOne(db: Database, work: (tx: Everything) => Promise<void>): Promise<void> {
  const tx: Everything = db.transaction(STORES, 'readwrite')
  try {
    await work(tx)
    await tx.done
  } catch (error) {
    abort(tx)
    throw new StoreError('broken', error)
  }
}
