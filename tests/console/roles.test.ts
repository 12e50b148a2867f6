import { describe, expect, it } from 'vitest'
import { type Marks, RoleMemory } from '../../src/console/roles/roles'

const marks = (more: Partial<Marks>): Marks => ({
  side: 'left',
  words: [],
  name: null,
  text: 'text',
  kind: '',
  bubble: true,
  amber: false,
  ...more,
})
const left = marks({})
const right = marks({ side: 'right' })

describe('RoleMemory', () => {
  it('takes a fresh chat with rows on the left only as the customer’s, and one on the right as the agent’s', () => {
    const memory = new RoleMemory()
    memory.observe(left)
    expect(memory.roleOf(left, false)).toBe('customer')
    expect(memory.roleOf(right, false)).toBe('agent')
  })

  it('does not trust a word that every row carries, or one that contradicts the sides', () => {
    const memory = new RoleMemory()
    for (let count = 0; count < 4; count++) {
      memory.observe(marks({ words: ['agent', 'outgoing'] }))
      memory.observe(marks({ side: 'right', words: ['agent', 'visitor'] }))
    }
    expect(memory.roleOf(marks({ words: ['agent', 'outgoing'] }), false)).toBe('customer')
    expect(memory.roleOf(marks({ side: 'right', words: ['agent', 'visitor'] }), false)).toBe('agent')
  })

  it('turns the sides round where the agent’s own text comes back on the left', () => {
    const memory = new RoleMemory()
    memory.observe(left)
    memory.observe(right)
    memory.learnEcho(left)
    expect(memory.roleOf(left, false)).toBe('agent')
    expect(memory.roleOf(right, false)).toBe('customer')
  })

  it('knows the agent by name in a flat list after one echo, and the customer by name before', () => {
    const memory = new RoleMemory()
    const mine = marks({ name: 'Sam' })
    const theirs = marks({ name: 'Ann' })
    memory.learnCustomer('Ann')
    memory.observe(mine)
    memory.observe(theirs)
    memory.learnEcho(mine)
    expect(memory.roleOf(mine, false)).toBe('agent')
    expect(memory.roleOf(theirs, false)).toBe('customer')
  })

  it.each([
    [marks({ side: 'center' }), 'system'],
    [marks({ name: '系统' }), 'system'],
    [marks({ side: 'right', name: '智能助手' }), 'bot'],
    [marks({ words: ['bot'] }), 'bot'],
    [marks({ side: 'right', words: ['private', 'note'] }), 'note'],
    [marks({ side: 'right', text: '您好，我是您的智能助手' }), 'bot'],
    [marks({ side: 'full', words: ['self'] }), 'agent'],
    [marks({ side: 'full', words: ['incoming'] }), 'customer'],
  ])('reads %o', (one, role) => {
    const memory = new RoleMemory()
    for (const each of [left, right, left, right, left, right]) memory.observe(each)
    memory.observe(one)
    expect(memory.roleOf(one, false)).toBe(role)
  })

  it('gives its reasons', () => {
    const memory = new RoleMemory()
    expect(memory.reasons(right, true).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['echo', 'side']))
  })
})
