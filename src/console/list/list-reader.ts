import { chainOf, flatParent, hasText, isVisible } from '../page/flat'
import { activeItem } from './active'
import { findList, type List, listElements } from './find'
import { Entries } from './entries'
import { dropPlaceIds, type Item, readItem } from './item'
import type { ConsoleProfile } from '../profile/profile'
import type { Row } from '../read/row'
import { normalise } from '../page/text'
import type { Place } from '../find/thread'
import { Surroundings } from './surroundings'
import { itemKey, UnreadMemory } from './unread'

/** A search for the list is a walk over the page: repeated at most this often, ms, */
const searchEvery = 150
/** and not before this many times its own cost has passed: five percent of the time at most. */
const searchShare = 20

/** Of a thread's rows so many came while it was being opened; what its badge showed before. */
export interface Meanwhile {
  late: number
  unread: number | null
}

/** Keeps the list of conversations read: entries, the open one, badges. */
export class ListReader {
  list: List | null = null
  items: Item[] = []
  active: Item | null = null
  readonly unread = new UnreadMemory()
  readonly #entries = new Entries()
  /** Entries as last read; one in which something changed is taken out. */
  #known = new WeakMap<Element, Item>()
  #shown = new Map<Element, Item>()
  readonly #around = new Surroundings()
  #stale = true
  /** In some entries words came or went, and nothing else. */
  #reworded = false
  /** How often the entries were read. */
  version = 0
  #toldOf = -1
  #searched = Number.NEGATIVE_INFINITY
  #searchCost = 0
  #told = ''
  #provisional = false
  #headed = ''
  readonly #root: Document
  readonly #profile: ConsoleProfile

  constructor(root: Document, profile: ConsoleProfile) {
    this.#root = root
    this.#profile = profile
  }

