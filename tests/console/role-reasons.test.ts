import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../src/console/role'
import { type Marks, RoleMemory, roleWeights } from '../../src/console/roles/roles'

/** A row, in a console about which something is known. */
interface Scene {
  memory: RoleMemory
  marks: Marks
  echo?: boolean
}
/** A row whose role the reason decides, and rows as alike as can be that lack it. */
interface Case {
  role: Role
  weight: keyof typeof roleWeights
  holds: Scene
  not: readonly Scene[]
}

const row = (more: Partial<Marks> = {}): Marks => ({
  side: 'full',
  words: [],
  name: null,
  text: 'so it is',
  kind: 'k',
  bubble: true,
  amber: false,
  ...more,
})
const left = (more: Partial<Marks> = {}): Marks => row({ side: 'left', ...more })
const right = (more: Partial<Marks> = {}): Marks => row({ side: 'right', ...more })

/** What was seen before: the customers by name, then rows, then which of them were the agent's own coming back. */
function after(rows: readonly Marks[] = [], customers: readonly string[] = [], echoes: readonly Marks[] = []) {
  const memory = new RoleMemory()
  for (const name of customers) memory.learnCustomer(name)
  for (const one of rows) memory.observe(one)
  for (const one of echoes) memory.learnEcho(one)
  return memory
}
/** Two conversations, one after the other. */
function inTwo(first: readonly Marks[], second: readonly Marks[]) {
  const memory = new RoleMemory()
  memory.enter('a')
  for (const one of first) memory.observe(one)
  memory.enter('b')
  for (const one of second) memory.observe(one)
  return memory
}
const both = [left(), right(), left(), right()]
const on = (memory: RoleMemory, marks: Marks, echo = false): Scene => ({ memory, marks, echo })
const twoNamed = [row({ name: 'Ann' }), row({ name: 'Sam' })]
const annTwice = [left({ name: 'Ann' }), left({ name: 'Ann' }), right(), right()]

