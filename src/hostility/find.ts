import { disguisedView } from './disguise'
import { type Group, LEXICON, type Role } from './lexicon'
import { Matcher } from './matcher'
import { emptyView, plainView, type View } from './normalise'
import { spellOut } from './spell'

/** One phrase found in a message. */
export interface Hit {
  group: Group
  start: number
  end: number
}

/** Why what looked like an attack was not taken for one, and how often. */
export interface Spared {
  quoted: number
  exempt: number
  self: number
  reported: number
}

/** What the lexicon finds in a message, after everything that only looks like it has been taken out. */
export interface Found {
  /** Attacks, swearing, anger, pressure, urging, heaviest reading of each place. */
  hits: Hit[]
  /** Roles that give context, and how often each was found. */
  context: Map<Role, number>
  /** Hits that only show once a disguise is taken off. */
  hidden: number
  /** Attacks that are none: in quotation marks, part of another word, said of oneself, reported. */
  spared: Spared
  /** How near the nearest attack or oath stands to a word for agent or company: `NEAR` where they touch, 0 far off. */
  aimed: number
  /** Innocent words and turns that look like an attack: 滚筒, 垃圾袋, "rubbish bin". */
  innocent: number
  /** The text without its disguise, if it has one. */
  bare: string | null
  /** The text with one sign in place of each attack or oath, so that what stands around it can be read whatever the word. */
  marked: string | null
}

/** Signs that stand for an attack and for an oath in a marked text: rare characters that nobody types. */
export const ATTACK_MARK = 0x9fa0
export const OATH_MARK = 0x9fa2

/** The sign of a gap in a view. */
const GAP = 32

/** Signs between "I am such an" and the word it is meant for. Our guess. */
const SELF_REACH = 5
/** Signs over which "he called me" reaches. Our guess. */
const REPORT_REACH = 24
/** Signs between an attack and the word for agent or company from which on it is not aimed at them. Our guess. */
const NEAR = 8
/** Hits kept of one view; a message with more says the same again. */
const MOST_HITS = 120

const CONTEXT: ReadonlySet<Role> = new Set([
  'you',
  'firm',
  'joy',
  'ask',
  'thanks',
  'praise',
  'frame',
  'closer',
  'sting',
  'exult',
])
const NO_WEIGHT: ReadonlySet<Role> = new Set(['exempt', 'self', 'report'])
const HARD: ReadonlySet<Role> = new Set(['slur', 'attack', 'smear'])

interface Tools {
  matcher: Matcher
  /** Of each list of the matcher: its group, and whether it is the second half of a pair. */
  lists: { group: Group; second: boolean }[]
  plain: View
  disguised: View
}

let tools: Tools | undefined
let making: Generator<undefined, Tools> | undefined

/** One more step towards being ready; true once there is none left. A message that comes before takes the rest in one. */
export function readyStep(): boolean {
  if (tools) return true
  const steps = making ?? make()
  making = undefined
  const step = steps.next()
  if (step.done) tools = step.value
  else making = steps
  return step.done === true
}

/** The lexicon is built when the first message comes. */
function ready(): Tools {
  for (;;) {
    if (tools) return tools
    readyStep()
  }
}

function* make(): Generator<undefined, Tools> {
  const lists: Tools['lists'] = []
  const words: string[] = []
  for (const group of LEXICON) {
    lists.push({ group, second: false })
    words.push(group.words)
    if (!group.followedBy) continue
    lists.push({ group, second: true })
    words.push(group.followedBy)
  }
  const matcher = yield* Matcher.inSteps(words)
  return { matcher, lists, plain: emptyView(), disguised: emptyView() }
}

