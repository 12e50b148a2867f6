import { disguisedView } from './disguise'
import { type Group, LEXICON, type Role } from './lexicon'
import { Matcher } from './matcher'
import { emptyView, plainView, type View } from './normalise'

/** One phrase found in a message. */
export interface Hit {
  group: Group
  start: number
  end: number
}

/** What the lexicon finds in a message, after everything that only looks like it has been taken out. */
export interface Found {
  /** Attacks, swearing, anger, pressure, urging, heaviest reading of each place. */
  hits: Hit[]
  /** Roles that give context, and how often each was found. */
  context: Map<Role, number>
}

/** Signs between "I am such an" and the word it is meant for. Our guess. */
const SELF_REACH = 5
/** Signs over which "he called me" reaches. Our guess. */
const REPORT_REACH = 24
/** Hits kept of one view; a message with more says the same again. */
const MOST_HITS = 120

const CONTEXT: ReadonlySet<Role> = new Set(['you', 'firm', 'joy', 'ask', 'thanks', 'praise', 'frame'])
const HARD: ReadonlySet<Role> = new Set(['slur', 'attack', 'smear'])

interface Tools {
  matcher: Matcher
  /** Of each list of the matcher: its group, and whether it is the second half of a pair. */
  lists: { group: Group; second: boolean }[]
  plain: View
  disguised: View
}

let tools: Tools | undefined

/** The lexicon is built when the first message comes. */
function ready(): Tools {
  if (tools) return tools
  const lists: Tools['lists'] = []
  const words: string[] = []
  for (const group of LEXICON) {
    lists.push({ group, second: false })
    words.push(group.words)
    if (!group.followedBy) continue
    lists.push({ group, second: true })
    words.push(group.followedBy)
  }
  tools = { matcher: new Matcher(words), lists, plain: emptyView(), disguised: emptyView() }
  return tools
}

/** Looks for the lexicon's phrases in an `even` text, in the plain view and, for attacks, in the disguised one. */
export function find(text: string): Found {
  const { plain, disguised } = ready()
  plainView(text, plain)
  const all = look(plain)
  const hits = meant(all, plain)
  const context = new Map<Role, number>()
  for (const hit of all) {
    const { role } = hit.group
    if (CONTEXT.has(role) && !hits.some(h => holds(h, hit))) context.set(role, (context.get(role) ?? 0) + 1)
  }
  if (disguisedView(text, disguised)) {
    const hidden = meant(look(disguised), disguised).filter(hit => HARD.has(hit.group.role))
    hits.push(...hidden.filter(hit => !hits.some(known => known.group === hit.group)))
  }
  return { hits, context }
}

/** Every phrase of a view, pairs joined. */
function look(view: View): Hit[] {
  const { matcher, lists } = ready()
  const found: Hit[] = []
  const seconds: Hit[] = []
  matcher.scan(view, (list, start, end) => {
    if (found.length >= MOST_HITS) return
    const { group, second } = lists[list] as Tools['lists'][number]
    ;(second ? seconds : found).push({ group, start, end })
  })
  return found.filter(hit => {
    if (!hit.group.followedBy) return true
    const reach = hit.end + (hit.group.gap ?? 6)
    const second = seconds.find(s => s.group === hit.group && s.start >= hit.end && s.start <= reach)
    if (second) hit.end = second.end
    return second !== undefined
  })
}

/** The phrases that weigh, less those that are covered, quoted, said of oneself or reported. */
function meant(all: Hit[], view: View): Hit[] {
  const covers = all.filter(hit => hit.group.role === 'exempt')
  const selves = all.filter(hit => hit.group.role === 'self')
  const reports = all.filter(hit => hit.group.role === 'report')
  const weighty = all.filter(
    hit => !CONTEXT.has(hit.group.role) && !['exempt', 'self', 'report'].includes(hit.group.role),
  )
  return weighty.filter(
    hit =>
      !view.quoted[(hit.start + hit.end) >> 1] &&
      !covers.some(c => spoils(c, hit)) &&
      !weighty.some(
        o => o !== hit && o.start <= hit.start && o.end >= hit.end && o.end - o.start > hit.end - hit.start,
      ) &&
      !(HARD.has(hit.group.role) && hit.group.kind !== 'threat' && selves.some(s => reaches(s, hit, SELF_REACH))) &&
      !reports.some(r => reaches(r, hit, REPORT_REACH)),
  )
}

/** "Thanks" in "thanks for nothing" is no context: the longer phrase has its own meaning. A bare "you" in one still aims. */
function holds(hit: Hit, context: Hit): boolean {
  if (context.group.role === 'you' || context.group.role === 'firm') return false
  return hit.start <= context.start && hit.end >= context.end
}

/** An exempt phrase spoils a hit inside it, and one of which it takes an end for itself: 操作 spoils 我操. */
function spoils(cover: Hit, hit: Hit): boolean {
  if (cover.start >= hit.end || cover.end <= hit.start) return false
  return (cover.start <= hit.start && cover.end >= hit.end) || cover.end > hit.end || cover.start < hit.start
}

function reaches(from: Hit, hit: Hit, reach: number): boolean {
  return from.end <= hit.start + 1 && hit.start - from.end <= reach
}
