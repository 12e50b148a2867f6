import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/domain'
import { SIMPLER } from '../../src/hostility/traditional'
import { ANYTHING, folded, found, type Sought } from '../../src/journal/casebook/search'

const NOW = Date.UTC(2026, 10, 21)
const DAY = 86_400_000
const entry = (id: string, change: Partial<Entry> = {}): Entry => ({
  id,
  at: NOW - DAY,
  kind: 'hard',
  conversation: null,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
  ...change,
})
const ENTRIES: Entry[] = [
  entry('slow', { note: '快递停在中转站三天了', cause: 'slow', weight: 3, stressor: 'complaint' }),
  entry('tw', { note: '客人說退款太慢，後來補發', helped: '先道歉，再說日期', weight: 2 }),
  entry('en', { note: 'He wanted a FULL refund for a used Café machine', at: NOW - 40 * DAY }),
  entry('good', { kind: 'good', note: '谢谢我两次', at: NOW - 8 * DAY }),
]
const seek = (sought: Partial<Sought>): string[] =>
  found(ENTRIES, { ...ANYTHING, ...sought }, NOW, e => (e.cause === 'slow' ? ['物流慢', '物流对接'] : []), SIMPLER).map(
    e => e.id,
  )

describe('looking through the casebook', () => {
  it('finds Chinese within running text, in either script, with or without spaces', () => {
    expect(seek({ words: '中转站' })).toEqual(['slow'])
    expect(seek({ words: '中轉站' })).toEqual(['slow'])
    expect(seek({ words: '退款太慢' })).toEqual(['tw'])
    expect(seek({ words: '补发 退款' })).toEqual(['tw'])
    expect(seek({ words: '　補發　' })).toEqual(['tw'])
    expect(seek({ words: '慢' })).toEqual(['slow', 'tw'])
  })
  it('finds English whatever the case, width and accents', () => {
    expect(seek({ words: 'full REFUND' })).toEqual(['en'])
    expect(seek({ words: 'ｒｅｆｕｎｄ cafe' })).toEqual(['en'])
    expect(seek({ words: 'fullrefund' })).toEqual(['en'])
    expect(seek({ words: 'refunds' })).toEqual([])
  })
  it('finds what helped, and the words that stand on the entry', () => {
    expect(seek({ words: '道歉' })).toEqual(['tw'])
    expect(seek({ words: '物流' })).toEqual(['slow'])
  })
  it('takes every filter together', () => {
    expect(seek({})).toEqual(['slow', 'tw', 'en', 'good'])
    expect(seek({ kind: 'good' })).toEqual(['good'])
    expect(seek({ weight: 2 })).toEqual(['tw'])
    expect(seek({ cause: 'slow', stressor: 'complaint' })).toEqual(['slow'])
    expect(seek({ cause: 'slow', stressor: 'attack' })).toEqual([])
    expect(seek({ days: 7 })).toEqual(['slow', 'tw'])
    expect(seek({ days: 30 })).toEqual(['slow', 'tw', 'good'])
    expect(seek({ helped: true })).toEqual(['tw'])
    expect(seek({ words: '慢', helped: true })).toEqual(['tw'])
  })
  it('finds every entry by any piece of its own note, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (note, a, b) => {
        const from = a % note.length
        const piece = note.slice(from, from + 1 + (b % 8))
        // Half a sign, or one that folds with its neighbour, is no piece of it.
        fc.pre(
          !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece) &&
            folded(note, SIMPLER).includes(folded(piece, SIMPLER).trim()),
        )
        const hit = found([entry('x', { note })], { ...ANYTHING, words: piece }, NOW, () => [], SIMPLER)
        expect(hit).toHaveLength(1)
      }),
    )
  })
})
