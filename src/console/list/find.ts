import type { Place } from '../find/thread'
import { flatChildren, flatContains, flatWalk, hasText, isDrawn, isVisible } from '../page/flat'
import { isVague } from '../page/shape'
import { hasLetters, normalise } from '../page/text'
import { findAll, findOne } from '../profile/lookup'
import type { ConsoleProfile } from '../profile/profile'
import { scan } from '../read/scan'
import { entryShape } from './entry-shape'
import { readItem } from './item'
import { type Group, isHigh, type ListRule, listRules, showsSaidLast } from './rules'

/** The list of conversations: the element that holds its entries (or groups of them) and the way to enumerate them. */
export interface List {
  root: Element
  /** The entries' common shape: tag and first class. */
  shape: string
  /** True where an entry may say a name and nothing else. */
  bare: boolean
  score: number
}

/** An entry is made of no more elements than this (our guess); what is looked at may hold the whole page. */
const entryMost = 80

/** An entry says at least two things: who, and what or when. A heading or a search field says one. */
const isEntry = (element: Element): boolean => scan(element, entryMost).leaves.length >= 2

/** The entries on screen, groups included. `isKnown`: what was an entry and has not changed. */
export function listElements(list: List, profile: ConsoleProfile, isKnown: (at: Element) => boolean): Element[] {
  const given = findAll(list.root, profile.item)
  if (given.length) return given
  if (isVague(list.shape)) {
    const [tag = ''] = list.shape.split(' ')
    return flatChildren(list.root).filter(
      child =>
        (entryShape(child) === list.shape || (entryTags.has(tag) && child.tagName === tag)) &&
        (isKnown(child) || (list.bare ? hasText(child) : isEntry(child))),
    )
  }
  const found: Element[] = []
  for (const element of flatWalk(list.root, at => entryShape(at) !== list.shape)) {
    if (entryShape(element) === list.shape && hasText(element)) found.push(element)
  }
  return found
}

/** Among these siblings of one tag are all entries, whatever marks one of them. */
const entryTags = new Set(['TR', 'LI', 'A', 'BUTTON'])

/** So many entries are looked at to judge a list. */
const sample = 12

/** Of what looks like the entries so many are searched for a list of their own; the others are built alike (our guess). */
const lookedInto = 6

/** Rows of dense tables are hardly higher than their text, px (our guess). */
const lowest = 14

/** What all the rules together may give. */
const sumOf = (group: Group, rules: readonly ListRule[]): number =>
  rules.reduce((sum, rule) => sum + rule.weight * Number(rule.holds(group)), 0)
const early = listRules.filter(rule => rule.early)
/** What the rules that need the items may add. */
const lateMost = listRules.reduce((sum, rule) => sum + (rule.early ? 0 : Math.max(0, rule.weight)), 0)

/** False where its box already says that it is no entry. */
const fits = ({ width, height }: DOMRect, { thread }: Sight): boolean =>
  width >= 120 && height >= lowest && width <= 640 && !(thread && width > thread.width * 1.2)

/**
 * True for a sibling without others that is higher than an entry is: it holds much, and stands around the list more often
 * than it is one, so that it is read only where nothing else has more points. Reads layout.
 */
function isAround(children: readonly Element[], sight: Sight): boolean {
  const box = children[0]?.getBoundingClientRect()
  return box !== undefined && children.length === 1 && isHigh(box) && fits(box, sight)
}

/** The most points that one which stands around others may have, once it is known to be less than `least`. Reads layout. */
function mostOf(first: Element, sight: Sight, least: number): number {
  const group = { ...sight, count: 1, box: first.getBoundingClientRect(), first, items: [], leaves: [] }
  let most = lateMost
  // What takes points away comes last.
  for (const rule of early) if (rule.weight > 0 || most >= least) most += rule.weight * Number(rule.holds(group))
  return most
}

/** Points of tabs of which the open one names whom the thread is with: more than a form's, less than a list's (our guess). */
const openTab = 8

/**
 * True if the selected tab begins with a name that stands over the thread, alone or in words around it ("Talk with Ann
 * #20"), and the other tabs' do not: then the tabs are no part of what stands there. Reads style.
 */
function tellsOpenTab(tabs: readonly Element[], { headers }: Sight): boolean {
  const selected = tabs.filter(tab => tab.getAttribute('aria-selected') === 'true')
  if (tabs.length < 2 || selected.length !== 1) return false
  const over = ` ${[...headers].join(' ')} `
  const stands = (tab: Element): boolean => {
    const name = scan(tab, entryMost).leaves.find(leaf => hasLetters(leaf.said))?.said
    return name !== undefined && over.includes(` ${name} `)
  }
  return stands(selected[0] as Element) && tabs.some(tab => tab !== selected[0] && !stands(tab))
}

