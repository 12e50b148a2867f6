import { Composing } from './composing'
import { Session } from './conversation/session'
import type { ConsoleEvent } from './event'
import { Locator } from './find/locator'
import type { Place } from './find/thread'
import { ListReader } from './list/list-reader'
import { chainOf, ELEMENT, flatContains, flatParent, hasText } from './page/flat'
import { Pace } from './page/pace'
import { Roots } from './page/roots'
import type { ConsoleProfile } from './profile/profile'
import { ThreadReader } from './read/thread-reader'
import { Speaker } from './roles/speaker'

/** What the rows of one reading may take before the rest of it is left to another task, ms (our guess). */
const enough = 15

/** In what something stands: the nearest of these around it. */
type Zone = 'thread' | 'composer' | 'pane' | 'elsewhere'

const zonesOf = ({ pane, scroller, composer }: Place): Map<Node, Zone> =>
  new Map<Node, Zone>([
    [pane, 'pane'],
    [composer, flatContains(scroller, composer) ? 'thread' : flatContains(pane, composer) ? 'composer' : 'elsewhere'],
    [scroller, 'thread'],
  ])

/** The zone of a node, found once for all that stands above it. */
function zoneOf(node: Node, zones: Map<Node, Zone>): Zone {
  const way: Node[] = []
  let zone: Zone | undefined
  for (let at: Node | null = node; at; at = flatParent(at)) {
    zone = zones.get(at)
    if (zone !== undefined) break
    way.push(at)
  }
  zone ??= 'elsewhere'
  for (const at of way) zones.set(at, zone)
  return zone
}

/** Watches one document: one observer, one pace, and the order of the stages. */
export class Watcher {
  readonly #root: Document
  readonly #pace = new Pace(last => this.#read(last))
  readonly #observer = new MutationObserver(records => this.#changed(records))
  readonly #roots: Roots
  readonly #locator: Locator
  readonly #thread: ThreadReader
  readonly #list: ListReader
  readonly #composing: Composing
  readonly #session: Session
  /** Elements that came since the last reading: they may hold shadow roots. */
  #arrived: Element[] = []
  #rested = false
  #stopped = false

  /** `history`: lines of a conversation that are read when it is opened, the last ones; those before only if need be. */
  constructor(root: Document, emit: (event: ConsoleEvent) => void, profile: ConsoleProfile, history?: number) {
    this.#root = root
    this.#roots = new Roots(root, one => this.#observe(one))
    this.#locator = new Locator(root, this.#roots, profile)
    this.#thread = new ThreadReader(profile, one => this.#roots.add(one), history)
    this.#list = new ListReader(root, profile)
    this.#composing = new Composing(active => {
      if (this.#session.found || !active) emit({ type: 'composing', active })
    })
    const speaker = new Speaker(this.#thread.names, this.#composing)
    this.#session = new Session({ root, emit, profile, list: this.#list, speaker })
  }