  /**
   * Changes on the page; true if any concerns the list. Entries that changed are read at once, without style or layout,
   * because opening one clears its badge.
   */
  changed(records: readonly MutationRecord[]): boolean {
    const { list } = this
    if (!list) return false
    const touched = new Set<Element>()
    let concerned = false
    const above = chainOf(list.root)
    const seen = { attributes: new Set<Node>(), others: new Set<Node>() }
    /** What is known to stand in no list. */
    const outside = new Set<Node>()
    for (const { target, type } of records) {
      const alike = type === 'attributes' ? seen.attributes : seen.others
      if (alike.has(target)) continue
      alike.add(target)
      const around = this.#around.has(target)
      if (type === 'attributes' && around && !this.#around.marked(target as Element)) continue
      if (target !== list.root && above.has(target)) {
        // What hides or restyles the list from around it.
        concerned = true
        if (type === 'attributes') this.#known = new WeakMap()
        continue
      }
      let at: Node | null = target
      for (; at && !outside.has(at); at = flatParent(at)) {
        if (this.#shown.has(at as Element)) {
          touched.add(at as Element)
          // Where it is marked otherwise it may have become another's, or none.
          if (type === 'attributes') concerned = true
          break
        }
        if (at !== list.root) continue
        // A scrollbar's handle, a spinner: no entry, and around none.
        if (type === 'attributes' && !around && !hasText(target)) break
        concerned = true
        // Something around entries: it may say of all of them that they are open, or over.
        if (type === 'attributes' && around) this.#known = new WeakMap()
        break
      }
      if (!at || outside.has(at))
        for (let up: Node | null = target; up !== at; up = up && flatParent(up)) if (up) outside.add(up)
    }
    for (const element of touched) this.#glance(element)
    if (concerned) this.#stale = true
    return this.#stale || this.#reworded
  }

  #glance(element: Element): void {
    const item = this.#shown.get(element)
    this.#known.delete(element)
    if (!item) return
    this.#reworded = true
    const now = readItem(element, this.#profile, () => true)
    // One that says less may be no entry any more.
    if (now.name === null || now.preview === '') this.#stale = true
    // An element may show another conversation now: then it says nothing about the one it showed.
    if (now.name === item.name && now.id === (item.id ?? now.id))
      this.unread.note({ ...now, id: item.id, entry: item.entry }, performance.now())
  }

  /** Reads the list again if it changed; true if it searched for it. Reads style, and layout while it searches. */
  read(place: Place | null, rows: readonly Row[], headers: readonly string[], now: number): boolean {
    const searches = this.#search(place, rows, headers, now)
    this.#readItems(headers, now)
    return searches
  }

  #search(place: Place | null, rows: readonly Row[], headers: readonly string[], now: number): boolean {
    if (this.list && !this.list.root.isConnected) this.list = null
    // Found without a thread it is provisional: it may have been taken for one, or be only one of its groups.
    const wanted = !this.list || this.items.length === 0 || (place !== null && this.#provisional)
    const wait = place && this.#provisional ? 0 : Math.max(searchEvery, this.#searchCost * searchShare)
    if (!wanted || now - this.#searched < wait) return false
    this.#searched = now
    const started = performance.now()
    this.#provisional = place === null
    const texts = rows.slice(-12).flatMap(row => row.text || [])
    this.list = findList(this.#root, place, texts, headers, this.#profile) ?? this.list
    this.#stale = true
    this.#searchCost = performance.now() - started
    return true
  }

  #readItems(headers: readonly string[], now: number): void {
    if (!this.list) {
      this.items = []
      this.active = null
      return
    }
    // What marks the open entry need not be seen to change; what stands over the thread does.
    const headed = headers.join('\n')
    if (headed !== this.#headed) this.#stale = true
    this.#headed = headed
    if (!this.#stale && !this.#reworded) return
    this.version++
    const elements = this.#stale
      ? listElements(this.list, this.#profile, element => this.#known.has(element)).filter(element =>
          isVisible(element),
        )
      : this.items.map(item => item.element)
    this.items = elements.map(element => {
      const item = this.#known.get(element) ?? readItem(element, this.#profile)
      this.#known.set(element, item)
      // A copy: ids that turn out to number the places are dropped from it.
      return { ...item }
    })
    dropPlaceIds(this.items)
    const numbers = this.#entries.number(this.items)
    this.items.forEach((item, index) => (item.entry = numbers[index] ?? null))
    this.#shown = new Map(this.items.map(item => [item.element, item]))
    if (this.#stale) this.#around.take(this.#shown.keys())
    this.#stale = false
    this.#reworded = false
    this.active = activeItem(this.items, this.#profile, new Set(headers))
    const keys = new Set<string>()
    for (const item of this.items) {
      const key = itemKey(item)
      if (key !== null) keys.add(key)
      this.unread.note(item, now)
    }
    this.unread.keep(keys, now)
  }

  get isDrawn(): boolean {
    return this.list !== null && this.list.root.isConnected && this.list.root.checkVisibility()
  }

  /** True if the list mounts only what is in view, so that a missing entry means nothing. */
  get isVirtual(): boolean {
    const first = this.items[0]
    return (
      first !== undefined &&
      [first.element, first.element.parentElement].some(
        at => at !== null && getComputedStyle(at).position === 'absolute',
      )
    )
  }

  get activeKey(): string | null {
    return this.active ? itemKey(this.active) : null
  }

  get activePreview(): string | null {
    return this.active?.preview ?? null
  }

  byKey(key: string): Item | null {
    return this.items.find(item => itemKey(item) === key) ?? null
  }

  hasName(text: string): boolean {
    return this.items.some(item => item.name === text)
  }

  countOf(name: string): number {
    return this.items.filter(item => item.name === name).length
  }

  /** True if the thread's last rows show what the open entry says was said last. */
  previewIn(rows: readonly Row[]): boolean {
    const preview = this.#previewStart
    return preview !== '' && rows.slice(-3).some(row => normalise(row.text).startsWith(preview))
  }

  /** True if the open entry says what was said last, and the thread's last rows do not show it. */
  previewMissing(rows: readonly Row[]): boolean {
    return this.#previewStart !== '' && !this.previewIn(rows)
  }

  /**
   * How many of a thread's last rows came between the agent's click on its entry and its drawing: those after what the
   * entry said then, if by now it says what the thread ends with. No badge counts them: `unread` is what it showed before
   * they came, null where it is what it shows. Null while the thread does not show what the entry said: its history may
   * be on its way.
   */
  cameMeanwhile(rows: readonly Row[]): Meanwhile | null {
    const replaced = this.unread.replaced(this.activeKey)
    const before = startOf(replaced?.said ?? null)
    if (before === '' || !this.previewIn(rows)) return { late: 0, unread: null }
    const at = rows.findLastIndex(row => normalise(row.text).startsWith(before))
    return at < 0 ? null : { late: rows.length - 1 - at, unread: replaced?.unread ?? null }
  }

  get #previewStart(): string {
    return startOf(this.activePreview)
  }

  /** Who waits, if that changed since it was last told. */
  waiting(now: number): { unread: number; longestWaitMs: number | null } | null {
    if (!this.list || this.#toldOf === this.version) return null
    this.#toldOf = this.version
    const waiting = this.unread.waiting(this.items, this.active, now)
    const shown = this.items.map(item => item.wait ?? '').join()
    const look = `${waiting.unread} ${shown}`
    if (look === this.#told) return null
    this.#told = look
    return waiting
  }
}

/** Enough of what an entry says to know it by in a thread; entries cut it short. Empty where it says too little. */
const startOf = (preview: string | null): string => {
  const start = normalise(preview ?? '').slice(0, 16)
  return start.length >= 4 ? start : ''
}