/** Looks for the lexicon's phrases in an `even` text, in the plain view and, for attacks, in the disguised one. */
export function find(text: string): Found {
  const { plain, disguised } = ready()
  plainView(text, plain)
  const all = look(plain)
  const spared: Spared = { quoted: 0, exempt: 0, self: 0, reported: 0 }
  const hits = meant(all, plain, spared)
  const context = new Map<Role, number>()
  for (const hit of all) {
    const { role } = hit.group
    if (CONTEXT.has(role) && !hits.some(h => holds(h, hit))) context.set(role, (context.get(role) ?? 0) + 1)
  }
  const marked = markedText(all, plain)
  const aimed = aimOf(hits, all)
  const innocent = all.filter(hit => hit.group.role === 'exempt').length
  const spelled = spellOut(text)
  if (!disguisedView(spelled, disguised) && spelled === text)
    return { hits, context, hidden: 0, spared, aimed, innocent, bare: null, marked }
  const bareHits = look(disguised)
  const hidden = meant(bareHits, disguised, { quoted: 0, exempt: 0, self: 0, reported: 0 }).filter(
    hit => HARD.has(hit.group.role) && !hits.some(known => known.group === hit.group),
  )
  hits.push(...hidden)
  const bare = String.fromCharCode(...disguised.codes.subarray(0, disguised.length))
  return {
    hits,
    context,
    hidden: hidden.length,
    spared,
    aimed,
    innocent,
    bare,
    marked: marked ?? markedText(bareHits, disguised),
  }
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
function meant(all: readonly Hit[], view: View, spared: Spared): Hit[] {
  const covers = all.filter(hit => hit.group.role === 'exempt')
  const selves = all.filter(hit => hit.group.role === 'self')
  const reports = all.filter(hit => hit.group.role === 'report')
  const weighty = all.filter(({ group: { role } }) => !CONTEXT.has(role) && !NO_WEIGHT.has(role))
  const whySpared = (hit: Hit): keyof Spared | null => {
    const hard = HARD.has(hit.group.role)
    if (view.quoted[(hit.start + hit.end) >> 1]) return 'quoted'
    if (covers.some(c => spoils(c, hit))) return 'exempt'
    if (hard && hit.group.kind !== 'threat' && selves.some(s => reaches(s, hit, SELF_REACH, view))) return 'self'
    return reports.some(r => reaches(r, hit, REPORT_REACH, view)) ? 'reported' : null
  }
  return weighty.filter(hit => {
    if (weighty.some(other => other !== hit && contains(other, hit))) return false
    const why = whySpared(hit)
    if (why && HARD.has(hit.group.role)) spared[why]++
    return why === null
  })
}

/** How near a hard word stands to one for whom it is meant. */
function aimOf(hits: readonly Hit[], all: readonly Hit[]): number {
  let nearest = NEAR
  for (const hit of hits) {
    if (!HARD.has(hit.group.role) && hit.group.role !== 'oath') continue
    for (const other of all) {
      const { role } = other.group
      if (role !== 'you' && role !== 'firm') continue
      const gap = other.start >= hit.end ? other.start - hit.end : hit.start - other.end
      // Below 0 the one holds the other: it names them.
      nearest = Math.min(nearest, Math.max(0, gap))
    }
  }
  return NEAR - nearest
}

/** The view with marks for attacks and oaths, unless it holds none. Parts of innocent words are left as they are. */
function markedText(all: readonly Hit[], view: View): string | null {
  const covers = all.filter(hit => hit.group.role === 'exempt')
  const marks = all.filter(
    hit => (HARD.has(hit.group.role) || hit.group.role === 'oath') && !covers.some(cover => spoils(cover, hit)),
  )
  if (marks.length === 0) return null
  marks.sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let at = 0
  for (const { group, start, end } of marks) {
    if (start < at) continue
    text += String.fromCharCode(...view.codes.subarray(at, start), group.role === 'oath' ? OATH_MARK : ATTACK_MARK)
    at = end
  }
  return text + String.fromCharCode(...view.codes.subarray(at, view.length))
}

/** Whether one hit is a longer reading of the other's place. */
function contains(one: Hit, other: Hit): boolean {
  return one.start <= other.start && one.end >= other.end && one.end - one.start > other.end - other.start
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

function reaches(from: Hit, hit: Hit, reach: number, view: View): boolean {
  // Two phrases may share the gap between them, but no letter: in "说他妈的" nobody is reported.
  const apart = from.end <= hit.start || (from.end === hit.start + 1 && view.codes[hit.start] === GAP)
  return apart && hit.start - from.end <= reach
}
