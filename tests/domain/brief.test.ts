import { describe, expect, it } from 'vitest'
import {
  causesOf,
  dayAfter,
  departmentsOf,
  dueOf,
  emptyTally,
  type Entry,
  factsOf,
  type Paper,
  stressorsOf,
  type Tally,
  weekOf,
} from '../../src/domain'
import { openedAt } from '../../src/domain/conversation'

const at = (day: string): number => Date.parse(`${day}T09:00:00Z`)
const day = (name: string, change: Partial<Tally> = {}): Tally => ({ ...emptyTally(name, at(name)), ...change })
const entry = (id: string, on: string, change: Partial<Entry> = {}): Entry => ({
  id,
  at: at(on),
  kind: 'hard',
  conversation: null,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
  ...change,
})

describe('causes', () => {
  const entries = [
    entry('a', '2026-11-02', { cause: 'slow', stressor: 'complaint' }),
    entry('b', '2026-11-03', { cause: 'slow', stressor: 'attack' }),
    entry('c', '2026-11-03', { cause: 'price', stressor: 'attack' }),
    entry('d', '2026-11-04', { cause: 'picture' }),
    entry('e', '2026-11-04', { cause: 'mood' }),
    entry('f', '2026-11-04', { cause: 'mood' }),
    entry('g', '2026-11-04', { cause: 'mood' }),
    entry('h', '2026-11-04'),
    entry('i', '2026-11-04', { kind: 'good', cause: 'slow' }),
  ]
  it('are counted in hard entries only, most often first', () => {
    expect(causesOf(entries).map(({ cause, count }) => [cause, count])).toEqual([
      ['mood', 3],
      ['slow', 2],
      ['price', 1],
      ['picture', 1],
    ])
    expect(stressorsOf(entries)).toEqual([
      { stressor: 'attack', count: 2 },
      { stressor: 'complaint', count: 1 },
    ])
  })
  it('go to who can change them, what nobody can comes last', () => {
    expect(departmentsOf(entries).map(({ department, count }) => [department, count])).toEqual([
      ['courier', 2],
      ['operations', 2],
      ['nobody', 3],
    ])
    expect(departmentsOf([])).toEqual([])
  })
})

describe('the facts of a brief', () => {
  it('are sums of the range, beside what as many days usually come to', () => {
    const before = [2, 4, 3, 9, 3].map((rough, i) =>
      day(dayAfter('2026-10-20', i), { conversations: { calm: 50, tense: 0, hostile: rough } }),
    )
    const inside = ['2026-11-02', '2026-11-03'].map(name =>
      day(name, { conversations: { calm: 40, tense: 5, hostile: 5 }, thanks: 7, exits: { warn: 2, end: 1 } }),
    )
    const after = day('2026-11-05', { conversations: { calm: 1000, tense: 0, hostile: 99 } })
    const facts = factsOf([...before, ...inside, after], [], '2026-11-01', '2026-11-04')
    expect(facts.worked).toBe(2)
    expect(facts.figures.served).toEqual({ n: 100, usual: 106 })
    expect(facts.figures.rough).toEqual({ n: 10, usual: 6 })
    expect(facts.figures.exits).toEqual({ n: 6, usual: 0 })
  })
  it('have no usual before five days', () => {
    const days = ['2026-11-02', '2026-11-03'].map(name => day(name, { thanks: 1 }))
    expect(factsOf(days, [], '2026-11-03', '2026-11-03').figures.thanks).toEqual({ n: 1, usual: null })
    expect(factsOf([], [], '2026-11-03', '2026-11-03').worked).toBe(0)
  })
  it('say what helped once, the latest first', () => {
    const entries = [
      entry('a', '2026-11-01', { helped: '先认下来' }),
      entry('b', '2026-11-02', { helped: '  给两个\n选择 ' }),
      entry('c', '2026-11-03', { helped: '先认下来' }),
      entry('d', '2026-11-04', { helped: ' ' }),
    ]
    expect(factsOf([], entries, '2026-11-01', '2026-11-30').helped).toEqual(['先认下来', '给两个 选择'])
  })
})

describe('follow-ups', () => {
  it('are due on their day, earliest first, until they are done', () => {
    const talk = (id: string, followUps: { id: string; due: string | null; done: boolean }[]): Paper => ({
      kind: 'talk',
      id,
      at: 0,
      from: '2026-11-01',
      to: '2026-11-02',
      who: '',
      words: { aim: '', state: '', kinds: '', causes: '', helped: '', suggestions: '', wishes: '' },
      off: [],
      figures: [],
      held: null,
      followUps: followUps.map(f => ({ ...f, text: f.id })),
    })
    const papers = [
      talk('a', [
        { id: 'late', due: '2026-11-22', done: false },
        { id: 'done', due: '2026-11-01', done: true },
        { id: 'open', due: null, done: false },
      ]),
      talk('b', [
        { id: 'first', due: '2026-11-20', done: false },
        { id: 'next', due: '2026-11-23', done: false },
      ]),
    ]
    expect(dueOf(papers, '2026-11-22').map(({ followUp }) => followUp.id)).toEqual(['first', 'late'])
    expect(dueOf(papers, '2026-11-19')).toEqual([])
  })
})

describe('a week to look back on', () => {
  const week = (monday: string, thanks: number, rests: number): Tally[] => [
    day(monday, { thanks, pausesCredited: rests, conversations: { calm: 50, tense: 0, hostile: 3 } }),
  ]
  const calmedDown = {
    ...openedAt('k', 1),
    tone: { ...openedAt('k', 1).tone, level: 'calm' as const, hostileMessages: 1 },
  }
  it('shows first what is more than usual, and effort before luck', () => {
    const days = [...week('2026-11-02', 10, 4), ...week('2026-11-09', 12, 6), ...week('2026-11-16', 8, 9)]
    const { strengths, monday } = weekOf('2026-11-19', days, [], [calmedDown])
    expect(monday).toBe('2026-11-16')
    expect(strengths).toEqual([
      { what: 'rests', n: 9, usual: 5 },
      { what: 'calmed', n: 1, usual: null },
      { what: 'served', n: 53, usual: 53 },
    ])
  })
  it('has nothing to show where there was nothing, and no usual before two weeks', () => {
    expect(weekOf('2026-11-19', [], [], []).strengths).toEqual([])
    expect(weekOf('2026-11-19', week('2026-11-16', 1, 0), [], []).strengths[0]).toEqual({
      what: 'thanks',
      n: 1,
      usual: null,
    })
  })
  it('does not take an attack that was none, or that never calmed, for one that calmed', () => {
    const still = { ...calmedDown, tone: { ...calmedDown.tone, level: 'hostile' as const } }
    expect(weekOf('2026-11-19', [], [], [{ ...calmedDown, corrected: true }, still]).strengths).toEqual([])
  })
})
