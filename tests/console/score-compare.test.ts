import { describe, expect, it } from 'vitest'
import type { Truth } from '../consoles/engine/types'
import { compare, type Opening, type Told } from './score-compare'

const said = (id: string, over: Partial<Truth> = {}): Truth => ({
  id,
  conversation: 'c1',
  role: 'customer',
  shown: [`line ${id}`],
  labels: [],
  live: true,
  drawn: true,
  ...over,
})
const told = (text: string, over: Partial<Extract<Told, { type: 'message' }>> = {}): Told => ({
  type: 'message',
  conversation: 'x',
  role: 'customer',
  text,
  live: true,
  frame: 0,
  ...over,
})
const opening = (conversation: string, id: string | null): Opening => ({ conversation, id, step: 0 })
const at = [opening('c1', '0:x')]

describe('the judge', () => {
  it('counts what is right', () => {
    const verdict = compare(
      [said('1'), said('2', { role: 'agent' })],
      [told('line 1'), told('line 2', { role: 'agent' })],
      at,
    )
    expect(verdict).toMatchObject({
      messages: 2,
      found: 2,
      roles: 2,
      timely: 2,
      falses: 0,
      doubled: 0,
      falseLive: 0,
      active: 1,
    })
    expect(verdict.why).toEqual([])
  })
  it('tells what is missed, has the wrong role or the wrong moment', () => {
    const truth = [said('1'), said('2'), said('3', { live: false }), said('4', { drawn: false })]
    const verdict = compare(truth, [told('line 2', { role: 'agent' }), told('line 3')], at)
    expect(verdict).toMatchObject({ messages: 3, found: 2, roles: 1, timed: 2, timely: 1, falseLive: 1 })
    expect(verdict.why.map(line => line.split(':')[0])).toEqual(['missed', 'role', 'live'])
  })
  it('tells what was never said, or not so often', () => {
    const verdict = compare(
      [said('1'), said('1')],
      [told('line 1'), told('line 1'), told('line 1'), told('no', { live: false })],
      at,
    )
    expect(verdict).toMatchObject({ found: 2, doubled: 1, falses: 1, falseLive: 1 })
  })
  it('counts a line told under another customer as false there and missed here', () => {
    const both = [...at, opening('c2', '0:y')]
    const verdict = compare([said('1')], [told('line 1', { conversation: 'y' })], both)
    expect(verdict).toMatchObject({ found: 0, falses: 1 })
  })
  it('wants one id for a customer, and each its own', () => {
    const verdict = compare(
      [],
      [],
      [opening('c1', '0:x'), opening('c1', '0:x'), opening('c2', '0:x'), opening('c2', '0:y'), opening('c3', null)],
    )
    expect(verdict).toMatchObject({ openings: 5, active: 3, unstable: 2 })
  })
  it('takes a picture’s or a file’s label for no mistake, once', () => {
    const card = said('1', { shown: [], labels: ['bill.pdf'] })
    expect(compare([card], [], at)).toMatchObject({ messages: 0, falses: 0 })
    expect(compare([card], [told('bill.pdf 128 KB')], at)).toMatchObject({ falses: 0 })
    expect(compare([card], [told('bill.pdf'), told('128 KB')], at)).toMatchObject({ falses: 1 })
    expect(compare([card], [told('my bill is wrong')], at)).toMatchObject({ falses: 1 })
  })
  it('accepts each way a line may look, and leaves open what nobody can know', () => {
    const verdict = compare([said('1', { shown: ['a–b', 'a-b'], live: null })], [told('a-b', { live: false })], at)
    expect(verdict).toMatchObject({ found: 1, timed: 0, falses: 0 })
    expect(compare([said('2', { shown: ['It’s  “so”'] })], [told('It\'s\n"so"')], at)).toMatchObject({ found: 1 })
  })
})