/** Every reason by its name. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  echo: [
    { role: 'agent', weight: 'echo', holds: on(after(), row(), true), not: [on(after(), row())] },
    // Stronger than the side and a word for the customer.
    {
      role: 'agent',
      weight: 'echo',
      holds: on(after(both), left({ words: ['incoming'] }), true),
      not: [on(after(both), left({ words: ['incoming'] }))],
    },
  ],
  'customer name': [
    {
      role: 'customer',
      weight: 'customerName',
      holds: on(after(both, ['Ann']), right({ name: 'Ann' })),
      not: [on(after(both, ['Ann']), right({ name: 'Anna' })), on(after(both), right({ name: 'Ann' }))],
    },
  ],
  'system name': [
    {
      role: 'system',
      weight: 'machineName',
      holds: on(after(both), left({ name: '系统消息' })),
      not: [on(after(both), left({ name: '系统管理员' })), on(after(both, ['系统消息']), left({ name: '系统消息' }))],
    },
    {
      role: 'system',
      weight: 'machineName',
      holds: on(after(both), left({ name: 'Система' })),
      not: [on(after(both), left({ name: 'Системов' }))],
    },
  ],
  'bot name': [
    {
      role: 'bot',
      weight: 'machineName',
      holds: on(after(both), right({ name: '智能助手' })),
      not: [on(after(both), right({ name: '智多星' }))],
    },
    {
      role: 'bot',
      weight: 'machineName',
      holds: on(after(both), left({ name: 'Shop Bot' })),
      not: [on(after(both), left({ name: 'Bottega' })), on(after(both), left({ name: 'Robin' }))],
    },
  ],
  'called a customer': [
    {
      role: 'customer',
      weight: 'customerName',
      holds: on(after(both), right({ name: '访客8231' })),
      not: [on(after(both), right({ name: '客服8231' }))],
    },
    {
      role: 'customer',
      weight: 'customerName',
      holds: on(after(both), right({ name: 'Visitor 12' })),
      not: [on(after(both), right({ name: 'Victor 12' })), on(after(both), right({ name: 'Customers’ friend' }))],
    },
  ],
  'agent name': [
    {
      role: 'agent',
      weight: 'learnedName',
      holds: on(after(twoNamed, [], [row({ name: 'Sam' })]), row({ name: 'Sam' })),
      not: [
        on(after(twoNamed, [], [row({ name: 'Sam' })]), row({ name: 'Ann' })),
        // A customer may be called as the agent is.
        on(after(twoNamed, ['Sam'], [row({ name: 'Sam' })]), row({ name: 'Sam' })),
      ],
    },
  ],
  'other name': [
    {
      role: 'agent',
      weight: 'complementName',
      holds: on(after(twoNamed, ['Ann']), row({ name: 'Sam' })),
      not: [
        on(after(twoNamed), row({ name: 'Sam' })),
        on(after(both, ['Ann']), row({ name: 'Sam' })),
        // List and header show an order's number: who speaks goes by another name.
        on(after(twoNamed, ['#4120']), row({ name: 'Sam' })),
      ],
    },
  ],
  'heard in several': [
    {
      role: 'agent',
      weight: 'complementName',
      holds: on(inTwo([row({ name: 'Ann' }), row({ name: 'Sam' })], [row({ name: 'Sam' })]), row({ name: 'Sam' })),
      not: [
        on(inTwo([row({ name: 'Ann' }), row({ name: 'Sam' })], [row({ name: 'Bob' })]), row({ name: 'Sam' })),
        // Where the sides tell who is who, names need not.
        on(inTwo([...both, row({ name: 'Sam' })], [row({ name: 'Sam' })]), row({ name: 'Sam' })),
      ],
    },
  ],
  stranger: [
    {
      role: 'bot',
      weight: 'stranger',
      holds: on(after(annTwice, ['Ann']), left({ name: 'Bob' })),
      not: [
        on(after(annTwice, ['Ann']), left({ name: 'Ann' })),
        on(after(annTwice, ['Ann']), right({ name: 'Bob' })),
        on(after(annTwice.slice(1), ['Ann']), left({ name: 'Bob' })),
        // One row that seems to stand on the other side makes no side of it.
        on(after(annTwice.slice(0, 3), ['Ann']), left({ name: 'Bob' })),
      ],
    },
  ],
  word: [
    {
      role: 'agent',
      weight: 'word',
      holds: on(after(), row({ words: ['self'] })),
      not: [
        on(after(), row({ words: ['shelf'] })),
        // What all rows carry tells nothing.
        on(after(Array.from({ length: 4 }, () => row({ words: ['self'] }))), row({ words: ['self'] })),
        // Beside a side of its own "right" only repeats it.
        on(after(both), right({ words: ['right'] })),
      ],
    },
    {
      role: 'customer',
      weight: 'word',
      holds: on(after(), row({ words: ['self', 'visitor'] })),
      not: [on(after(), row({ words: ['self', 'visible'] }))],
    },
    {
      role: 'bot',
      weight: 'botWord',
      holds: on(after(both), left({ words: ['bot'] })),
      not: [on(after(both), left({ words: ['both'] }))],
    },
    {
      // Stronger than a word for the agent and the agent's side; the automaton's name is not learned for an agent's.
      role: 'bot',
      weight: 'botWord',
      holds: on(
        after([...both, right({ name: 'Concierge', words: ['admin', 'bot'] })]),
        right({ name: 'Concierge', words: ['admin', 'bot'] }),
      ),
      // What stands on the agent's own words as well says nothing of automata.
      not: [on(after(both, [], [right({ words: ['admin', 'bot'] })]), right({ words: ['admin', 'bot'] }))],
    },
    {
      role: 'system',
      weight: 'machineWord',
      holds: on(after(both), left({ words: ['event'] })),
      not: [on(after(both), left({ words: ['evening'] }))],
    },
    {
      role: 'note',
      weight: 'note',
      holds: on(after(both, [], [right({ name: 'Sam' })]), right({ name: 'Sam', words: ['private'] })),
      not: [on(after(both, [], [right({ name: 'Sam' })]), right({ name: 'Sam', words: ['privates'] }))],
    },
  ],
  amber: [
    {
      role: 'note',
      weight: 'note',
      holds: on(after(both), right({ amber: true })),
      not: [
        on(after(both), right()),
        on(after(both), left({ amber: true })),
        // An automaton tells colleagues nothing.
        on(after(both), right({ amber: true, name: '챗봇' })),
        // Where all are amber it is the console's own colour.
        on(after(both.map(one => ({ ...one, amber: true }))), right({ amber: true })),
      ],
    },
  ],
  'note label': [
    {
      role: 'note',
      weight: 'note',
      holds: on(after(both), right({ text: '内部备注：客户要求退款' })),
      not: [
        on(after(both), right({ text: '备注一下，客户要求退款' })),
        on(after(both), right({ text: 'A private note: x' })),
      ],
    },
  ],
  center: [
    {
      role: 'system',
      weight: 'center',
      holds: on(after(both), row({ side: 'center' })),
      not: [on(after(both), left()), on(after(both), row())],
    },
  ],
  side: [
    { role: 'agent', weight: 'side', holds: on(after(both), right()), not: [on(after(both), row())] },
    {
      role: 'customer',
      weight: 'side',
      holds: on(after(both), left({ words: ['self'] })),
      not: [on(after(both), row({ words: ['self'] }))],
    },
    {
      // Once the agent's own text came back there, the side outweighs a word.
      role: 'agent',
      weight: 'learnedSide',
      holds: on(after(both, [], [right()]), right({ words: ['incoming'] })),
      not: [on(after(both, [], [right()]), row({ words: ['incoming'] }))],
    },
  ],
  'unlike the named': [
    {
      role: 'system',
      weight: 'unlikeNamed',
      holds: on(after(twoNamed), row({ kind: 'other' })),
      not: [
        on(after(twoNamed), row()),
        on(after(twoNamed), row({ kind: 'other', name: 'Ann' })),
        on(after(twoNamed), row({ kind: 'other', text: '👍' })),
        on(after(twoNamed.slice(1)), row({ kind: 'other' })),
      ],
    },
    {
      // Nobody has a name: what has no bubble where all others have one.
      role: 'system',
      weight: 'unlikeNamed',
      holds: on(after([...both, left()]), left({ bubble: false })),
      not: [
        on(after([...both, left()]), left()),
        on(after([...both, left()]), left({ bubble: false, text: '👍' })),
        on(after([...both, left({ bubble: false }), left({ bubble: false })]), left({ bubble: false })),
        on(after([left(), left(), left()]), left({ bubble: false })),
      ],
    },
  ],
  introduction: [
    {
      role: 'bot',
      weight: 'introduction',
      holds: on(after(both), right({ text: '您好，我是您的智能助手' })),
      not: [
        on(after(both), right({ text: '您好，我是您的专属客服' })),
        on(after(both), left({ text: '您好，我是您的智能助手' })),
      ],
    },
    {
      role: 'bot',
      weight: 'introduction',
      holds: on(after(both), right({ text: "Hi! I'm a virtual agent" })),
      not: [on(after(both), right({ text: "Hi! I'm not a virtual agent" }))],
    },
  ],
  prior: [
    {
      // It breaks a tie; it is always there, so that there is no row without it.
      role: 'customer',
      weight: 'prior',
      holds: on(after([left()], ['Ann']), left({ name: 'Ann', words: ['event'] })),
      not: [],
    },
  ],
}

const reasonsOf = ({ memory, marks, echo = false }: Scene) => memory.reasons(marks, echo)

/** The role that the reasons give without one of them. */
function without(scene: Scene, rule: string, role: Role): Role {
  const sums = new Map<Role, number>()
  for (const one of reasonsOf(scene))
    if (one.rule !== rule || one.role !== role) sums.set(one.role, (sums.get(one.role) ?? 0) + one.weight)
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), ['customer', sums.get('customer') ?? 0])[0]
}

