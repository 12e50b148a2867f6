import { describe, expect, it } from 'vitest'
import { emptyTally, type Tally } from '../../src/domain'
import { beside, columnsOf } from '../../src/journal/range/model'
import type { Span } from '../../src/journal/range/span'
import { journalTextFor } from '../../src/ui/text/pick-journal'

const day = (name: string, hostile: number, hardEntries: number): Tally => ({
  ...emptyTally(name, 0),
  conversations: { calm: 9, tense: 1, hostile },
  hardEntries,
})
/** One day on which the detector found more than was logged, one on which the agent logged what it had not found. */
const days = [day('2026-11-16', 3, 1), day('2026-11-17', 0, 2)]
const span = { kind: 'week', at: '2026-W47', from: '2026-11-16', until: '2026-11-22' } as Span

describe('a range of days', () => {
  it('counts as rough what the agent has logged, too', () => {
    const columns = columnsOf(journalTextFor('zh-CN'), span, days)
    expect(columns.slice(0, 3).map(({ parts }) => parts.find(part => part.kind === 'hostile')?.count)).toEqual([
      3, 2, 0,
    ])
    expect(beside(days).rough).toBe(2.5)
  })
})