  start(signal: AbortSignal): void {
    const view = this.#root.defaultView
    this.#composing.listen(this.#root, signal)
    const soon = (): void => this.#pace.ask()
    for (const name of ['popstate', 'hashchange', 'resize', 'pageshow', 'focus'] as const) {
      view?.addEventListener(name, soon, { passive: true, signal })
    }
    for (const name of ['visibilitychange', 'readystatechange'] as const)
      this.#root.addEventListener(name, soon, { signal })
    // What the page has changed is read before the agent's click or key changes it again.
    for (const name of ['pointerdown', 'click', 'keydown'] as const) {
      // A click comes after its own pointerdown, on which the page may have begun to change already.
      const last = name === 'pointerdown'
      const look = (): void => {
        this.#pace.now(last)
        const now = performance.now()
        if (name !== 'click' && !this.#session.isOpening(now)) this.#list.unread.act(now)
      }
      this.#root.addEventListener(name, look, { capture: true, passive: true, signal })
    }
    signal.addEventListener('abort', () => {
      this.#stopped = true
      this.#observer.disconnect()
      this.#pace.stop()
    })
    this.#pace.ask()
  }

  /** Reads at once, for the last time before something else happens, if there is something to read. */
  now(): void {
    this.#pace.now(true)
  }

  #observe(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      // Any of them may mark the open entry or say where a message stands: web components have names of their own.
      attributes: true,
    })
  }

  /** Sorts changes by where they happened. Reads no style and no layout. */
  #changed(records: readonly MutationRecord[]): void {
    const { place } = this.#locator
    let matters = this.#list.changed(records) || !place
    const above = chainOf(place?.pane ?? null)
    const seen = new Set<Node>()
    const zones = place && zonesOf(place)
    for (const record of records) {
      const { target, type } = record
      if (type === 'childList') {
        const { addedNodes } = record
        for (let index = 0; index < addedNodes.length; index++) {
          const node = addedNodes[index]
          if (node?.nodeType === ELEMENT) this.#arrived.push(node as Element)
        }
      } else if (seen.has(target)) continue
      // That an element or a text changed once more says nothing new; which children came and went does.
      else seen.add(target)
      if (!place || !zones) continue
      const zone = zoneOf(target, zones)
      if (zone === 'thread' ? this.#thread.touch(record, place) : this.#isAround(record, zone, above)) matters = true
    }
    if (place && !place.scroller.isConnected) matters = true
    if (matters) this.#pace.ask()
  }

  /** True if the change is in the pane or around it, where it can hide or replace it. `above`: the pane and what it stands in. */
  #isAround({ target, type }: MutationRecord, zone: Zone, above: ReadonlySet<Node>): boolean {
    const around = above.has(target)
    const within = !around && zone === 'pane'
    // A scroll bar's handle or a spinner says nothing over the thread.
    if (around || (within && (type !== 'attributes' || hasText(target)))) this.#locator.paneChanged()
    return around || within
  }

  /** One reading: find, list, signs of which conversation, rows, and what they add. */
  #read(last: boolean): void {
    if (this.#stopped || !this.#root.body) return
    const pending = this.#observer.takeRecords()
    if (pending.length) this.#changed(pending)
    // What is in a row is met as it is read.
    for (const element of this.#arrived.splice(0))
      if (element.isConnected && !this.#isInThread(element)) this.#roots.discover(element)
    const now = performance.now()
    const later = this.#locator.locate(now)
    const { place } = this.#locator
    this.#composing.follow(place?.composer ?? null)
    this.#composing.look()
    const again = place ? this.#readThread(place, now, last) : this.#session.without(now)
    const soonest = Math.min(...[later, again].filter(ms => ms > 0))
    if (Number.isFinite(soonest)) this.#pace.in(Math.max(16, soonest))
  }

  #isInThread(element: Element): boolean {
    const { place } = this.#locator
    return place !== null && place.scroller !== element && place.scroller.contains(element)
  }

  #readThread(place: Place, now: number, last: boolean): number {
    const began = performance.now()
    let rows = this.#thread.read(place, last, this.#list.unread.most)
    if (!this.#thread.complete) return 1
    // Many new rows are enough for one task where the list must still be looked for, which is as much again.
    this.#rested = last || this.#rested || this.#list.list !== null || performance.now() - began < enough
    if (!this.#rested) {
      this.#rested = true
      return 1
    }
    this.#rested = false
    const headers = this.#locator.headers()
    const listed = performance.now()
    // What is to be done with a list that took long to find is left to another task as well.
    if (this.#list.read(place, rows, headers, now) && !last && performance.now() - listed > enough) return 1
    const signals = this.#session.signals(headers, rows)
    if (signals.name !== null) {
      const again = this.#thread.learn(signals.name, place, rows, last)
      if (again !== rows) this.#session.customerNamed(signals.name)
      rows = again
    }
    const { current } = this.#session
    const more = this.#thread.whole ? null : () => this.#thread.wantAll()
    const again = this.#session.read({ place, rows, headers, signals, now, last, more })
    if (this.#session.current !== current) this.#thread.wantEnough()
    return again
  }
}
