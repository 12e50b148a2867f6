import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CAUSES, type Detail, type Entry, exitsUsed, FIXES, STRESSORS } from '../../src/domain'
import { ABUSE, Play, TENSE, THREAT } from './play'

const entry = (id: string, conversation: string | null = null, kind: Entry['kind'] = 'hard'): Entry => ({
  id,
  at: 0,
  kind,
  conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
})
const log = (play: Play, e: Entry): Play => play.happen({ type: 'log', at: play.now, entry: e })
const unlog = (play: Play, id: string): Play => play.happen({ type: 'unlog', at: play.now, entry: id })

const details = fc.array(
  fc.record(
    {
      stressor: fc.constantFrom(...STRESSORS),
      weight: fc.constantFrom(1 as const, 2 as const, 3 as const),
      note: fc.string({ maxLength: 20 }),
      cause: fc.constantFrom('slow' as const, 'mood' as const),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 4 },
) as fc.Arbitrary<Detail[]>

describe('an entry', () => {
  it('is taken back whole: cup, peak, conversation, figures, offers due, as if never logged', () => {
    const before = fc.array(fc.constantFrom(ABUSE, TENSE, THREAT), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(before, details, fc.constantFrom('hard' as const, 'good' as const), (said, added, kind) => {
        const play = new Play()
        said.forEach((appraisal, i) => play.open(`c${i}`).customer(`c${i}`, appraisal).answer(`c${i}`))
        const state = structuredClone(play.state)
        log(play, entry('e', null, kind))
        for (const detail of added) play.happen({ type: 'detail', at: play.now, entry: 'e', detail })
        unlog(play, 'e')
        expect(play.state).toEqual(state)
      }),
    )
  })

  it('keeps what is added, and who can change the cause', () => {
    const play = log(new Play().rough('a'), entry('e', 'a'))
    const detail: Detail = { cause: 'slow', hands: 'no', helped: 'x'.repeat(900), closing: 'go' }
    play.happen({ type: 'detail', at: play.now, entry: 'e', detail })
    const kept = play.records.at(-1)?.entries[0]
    expect(kept).toMatchObject({ cause: 'slow', hands: 'no', closing: 'go', note: '' })
    expect(kept?.helped).toHaveLength(500)
  })
})

describe('a cause', () => {
  it('always has somebody who can change it, and a bad mood nobody', () => {
    expect(CAUSES.filter(cause => FIXES[cause] === 'nobody')).toEqual(['mood'])
    expect(FIXES).toMatchObject({ slow: 'courier', wrong: 'warehouse', price: 'operations', rule: 'management' })
  })
})

describe('an exit', () => {
  const use = (play: Play, id: string, of: string | null = null): Play =>
    play.happen({ type: 'exit', at: play.now, id, exit: 'warn', entry: of })

  it('is counted once, and noted at its entry', () => {
    const play = log(new Play().open('a').customer('a', ABUSE), entry('e', 'a'))
    use(use(play, 'x', 'e'), 'x', 'e')
    expect(play.tally.exits).toEqual({ warn: 1 })
    expect(play.shift.entries['e']?.entry).toMatchObject({ exit: 'warn', closing: 'exit' })
  })

  it('finds the entry of the conversation that is open, and does without one', () => {
    const play = log(new Play().open('a').customer('a', ABUSE), entry('e', 'a'))
    use(play, 'x')
    expect(play.shift.entries['e']?.entry.exit).toBe('warn')
    use(play.open('b'), 'y')
    expect(play.tally.exits).toEqual({ warn: 2 })
  })

  it('is looked back on over the last five hard entries', () => {
    const row = (at: number, exit?: 'end') => ({ kind: 'hard', at, ...(exit && { exit }) })
    expect(exitsUsed([])).toEqual({ used: 0, of: 0 })
    const rows = [row(1, 'end'), row(2), row(6, 'end'), row(3), row(5, 'end'), row(4)]
    expect(exitsUsed([...rows, { kind: 'good', at: 9 }])).toEqual({ used: 2, of: 5 })
  })
})

describe('a line of the agent’s own', () => {
  it('is kept as one line, is taken away when emptied, and needs no shift', () => {
    const play = new Play()
    const note = { id: 'goal.2026-11-20', at: 0, kind: 'goal' as const, text: '  one\n two ' }
    play.happen({ type: 'note', at: play.now, note })
    expect(play.records.at(-1)?.notes).toMatchObject([{ text: 'one two' }])
    play.happen({ type: 'note', at: play.now, note: { ...note, text: ' ' } })
    expect(play.records.at(-1)).toMatchObject({ notes: [], removedNotes: ['goal.2026-11-20'] })
    expect(play.state.shift).toBeNull()
  })

  it('puts the day down together with the shift', () => {
    const play = new Play().calm('a')
    const notes = [{ id: 'done1', at: 0, kind: 'done' as const, text: 'x' }]
    play.happen({ type: 'endShift', at: play.now, notes })
    expect(play.state.shift).toBeNull()
    expect(play.records.at(-1)?.notes).toHaveLength(1)
  })
})
