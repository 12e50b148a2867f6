import { asideOf, tellsWho } from '../../src/console/read/aside'
import { isAvatar } from '../../src/console/read/avatar'
import { Group, type Slot } from '../../src/console/read/group'
import type { Leaf } from '../../src/console/read/leaf'
import { readItem } from '../../src/console/list/item'
import { partsByWords } from '../../src/console/read/parts'
import { leavesOf } from '../../src/console/read/scan'
import { sortLeaves } from '../../src/console/read/sort'
import { Speech } from '../../src/console/read/speech'

const show = (body: string): void => void (document.body.innerHTML = body)

/** What the picture's letters in `#row` are taken for: the first piece of text in it. */
function avatarOf(body: string): 'sure' | 'perhaps' | null {
  show(body)
  const leaf = leavesOf(document.querySelector('#row') as Element)[0]
  if (!leaf) throw new Error('no text')
  return isAvatar(leaf)
}

const first = (row: Element): Leaf => {
  const leaf = leavesOf(row)[0]
  if (!leaf) throw new Error('no text')
  return leaf
}

/**
 * Learns from each row by its attribute (`data-alone`: words that stand alone; `data-name`; `data-aside`), then sorts
 * `#row`: each piece with its part. And what is known of the first piece.
 */
function speechOf(body: string) {
  show(body)
  const speech = new Speech()
  let learned = 0
  for (const row of document.querySelectorAll<HTMLElement>('[data-alone],[data-name],[data-aside]')) {
    const leaf = first(row)
    if ('alone' in row.dataset) speech.learn(leaf, leaf.said)
    else if ('name' in row.dataset) speech.learnName(leaf)
    else speech.learnAside(leaf)
    if (speech.takeLearned()) learned++
  }
  const row = document.querySelector('#row') as Element
  const leaves = leavesOf(row)
  const [one] = leaves
  speech.sort(row, leaves)
  return {
    parts: leaves.map(({ part, said }) => [part, said]),
    learned,
    says: one !== undefined && speech.says(one),
    aside: one !== undefined && speech.isAside(one),
  }
}

/** Sorts rows one after the other, as a reading does; the parts of each. */
function sortedRows(rows: readonly string[]): Leaf['part'][][] {
  const speech = new Speech()
  return rows.map(inside => {
    const row = document.createElement('div')
    row.innerHTML = inside
    document.body.append(row)
    const leaves = leavesOf(row)
    speech.sort(row, leaves)
    row.remove()
    return leaves.map(({ part }) => part)
  })
}

/** One change of the children; numbers choose among the children there are. */
export type Change =
  | { does: 'append'; count: number; text: boolean }
  | { does: 'insert'; at: number; count: number; text: boolean }
  | { does: 'remove'; at: number }
  | { does: 'move'; from: number; to: number }
  | { does: 'replace'; at: number; count: number }
  | { does: 'empty' }
  | { does: 'read' }

let made = 0
/** So many new elements, a text among them or not. */
function some(count: number, text: boolean): DocumentFragment {
  const part = document.createDocumentFragment()
  for (let index = 0; index < count; index++) {
    const element = document.createElement('div')
    element.id = `n${made++}`
    part.append(element)
  }
  if (text) part.insertBefore(document.createTextNode('so'), part.childNodes[count > 1 ? 1 : 0] ?? null)
  return part
}

function apply(to: Element, change: Change): void {
  const nodes = [...to.childNodes]
  const at = (index: number): ChildNode | null => nodes[index % (nodes.length + 1)] ?? null
  if (change.does === 'append') to.append(some(change.count, change.text))
  else if (change.does === 'insert') to.insertBefore(some(change.count, change.text), at(change.at))
  else if (change.does === 'remove') at(change.at)?.remove()
  else if (change.does === 'replace') at(change.at)?.replaceWith(some(change.count, false))
  else if (change.does === 'empty') to.replaceChildren()
  else if (change.does === 'move') {
    const moved = at(change.from)
    const before = at(change.to)
    if (moved && moved !== before) to.insertBefore(moved, before)
  }
}

/**
 * Replays the changes to a group of children and compares it, at each reading, with the children as they are: what
 * went wrong, or null. `kept`: how many children at all readings did not have to be looked at; `unseen`: how many were
 * away between two readings, where they may have changed, and are taken for what they were.
 */
function replayed(changes: readonly Change[]): { wrong: string | null; kept: number; unseen: number } {
  show('<div id="group"></div>')
  const element = document.querySelector('#group') as Element
  element.append(some(4, false))
  const slots = new Map<Element, Slot>()
  const slotOf = (of: Element): Slot => {
    const slot = slots.get(of) ?? {
      element: of,
      row: undefined,
      group: null,
      caption: null,
      epoch: 0,
      end: 0,
      seen: true,
    }
    slots.set(of, slot)
    return slot
  }
  const group = new Group(element, slotOf)
  const observer = new MutationObserver(() => {})
  observer.observe(element, { childList: true })
  let before: Element[] = []
  let [kept, unseen] = [0, 0]
  const read = (): string | null => {
    const records = observer.takeRecords()
    for (const record of records) group.replay(record)
    group.refresh()
    const now = [...element.children]
    const had = group.slots.map(slot => slot.element)
    const names = (of: readonly Element[]): string => of.map(({ id }) => id).join(' ')
    if (names(had) !== names(now)) return `slots ${names(had)} for ${names(now)}`
    // What is said to be as it was at the last reading is.
    for (let index = 0; index < group.from; index++)
      if (before[index] !== now[index]) return `kept ${names(before)} up to ${group.from} for ${names(now)}`
    const away = new Set(records.flatMap(record => [...record.removedNodes]))
    for (const node of away) if (node instanceof Element && slotOf(node).row !== undefined) unseen++
    kept += group.from
    for (const [index, slot] of group.slots.entries()) Object.assign(slot, { row: null, end: index + 1 })
    group.from = group.slots.length
    before = now
    return null
  }
  const steps: readonly Change[] = [{ does: 'read' }, ...changes, { does: 'read' }]
  for (const [index, change] of steps.entries()) {
    const wrong = change.does === 'read' ? read() : apply(element, change)
    if (wrong) return { wrong: `step ${index}: ${wrong}`, kept, unseen }
  }
  observer.disconnect()
  return { wrong: null, kept, unseen }
}

/** What each piece of `#row` is taken for where these names are known. */
function partsOf(body: string, names: readonly string[]): [Leaf['part'], string][] {
  show(body)
  const row = document.querySelector('#row') as Element
  const leaves = leavesOf(row)
  sortLeaves(row, leaves, one => names.includes(one), partsByWords(row, leaves), new Speech())
  return leaves.map(({ part, said }) => [part, said])
}

/** Where `#row` stands beside a bubble; null where it is none of that kind. */
function asideAt(body: string): 'over' | 'under' | null {
  show(body)
  const row = document.querySelector('#row') as Element
  const leaves = leavesOf(row)
  sortLeaves(row, leaves, () => false, partsByWords(row, leaves), new Speech())
  return tellsWho(leaves) ? asideOf(row, leaves) : null
}

/** The name and the preview that `#entry` of a list is read with. */
function entryOf(body: string): { name: string | null; preview: string } {
  show(body)
  const { name, preview } = readItem(document.querySelector('#entry') as Element, {})
  return { name, preview }
}

const parts = { avatarOf, speechOf, sortedRows, replayed, partsOf, asideAt, entryOf }
/** What the bundled entry leaves in the page as `Parts`. */
export type Parts = typeof parts
Object.assign(window, { Parts: parts })
