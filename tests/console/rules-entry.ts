import { type Field, composerRules, findComposers } from '../../src/console/find/composer'
import { healthRules, type Sight } from '../../src/console/find/health'
import { type Group, listRules } from '../../src/console/list/rules'
import { Roots } from '../../src/console/page/roots'
import { type Children, groupRules } from '../../src/console/read/group-rules'
import { GroupFinder } from '../../src/console/read/groups'
import { readOnce } from '../../src/console/teach/read-once'

interface Rule<Input, Verdict> {
  name: string
  weight: number
  holds(input: Input): Verdict
}

/** What each rule said of one page: 0 and 1, or a share. */
export interface Said {
  verdicts: Record<string, number>
  /** The points that the finder itself gave; null where it tells none. */
  points: number | null
}

/** Keeps what the finder shows the rules: what it asks the first of them about, it asks all. */
function tap<Input, Verdict>(rules: readonly Rule<Input, Verdict>[]): Input[] {
  const seen: Input[] = []
  const [first] = rules
  if (!first) throw new Error('no rules')
  const holds = first.holds.bind(first)
  first.holds = input => {
    seen.push(input)
    return holds(input)
  }
  return seen
}
const fields: Field[] = tap(composerRules)
const groups: Group[] = tap(listRules)
const children: Children[] = tap(groupRules)
const sights: Sight[] = tap(healthRules)

/** Null where the finder did not even ask the rules. */
function ask<Input, Verdict>(
  rules: readonly Rule<Input, Verdict>[],
  input: Input | undefined,
  points: number | null = null,
): Said | null {
  if (input === undefined) return null
  return { verdicts: Object.fromEntries(rules.map(rule => [rule.name, Number(rule.holds(input))])), points }
}

const within = (element: Element, id: string): boolean => element.parentElement?.id === id

/** How each list of rules judges what a page shows, through the finder that uses it. */
const judges = {
  composer(): Said | null {
    const found = findComposers(document, new Roots(document, () => {}))
    const score = found.find(({ element }) => element.id === 'field')?.score ?? null
    return ask(
      composerRules,
      fields.find(({ element }) => element.id === 'field'),
      score,
    )
  },
  list(): Said | null {
    readOnce(document, {})
    // What is asked about before it is read is asked about again once it is.
    const read = groups.filter(({ items }) => items.length > 0)
    const [most] = read.filter(({ first }) => within(first, 'list')).toSorted((a, b) => b.count - a.count)
    return ask(listRules, most)
  },
  group(): Said | null {
    const thread = document.querySelector('#thread')
    if (!thread) throw new Error('no thread')
    new GroupFinder().groupsIn(thread, thread.getBoundingClientRect())
    return ask(
      groupRules,
      children.find(({ parent }) => parent.id === 'thread'),
    )
  },
  health(): Said | null {
    const { points } = readOnce(document, {})
    return ask(healthRules, sights.at(-1), points)
  },
}
export type ListName = keyof typeof judges

/** What the rules of a list say of a page with this body; null where the finder sees nothing to ask them about. */
function judge(list: ListName, body: string): Said | null {
  document.body.innerHTML = body
  for (const seen of [fields, groups, children, sights]) seen.length = 0
  return judges[list]()
}

const all = { composer: composerRules, list: listRules, group: groupRules, health: healthRules }

/** The rules' weights by name. A name that occurs twice is told as an error. */
function weightsOf(list: ListName): Record<string, number> {
  const weights: Record<string, number> = {}
  for (const { name, weight } of all[list]) {
    if (name in weights) throw new Error(`two rules are called ${name}`)
    weights[name] = weight
  }
  return weights
}

/** The `id` of what is taken for the thread's scroller; null where no pane is found. */
function scrollerOf(body: string): string | null {
  document.body.innerHTML = body
  return readOnce(document, {}).scroller?.id ?? null
}

const rules = { judge, weightsOf, scrollerOf }
/** What the bundled entry leaves in the page as `Rules`. */
export type Rules = typeof rules
Object.assign(window, { Rules: rules })
