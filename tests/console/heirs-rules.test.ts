import { describe, expect, it } from 'vitest'
import { Heirs } from '../../src/console/read/heirs'
import type { Caption, Row } from '../../src/console/read/row'

const row = (more: Partial<Row> = {}): Row => ({
  node: {} as Element,
  id: null,
  text: 'so it is',
  key: 'k',
  name: null,
  nameAfter: false,
  side: 'left',
  wide: false,
  words: [],
  fixedRole: null,
  pieces: [],
  ends: [],
  lead: null,
  kind: 'a',
  bubble: true,
  amber: false,
  mixed: false,
  ...more,
})
const left = (name: string | null = null, more: Partial<Row> = {}): Row => row({ name, ...more })
const right = (name: string | null = null, more: Partial<Row> = {}): Row => row({ name, side: 'right', ...more })
const middle = (more: Partial<Row> = {}): Row => row({ side: 'center', ...more })
/** A caption before the row. */
type Said = Row | [Caption, Row]

/** The rows' names after all were taken in, in order. */
function names(said: readonly Said[], heirs = new Heirs()): (string | null)[] {
  const before: Row[] = []
  for (const one of said) {
    const [caption, next] = Array.isArray(one) ? one : [null, one]
    heirs.take(next, before, caption)
    before.push(next)
  }
  return before.map(({ name }) => name)
}

describe('Heirs', () => {
  it('hands a name on to the rows after it, while the side is the same', () => {
    const said = [left('Ann'), left(), left(), right('Sam'), right(), left(), left('Ann'), left()]
    expect(names(said)).toEqual(['Ann', 'Ann', 'Ann', 'Sam', 'Sam', null, 'Ann', null])
  })

  it('hands no name on where speakers mostly begin without one, wherever that shows', () => {
    const said = [right(), left('Bot'), left(), right(), left(), right(), left()]
    const heirs = new Heirs()
    heirs.learn(said)
    expect(names(said, heirs)).toEqual([null, 'Bot', null, null, null, null, null])
    // One that lacks it among many that have it is an oversight.
    const grouped = [1, 2, 3, 4].flatMap(() => [right(), left('Ann'), left()])
    expect(names([...grouped, right(), left(), right(), left('Ann'), left()]).at(-1)).toBe('Ann')
  })

  it('hands no name past a name', () => {
    expect(names([left('Ann'), left('Bob'), left()])).toEqual(['Ann', 'Bob', 'Bob'])
  })

  it('gives a row in the middle none, and those after it none', () => {
    expect(names([left('Ann'), middle(), left()])).toEqual(['Ann', null, null])
  })

  it.each([
    ['in another kind of element', { kind: 'b' }],
    ['of the system', { words: ['row', 'system'] }],
    ['of a bot', { words: ['chatbot'] }],
    ['for colleagues', { words: ['private'] }],
  ] as const)('gives a row %s none', (_, more) => {
    expect(names([left('Ann'), left(null, more)])).toEqual(['Ann', null])
  })

  it('looks at no other words, and at those of the system on both rows alike', () => {
    expect(names([left('Ann', { words: ['row', 'first'] }), left(null, { words: ['row', 'last'] })])).toEqual([
      'Ann',
      'Ann',
    ])
    expect(names([left('Bot', { words: ['bot'] }), left(null, { words: ['bot'] })])).toEqual(['Bot', 'Bot'])
  })

  it('gives a name under the last row to the ones before it, and not to the ones after', () => {
    const under = left('Ann', { nameAfter: true })
    expect(names([right(), left(), left(), under, left()])).toEqual([null, 'Ann', 'Ann', 'Ann', null])
  })

  it('hands a name under a row back no further than to another name', () => {
    const under = (name: string): Row => left(name, { nameAfter: true })
    expect(names([under('Bob'), left(), under('Ann')])).toEqual(['Bob', 'Ann', 'Ann'])
    expect(names([left(null, { kind: 'b' }), left(), under('Ann')])).toEqual([null, 'Ann', 'Ann'])
  })

  it('takes the name from a caption on its own side, before that of the row before', () => {
    const caption: Caption = { caption: 'Bob', side: 'left' }
    expect(names([left('Ann'), [caption, left()], left()])).toEqual(['Ann', 'Bob', 'Bob'])
    expect(names([left('Ann'), [{ ...caption, side: 'right' }, left()]])).toEqual(['Ann', null])
    expect(names([[caption, middle()]])).toEqual([null])
    expect(names([[caption, left('Cid')]])).toEqual(['Cid'])
  })

  it('lets nobody inherit on a side where a speaker begins without a name', () => {
    // The first of the right's rows has none, though rows like it have one elsewhere: names are for the left only.
    const heirs = new Heirs()
    names([left('Ann'), right()], heirs)
    expect(names([right('Sam'), right()], heirs)).toEqual(['Sam', null])
    expect(names([left('Ann'), left()], heirs)).toEqual(['Ann', 'Ann'])
    // Without such a beginning the same rows inherit.
    expect(names([right('Sam'), right()])).toEqual(['Sam', 'Sam'])
  })

  it('leaves rows without any name as they are', () => {
    expect(names([left(), right(), left()])).toEqual([null, null, null])
  })
})
