import { Composing } from './composing'
import { Session } from './conversation/session'
import type { ConsoleEvent } from './event'
import { Locator } from './find/locator'
import type { Place } from './find/thread'
import { ListReader } from './list/list-reader'
import { flatContains } from './page/flat'
import { Pace } from './page/pace'
import { Roots } from './page/roots'
import type { ConsoleProfile } from './profile/profile'
import { ThreadReader } from './read/thread-reader'
import { Speaker } from './roles/speaker'

/** What the rows of one reading may take before the rest of it is left to another task, ms (our guess). */
const enough = 15

/** Watches one document: one observer, one pace, and the order of the stages. */
export class Watcher {
  private readonly root: Document
  private readonly pace = new Pace(last => this.read(last))
  private readonly observer = new MutationObserver(records => this.changed(records))
  private readonly roots: Roots
  private readonly locator: Locator
  private readonly thread: ThreadReader
  private readonly list: ListReader
  private readonly composing: Composing
  private readonly session: Session
  /** Elements that came since the last reading: they may hold shadow roots. */
  private arrived: Element[] = []
  private rested = false
  private stopped = false

  constructor(root: Document, emit: (event: ConsoleEvent) => void, profile: ConsoleProfile) {
    this.root = root
    this.roots = new Roots(root, one => this.observe(one))
    this.locator = new Locator(root, this.roots, profile)
    this.thread = new ThreadReader(profile, one => this.roots.add(one))
    this.list = new ListReader(root, profile)
    this.composing = new Composing(active => {
      if (this.session.found || !active) emit({ type: 'composing', active })
    })
    const speaker = new Speaker(this.thread.names, this.composing)
    this.session = new Session({ root, emit, profile, list: this.list, speaker })
  }

  start(signal: AbortSignal): void {
    const view = this.root.defaultView
    this.composing.listen(this.root, signal)
    const soon = (): void => this.pace.ask()
    for (const name of ['popstate', 'hashchange', 'resize', 'pageshow', 'focus'] as const) {
      view?.addEventListener(name, soon, { passive: true, signal })
    }
    for (const name of ['visibilitychange', 'readystatechange'] as const)
      this.root.addEventListener(name, soon, { signal })
    // What the page has changed is read before the agent's click or key changes it again.
    for (const name of ['pointerdown', 'click', 'keydown'] as const) {
      // A click comes after its own pointerdown, on which the page may have begun to change already.
      const last = name === 'pointerdown'
      const look = (): void => {
        this.pace.now(last)
        if (name !== 'click') this.list.unread.act(performance.now())
      }
      this.root.addEventListener(name, look, { capture: true, passive: true, signal })
    }
    signal.addEventListener('abort', () => {
      this.stopped = true
      this.observer.disconnect()
      this.pace.stop()
    })
    this.pace.ask()
  }

  /** Reads at once, for the last time before something else happens, if there is something to read. */
  now(): void {
    this.pace.now(true)
  }

  private observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      // Any of them may mark the open entry or say where a message stands: web components have names of their own.
      attributes: true,
    })
  }

  /** Sorts changes by where they happened. Reads no style and no layout. */
  private changed(records: readonly MutationRecord[]): void {
    const { place } = this.locator
    let matters = this.list.changed(records) || !place
    for (const record of records) {
      for (const node of record.addedNodes) if (node instanceof Element) this.arrived.push(node)
      if (place && this.concerns(record, place)) matters = true
    }
    if (place && !place.scroller.isConnected) matters = true
    if (matters) this.pace.ask()
  }

  private concerns(record: MutationRecord, place: Place): boolean {
    if (this.thread.touch(record, place)) return true
    const { target } = record
    const around = target instanceof Element && flatContains(target, place.pane)
    // A change around the pane matters if it can hide or replace it.
    const within = !around && flatContains(place.pane, target) && !flatContains(place.composer, target)
    if (around || within) this.locator.paneChanged()
    return around || within
  }

  /** One reading: find, list, signs of which conversation, rows, and what they add. */
  private read(last: boolean): void {
    if (this.stopped || !this.root.body) return
    const pending = this.observer.takeRecords()
    if (pending.length) this.changed(pending)
    for (const element of this.arrived.splice(0)) if (element.isConnected) this.roots.discover(element)
    const now = performance.now()
    const later = this.locator.locate(now)
    const { place } = this.locator
    this.composing.follow(place?.composer ?? null)
    this.composing.look()
    const again = place ? this.readThread(place, now, last) : this.session.without(now)
    const soonest = Math.min(...[later, again].filter(ms => ms > 0))
    if (Number.isFinite(soonest)) this.pace.in(Math.max(16, soonest))
  }

  private readThread(place: Place, now: number, last: boolean): number {
    const began = performance.now()
    let rows = this.thread.read(place, last)
    if (!this.thread.complete) return 1
    // Many new rows are enough for one task where the list must still be looked for, which is as much again.
    this.rested = last || this.rested || this.list.list !== null || performance.now() - began < enough
    if (!this.rested) {
      this.rested = true
      return 1
    }
    this.rested = false
    const headers = this.locator.headers()
    const listed = performance.now()
    // What is to be done with a list that took long to find is left to another task as well.
    if (this.list.read(place, rows, headers, now) && !last && performance.now() - listed > enough) return 1
    const signals = this.session.signals(headers, rows)
    if (signals.name !== null) {
      const again = this.thread.learn(signals.name, place, rows, last)
      if (again !== rows) this.session.customerNamed(signals.name)
      rows = again
    }
    return this.session.read({ place, rows, headers, signals, now, last })
  }
}
