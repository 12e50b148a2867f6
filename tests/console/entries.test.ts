import { describe, expect, it } from 'vitest'
import { sameConversation, type Signals } from '../../src/console/conversation/key'
import { Entries } from '../../src/console/list/entries'
import type { Item } from '../../src/console/list/item'

const element = (): Element => ({}) as Element
const item = (name: string, preview: string, at = element(), id: string | null = null): Item => ({
  element: at,
  id,
  name,
  preview,
  unread: 0,
  wait: null,
  ended: false,
  entry: null,
})

describe('entries of one name', () => {
  it('are followed by their elements, wherever they stand and whatever they say', () => {
    const entries = new Entries()
    const [a, b, c] = [element(), element(), element()]
    const [first, other, second] = entries.number([
      item('Guest', 'hi', a),
      item('Ann', 'ok', b),
      item('Guest', 'hi', c),
    ])
    expect(new Set([first, other, second]).size).toBe(3)
    expect(entries.number([item('Guest', 'new', c), item('Guest', 'hi', a), item('Ann', 'ok', b)])).toEqual([
      second,
      first,
      other,
    ])
  })
  it('are followed by what they say where elements show one customer and then another', () => {
    const entries = new Entries()
    const [a, b, c] = [element(), element(), element()]
    const [first, , second] = entries.number([
      item('Guest', 'my cup', a),
      item('Ann', 'ok', b),
      item('Guest', 'my pot', c),
    ])
    // The third moved to the top, so that each element shows another conversation.
    const after = entries.number([item('Guest', 'well?', a), item('Guest', 'my cup', b), item('Ann', 'ok', c)])
    expect(after.slice(0, 2)).toEqual([second, first])
  })
  it('keep their number through a list that is drawn anew', () => {
    const entries = new Entries()
    const before = entries.number([item('Guest', 'a'), item('Guest', 'b'), item('Ann', 'c')])
    expect(entries.number([item('Guest', 'a'), item('Guest', 'b'), item('Ann', 'd')])).toEqual(before)
  })
  it('are told apart by ids first, and a new one is no known one', () => {
    const entries = new Entries()
    const [first] = entries.number([item('Guest', 'a', element(), '7')])
    const [another, same] = entries.number([item('Guest', 'a', element(), '8'), item('Guest', 'z', element(), '7')])
    expect(same).toBe(first)
    expect(another).not.toBe(first)
  })
  it('make two conversations of one name', () => {
    const at = (entry: number | null): Signals => ({ url: null, row: null, name: 'Guest', entry })
    expect(sameConversation(at(1), at(2), 'unknown')).toBe(false)
    expect(sameConversation(at(1), at(1), 'unknown')).toBe(true)
    expect(sameConversation(at(1), at(null), 'unknown')).toBe(true)
  })
})
