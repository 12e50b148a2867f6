import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DEFAULTS, type Event, HOUR } from '../../src/domain'
import { corrected, NO_TASTE, takenBack } from '../../src/hostility/taste'
import { apply, changeTaste, keepOwn, openStore, RETENTION, taste, tidy, today } from '../../src/store'
import { EMPTY_OWN } from '../../src/store/own'
import { own } from '../../src/store/own-shape'
import { CALM, dayOf, NINE } from '../domain/play'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const message: Event = { at: NINE, type: 'message', page: '1:0', key: 'a', from: 'customer', appraisal: CALM }
const note = (id: string, kind: 'goal' | 'tomorrow' | 'thanks', text: string, at = NINE): Event => ({
  at,
  type: 'note',
  note: { id, at, kind, text },
})

describe('what the agent has set up', () => {
  it('is kept one by one, and is ours where nothing was', async () => {
    const db = await openStore()
    expect(await own(db)).toEqual(EMPTY_OWN)
    await keepOwn(db, { key: 'buddy', value: { name: '阿敏', how: '8023' } })
    await Promise.all([keepOwn(db, { key: 'button', value: true }), keepOwn(db, { key: 'help', value: '工会 8008' })])
    expect(await own(db)).toEqual({
      ...EMPTY_OWN,
      buddy: { name: '阿敏', how: '8023' },
      button: true,
      help: '工会 8008',
    })
    db.close()
  })
})

describe('a row that is not what it should be', () => {
  it('is as if it were not there, and takes no other with it', async () => {
    const db = await openStore()
    await keepOwn(db, { key: 'button', value: true })
    const bad = { sensitivity: 'a lot', moments: { shift: 'nine', quiet: [] }, lengths: null, exits: [{ exit: 'x' }] }
    for (const [key, value] of Object.entries({ ...bad, words: { add: [1] }, sound: {}, buddy: 'me', retention: -1 }))
      await db.put('own', { key, value } as never)
    await db.put('own', { key: '__proto__', value: { button: false } } as never)
    expect(await own(db)).toEqual({ ...EMPTY_OWN, button: true })
    db.close()
  })
})

describe('what the agent says of appraisals', () => {
  it('is kept beside what was set up, without showing among it, and can be taken back', async () => {
    const db = await openStore()
    expect(await taste(db)).toEqual(NO_TASTE)
    const one = { id: 'a', traits: [1, 2], rough: false }
    const two = { id: 'b', traits: [3], rough: true }
    await Promise.all([changeTaste(db, t => corrected(t, one)), changeTaste(db, t => corrected(t, two))])
    expect((await taste(db)).corrections.map(c => c.id).toSorted()).toEqual(['a', 'b'])
    expect(await changeTaste(db, t => corrected(t, one))).toBeNull()
    expect((await changeTaste(db, t => takenBack(t, 'a')))?.corrections).toEqual([two])
    expect(await own(db)).toEqual(EMPTY_OWN)
    db.close()
  })

  it('is none where the row is spoilt', async () => {
    const db = await openStore()
    await db.put('own', { key: 'taste', value: { version: 1, corrections: '骗子' } } as never)
    expect(await taste(db)).toEqual(NO_TASTE)
    db.close()
  })
})

describe('the agent’s own lines', () => {
  it('are there on their day, can be changed and taken away; one for tomorrow waits for another day', async () => {
    const db = await openStore()
    const put = (event: Event) => apply(db, event, DEFAULTS, dayOf)
    const day = dayOf(NINE)
    await put(message)
    await put(note(`goal.${day}`, 'goal', '不替快递背锅'))
    await put(note(`goal.${day}`, 'goal', '慢慢来'))
    await put(note(`thanks-p.${day}`, 'thanks', '仓库老周'))
    await put(note(`tomorrow.${day}`, 'tomorrow', '先回昨天那单', NINE + HOUR))
    const first = await today(db, NINE + HOUR, day)
    expect(first.notes.map(n => n.text).toSorted()).toEqual(['仓库老周', '先回昨天那单', '慢慢来'])
    expect(first.forToday).toBeNull()
    await put(note(`thanks-p.${day}`, 'thanks', ' '))
    await put({ at: NINE + 2 * HOUR, type: 'endShift' })
    const next = NINE + 24 * HOUR
    await put({ ...message, at: next })
    const second = await today(db, next, dayOf(next))
    expect(second.notes).toEqual([])
    expect(second.forToday?.text).toBe('先回昨天那单')
    db.close()
  })
})

describe('a check-in', () => {
  it('is one row, once, and is dropped after the time that it is kept for', async () => {
    const db = await openStore()
    const put = (event: Event) => apply(db, event, DEFAULTS, dayOf)
    await put(message)
    for (let i = 0; i < 2; i++) await put({ at: NINE + 1, type: 'checkin', id: 'c', feeling: 'tired', fill: 40 })
    expect(await db.getAll('checkIns')).toMatchObject([{ id: 'c', feeling: 'tired', fill: 40, level: 0 }])
    await tidy(db, NINE + (RETENTION + 1) * 24 * HOUR)
    expect(await db.getAll('checkIns')).toEqual([])
    db.close()
  })
})