/** Points for "these siblings are the conversations"; 0 where their boxes already say that they are not. Reads layout. */
function pointsOf(children: readonly Element[], sight: Sight): number {
  const boxes = children.slice(0, 3).map(child => child.getBoundingClientRect())
  const first = boxes[0]
  const tabs = children.every(child => child.getAttribute('role') === 'tab')
  if (tabs && tellsOpenTab(children, sight)) return openTab
  if (!first || !fits(first, sight)) return 0
  // Where each is put at its place, the last one may stand first.
  boxes.sort((a, b) => a.top - b.top)
  const below = (box: DOMRect, index: number): boolean => index === 0 || box.top >= (boxes[index - 1]?.bottom ?? 0) - 4
  const beside = !boxes.every(below)
  if (beside && !tabs) return 0
  const some = children.slice(0, sample).map(element => ({ element, scanned: scan(element) }))
  const group: Group = {
    ...sight,
    count: children.length,
    box: first,
    first: children[0] as Element,
    items: some.map(({ element, scanned }) => readItem(element, sight.profile, isVisible, scanned)),
    leaves: some.map(({ scanned }) => scanned.leaves),
  }
  // Many things stand beside one another in tabs; conversations are told apart by their ids, or show what was said last.
  if (beside && group.items.some(item => item.id === null) && !showsSaidLast(group)) return 0
  return sumOf(group, listRules)
}
type Sight = Pick<Group, 'thread' | 'texts' | 'headers'> & { profile: ConsoleProfile }

/** Below this nothing on the page is a list of conversations. */
const listLeast = 5

/** Finds the list of conversations outside the pane; null where none is drawn. Reads layout. */
export function findList(
  root: Document,
  place: Place | null,
  rowTexts: readonly string[],
  headers: readonly string[],
  profile: ConsoleProfile,
): List | null {
  const given = listByProfile(root, profile)
  if (given) return given
  const sight: Sight = {
    thread: place?.scroller.getBoundingClientRect() ?? null,
    texts: new Set(rowTexts.slice(-12).map(text => normalise(text).slice(0, 24))),
    headers: new Set(headers),
    profile,
  }
  let best: List | null = null
  const alike = new Set<Element>()
  const waiting: { list: List; children: readonly Element[] }[] = []
  const consider = (parent: Element): void => {
    const kinds = new Map<string, Element[]>()
    for (const child of flatChildren(parent)) {
      const kind = entryShape(child)
      if (!hasText(child)) continue
      const group = kinds.get(kind)
      if (group) group.push(child)
      else kinds.set(kind, [child])
    }
    for (const [kind, same] of kinds) {
      const [tag = ''] = kind.split(' ')
      const all =
        isVague(kind) && entryTags.has(tag)
          ? flatChildren(parent).filter(
              child => child.tagName === tag && (same.includes(child) || kinds.get(entryShape(child))?.length === 1),
            )
          : same
      // What holds the thread or its reply box is no entry.
      if (place && all.some(child => flatContains(child, place.scroller) || flatContains(child, place.composer)))
        continue
      const entries = isVague(kind) ? all.filter(isEntry) : all
      // Where nothing marks them as entries, single words are names only if one of them stands over the thread.
      const bare =
        entries.length === 0 &&
        all.length > 1 &&
        all.some(child => sight.headers.has(scan(child, entryMost).leaves[0]?.said ?? ''))
      const children = bare ? all : entries
      if (!children[0] || !isDrawn(children[0])) continue
      const list = { root: parent, shape: kind, bare, score: 0 }
      if (isAround(children, sight)) waiting.push({ list, children })
      else take(list, children)
    }
  }
  const take = (list: List, children: readonly Element[]): void => {
    list.score = pointsOf(children, sight)
    if (!isMore(list.score)) return
    // What came before goes before: it may have as much.
    settle(list.score)
    if (!isMore(list.score)) return
    best = list
    for (const child of children.slice(lookedInto)) alike.add(child)
  }
  const isMore = (points: number): boolean => points >= listLeast && (best === null || points > best.score)
  /** Reads those that wait, but for those that have fewer points whatever is in them. */
  const settle = (least: number): void => {
    for (const { list, children } of waiting.splice(0)) {
      const enough = Math.max(least, best?.score ?? 0)
      if (mostOf(children[0] as Element, sight, enough) < enough) continue
      const score = pointsOf(children, sight)
      if (isMore(score)) best = { ...list, score }
    }
  }
  const outside = (element: Element): boolean =>
    element !== place?.scroller &&
    element !== place?.composer &&
    !/^(?:svg|BUTTON)$/.test(element.tagName) &&
    !alike.has(element)
  for (const element of flatWalk(root, outside)) {
    if (outside(element)) consider(element)
  }
  settle(listLeast)
  return widened(best, root, place)
}

/** The list a profile names, or the nearest element around the entries it names. */
function listByProfile(root: Document, profile: ConsoleProfile): List | null {
  const named = findOne(root, profile.list)
  const items = findAll(named ?? root, profile.item)
  const first = items[0]
  if (!first) return null
  let around = named ?? first.parentElement
  while (around && !items.every(item => flatContains(around as Element, item))) around = around.parentElement
  return around ? { root: around, shape: entryShape(first), bare: false, score: listLeast } : null
}

/** Entries may stand in several groups (waiting, serving, ended): the widest element that holds more of the same shape. */
function widened(list: List | null, root: Document, place: Place | null): List | null {
  if (!list) return null
  // A shape without a class would match anything; and a page without a thread gives no bound.
  if (isVague(list.shape) || !place) return list
  const { root: inner, shape: kind } = list
  for (
    let at = inner.parentElement;
    at && at !== root.body && !flatContains(at, place.scroller);
    at = at.parentElement
  ) {
    for (const element of flatWalk(at))
      if (entryShape(element) === kind) {
        list.root = at
        break
      }
  }
  return list
}
