import type { Role } from '../role'
import { hasWord, roleWords, wordsOf } from '../page/words'
import type { Looks } from './sides'
import { traitsOf } from './traits'

/** What tells the two clicked messages apart in the page's markup. */
export interface Discriminator {
  /** In the order in which they are to be asked. */
  rules: { selector: string; role: 'customer' | 'agent' }[]
  /** Both sides have a mark of their own; otherwise one is told by the other's missing. */
  twoSided: boolean
}

/** The inside of a row is looked at this far. */
const INSIDE = 80
/** Below this nothing tells the sides apart; see `scoreOf`. */
const LEAST = 1

interface Feature {
  css: string
  rank: number
  rows: Set<number>
}

const is = (row: Element, css: string): boolean => row.matches(css) || row.querySelector(css) !== null

/** Groups around a row that may tell who speaks, up to what holds the others too. */
function around(row: Element, others: readonly Element[]): Element[] {
  const found: Element[] = []
  for (let at = row.parentElement; at && found.length < 4; at = at.parentElement) {
    if (others.every(other => at.contains(other))) break
    found.push(at)
  }
  return found
}

/** Everything that a rule could say of each row: of the row itself, of what is in it, of the group it is in. */
function featuresOf(rows: readonly Element[], pair: readonly Element[], spoken: ReadonlySet<string>): Feature[] {
  const features = new Map<string, Feature>()
  const add = (css: string, rank: number, index: number): void => {
    const feature = features.get(css) ?? { css, rank, rows: new Set() }
    feature.rows.add(index)
    features.set(css, feature)
  }
  for (const [index, row] of rows.entries()) {
    for (const element of [row, ...[...row.querySelectorAll('*')].slice(0, INSIDE)]) {
      for (const { css, rank } of traitsOf(element, spoken)) {
        // A tag tells what is said (a link, a picture), not who says it.
        if (rank !== 8) add(css, element === row ? rank : rank + 0.5, index)
      }
    }
    for (const group of around(row, pair)) {
      for (const { css, rank } of traitsOf(group, spoken)) if (rank !== 8) add(`${css} *`, rank + 1, index)
    }
  }
  // One or two digits are a kind only where the attribute never holds more.
  return [...features.values()].filter(({ css }) => {
    const name = /^\[([\w-]+)="\d+"\]/.exec(css)?.[1]
    return name === undefined || rows.every(row => /^\d{0,2}$/.test(valueIn(row, name)))
  })
}
const valueIn = (row: Element, name: string): string =>
  row.getAttribute(name) ?? row.querySelector(`[${name}]`)?.getAttribute(name) ?? ''