describe('the reasons for a role', () => {
  it('each has its case', () => {
    const source = readFileSync(resolve(import.meta.dirname, '../../src/console/roles/roles.ts'), 'utf8')
    const names = new Set([...source.matchAll(/\badd\('([^']+)'/g)].map(([, name]) => name))
    expect(names.size).toBeGreaterThan(10)
    expect(Object.keys(cases).toSorted()).toEqual([...names].toSorted())
  })

  it('each weight decides a case', () => {
    const weights = new Set(Object.values(cases).flatMap(all => all.map(({ weight }) => weight)))
    expect([...weights].toSorted()).toEqual(Object.keys(roleWeights).toSorted())
  })

  describe.each(Object.entries(cases))('%s', (rule, all) => {
    it.each(all.map((one, index) => [index + 1, one.role, one] as const))('(%i) decides for %s', (_, role, one) => {
      const weight = roleWeights[one.weight]
      expect(reasonsOf(one.holds)).toContainEqual({ rule, role, weight })
      expect(one.holds.memory.roleOf(one.holds.marks, one.holds.echo ?? false)).toBe(role)
      expect(without(one.holds, rule, role)).not.toBe(role)
      for (const scene of one.not) {
        const same = reasonsOf(scene).filter(reason => reason.rule === rule && reason.role === role)
        expect(same).toEqual([])
      }
    })
  })

  it('the prior is among all reasons, and outweighs none of the others alone', () => {
    for (const scene of Object.values(cases).flatMap(all => all.flatMap(one => [one.holds, ...one.not])))
      expect(reasonsOf(scene)).toContainEqual({ rule: 'prior', role: 'customer', weight: roleWeights.prior })
    const others = Object.entries(roleWeights).flatMap(([name, weight]) => (name === 'prior' ? [] : weight))
    expect(Math.min(...others)).toBeGreaterThan(roleWeights.prior)
  })
})
