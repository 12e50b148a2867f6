import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, increasing, type Line } from '../../src/console/conversation/align'

const line = (key: string, more: Partial<Line> = {}): Line => ({
  key,
  id: null,
  side: 'left',
  node: null,
  text: key,
  mine: false,
  ...more,
})
const lines = (keys: string): Line[] => [...keys].map(key => line(key))

describe('align', () => {
  it.each([
    ['ab', 'abc', [0, 1, -1], 'one more at the end'],
    ['ab', 'xyab', [-1, -1, 0, 1], 'history before'],
    ['aaaaa', 'aaaaaa', [0, 1, 2, 3, 4, -1], 'one more of the same'],
    ['abcdef', 'defg', [3, 4, 5, -1], 'a window that begins later'],
    ['aaa', 'aa', [1, 2], 'fewer of the same are the last ones'],
    ['abcd', 'abxd', [0, 1, -1, 3], 'one replaced'],
    ['abc', 'xyz', [-1, -1, -1], 'nothing in common'],
    ['', 'ab', [-1, -1], 'nothing known'],
  ])('%s seen as %s', (known, window, expected) => {
    const match = align(lines(known), lines(window))
    expect(match).toEqual(expected)
  })

  it('trusts ids over texts where some of them are still there', () => {
    const known = [line('a', { id: '1' }), line('a', { id: '2' })]
    expect(align(known, [line('a', { id: '2' }), line('a', { id: '3' })])).toEqual([1, -1])
  })

  it('falls back to texts where every render makes new ids', () => {
    const known = [line('a', { id: 'r1' }), line('b', { id: 'r2' })]
    expect(align(known, [line('a', { id: 'r3' }), line('b', { id: 'r4' }), line('c', { id: 'r5' })])).toEqual([
      0, 1, -1,
    ])
  })

  it('takes an agent’s row whose id the server has changed as the same', () => {
    const known = [line('a', { id: '1' }), line('ok', { id: 'temporary', mine: true })]
    expect(align(known, [line('a', { id: '1' }), line('ok', { id: '2' })])).toEqual([0, 1])
  })

  it('sees an edit in a kept element, and another message in a reused one', () => {
    const node = {}
    const known = [line('a'), line('k1', { node, text: 'I am angry' })]
    expect(align(known, [line('a'), line('k2', { node, text: 'I am angry now' })])).toEqual([0, 1])
    expect(align(known, [line('a'), line('k3', { node, text: 'hello there' })])).toEqual([0, -1])
  })

  it('finds every appended line and never crosses, whatever is repeated', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 })
    fc.assert(
      fc.property(keys, keys, (known, added) => {
        const match = align(
          known.map(key => line(key)),
          [...known, ...added].map(key => line(key)),
        )
        expect(match.slice(0, known.length)).toEqual(known.map((_, index) => index))
        expect(match.slice(known.length)).toEqual(added.map(() => -1))
      }),
    )
    fc.assert(
      fc.property(keys, keys, (known, window) => {
        const matched = align(
          known.map(key => line(key)),
          window.map(key => line(key)),
        ).filter(at => at >= 0)
        expect(matched).toEqual([...new Set(matched)].toSorted((a, b) => a - b))
      }),
    )
  })
})

it('increasing finds a longest rising run', () => {
  expect(increasing([3, 1, 2, 5, 4]).map(index => [3, 1, 2, 5, 4][index])).toEqual([1, 2, 4])
  expect(increasing([])).toEqual([])
})