const attributeOf = (css: string): string | null => /^\[([\w-]+)="/.exec(css)?.[1] ?? null
const says = (css: string, role: 'agent' | 'customer'): number =>
  hasWord(wordsOf(css.replace(/[^\w-]+/g, ' ').trim()), roleWords[role]) ? 1 : 0

/**
 * How well a pair of marks (null: the other's missing) tells who said what. Weights are our guesses, set on the kits
 * and fixture consoles: covering the rows, agreeing with place and names, being one attribute's two values.
 */
function scoreOf(customer: Feature | null, agent: Feature | null, looks: readonly Looks[]): number {
  const n = looks.length
  const both = customer !== null && agent !== null
  let covered = 0
  let agree = 0
  let against = 0
  looks.forEach((look, index) => {
    const [own, other] = [customer?.rows.has(index) ?? false, agent?.rows.has(index) ?? false]
    const told: Looks = own ? 'customer' : other ? 'agent' : customer && agent ? null : customer ? 'agent' : 'customer'
    if (own || other) covered++
    else if (!both) covered += 0.75
    if (look === null || told === null) return
    if (look === told) agree++
    else against++
  })
  const known = agree + against
  // The two clicked ones always agree.
  const checked = known > 2 ? (6 * (agree - 2 * against)) / known : 0
  let score = (4 * covered) / n + checked - 0.25 * ((customer?.rank ?? 0) + (agent?.rank ?? 0))
  if (customer && agent) {
    const attribute = attributeOf(customer.css)
    if (attribute !== null && attribute === attributeOf(agent.css)) score += 2
    score += 1
  } else score -= 0.75
  if (customer) score += says(customer.css, 'customer') - says(customer.css, 'agent') * 0.5
  if (agent) score += says(agent.css, 'agent') - says(agent.css, 'customer') * 0.5
  // One row of many: a mark of that message, not of its speaker.
  if (n > 6 && [customer, agent].some(side => side !== null && side.rows.size === 1)) score -= 1.5
  return score
}

/**
 * Finds what all of one side's rows have and none of the other's. `anchor` names a row that can be either's: a side
 * without a mark of its own is that, without the other's mark. Null where the markup tells nothing: place and names
 * decide then.
 */
export function discriminate(
  rows: readonly Element[],
  customer: Element,
  agent: Element,
  looks: readonly Looks[],
  anchor: string | null,
  spoken: ReadonlySet<string>,
): Discriminator | null {
  const [c, a] = [rows.indexOf(customer), rows.indexOf(agent)]
  const features = featuresOf(rows, [customer, agent], spoken)
  const own = features.filter(({ rows: on }) => on.has(c) && !on.has(a))
  const other = features.filter(({ rows: on }) => on.has(a) && !on.has(c))
  const disjoint = (one: Feature, two: Feature): boolean => [...one.rows].every(row => !two.rows.has(row))
  let best: { score: number; customer: Feature | null; agent: Feature | null } | null = null
  const consider = (one: Feature | null, two: Feature | null): void => {
    const score = scoreOf(one, two, looks)
    if (score >= LEAST && (!best || score > best.score)) best = { score, customer: one, agent: two }
  }
  for (const one of own) for (const two of other) if (disjoint(one, two)) consider(one, two)
  if (anchor !== null) {
    for (const one of own) consider(one, null)
    for (const two of other) consider(null, two)
  }
  const found = best as { customer: Feature | null; agent: Feature | null } | null
  if (!found) return null
  const without = (css: string): string => `${anchor}:not(${css}):not(:has(${css}))`
  const rules = [
    { selector: found.agent?.css ?? without(found.customer?.css ?? ''), role: 'agent' as const },
    { selector: found.customer?.css ?? without(found.agent?.css ?? ''), role: 'customer' as const },
  ]
  // What a selector matches may be more than what it was found by: the narrower one is asked first.
  const [ofAgent, ofCustomer] = [rules[0]?.selector ?? '', rules[1]?.selector ?? '']
  const blurred = is(customer, ofAgent)
  if (blurred && is(agent, ofCustomer)) return null
  return { rules: blurred ? rules.toReversed() : rules, twoSided: found.customer !== null && found.agent !== null }
}

const machines = ['note', 'bot', 'system'] as const

/** Rules for rows that neither mark matches, where a word of their markup says what they are. */
export function machineRules(
  rest: readonly Element[],
  taken: readonly Element[],
  spoken: ReadonlySet<string>,
): { selector: string; role: Role }[] {
  const onTaken = new Set(
    taken
      .flatMap(row => [row, ...row.querySelectorAll('*')].slice(0, INSIDE))
      .flatMap(at => traitsOf(at, spoken).map(trait => trait.css)),
  )
  const rules = new Map<string, Role>()
  for (const row of rest) {
    for (const { css } of [row, ...[...row.querySelectorAll('*')].slice(0, INSIDE)].flatMap(at =>
      traitsOf(at, spoken),
    )) {
      if (onTaken.has(css) || rules.has(css)) continue
      const words = wordsOf(css.replace(/[^\w-]+/g, ' ').trim())
      const role = machines.find(one => hasWord(words, roleWords[one]))
      if (role) rules.set(css, role)
    }
  }
  return [...rules].slice(0, 6).map(([selector, role]) => ({ selector, role }))
}
