import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it } from 'vitest'
import { type Entry, HOUR } from '../../src/domain'
import { logbook, openStore } from '../../src/store'
import { NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const entry = (id: string, at: number, more: Partial<Entry> = {}): Entry => ({
  id,
  at,
  kind: 'hard',
  conversation: null,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
  ...more,
})

it('looks back on causes of this month and on exits of the last hard entries', async () => {
  const db = await openStore()
  const rows = [
    entry('old', NINE - HOUR, { cause: 'slow' }),
    entry('a', NINE, { cause: 'slow', exit: 'warn' }),
    entry('b', NINE + 1, { cause: 'slow' }),
    entry('c', NINE + 2, { cause: 'mood' }),
    entry('d', NINE + 3, { kind: 'good' }),
    entry('e', NINE + 4),
  ]
  for (const row of rows) await db.put('entries', row)
  expect(await logbook(db, NINE)).toEqual({ causes: { slow: 2, mood: 1 }, exits: { used: 1, of: 5 } })
  db.close()
})
