import { composerHint, findComposers } from './find/composer'
import { Composing } from './composing'
import { Conversations, type Conversation } from './conversation/conversations'
import { Edges } from './read/edges'
import type { ConsoleEvent } from './event'
import { flatContains, flatWalk, shadowOf } from './page/flat'
import { confidenceOf, foundFrom, healthOf } from './find/health'
import { urlToken, type Signals } from './conversation/key'
import { ListReader } from './list/list-reader'
import { Names } from './read/names'
import { Pace } from './page/pace'
import type { ConsoleProfile } from './profile/profile'
import type { Row } from './read/row'
import { RowReader } from './read/rows'
import { Switching } from './conversation/switching'
import { findPlace, headerTexts, type Place } from './find/thread'
import { Speaker } from './roles/speaker'

/** The thread must stand still for this long before its history counts as read, ms (our guess). */
const settledFor = 180
/** A thread that never stands still is taken as it is after this long, ms. */
const settledAtLast = 1500
/** So many rows more than at first sight are new ones, not the rest of the history (our guess). */
const lateRows = 2
/** New rows are looked at twice, this far apart, before they are told, ms: half-built rows and switches show by then. */
const holdFor = 90
/** Where known rows vanished with the arrival of new ones it may be a switch whose other signs are late, ms. */
const doubtFor = 800
/** A console that cannot be read for this long is lost, ms. */
const lostAfter = 4000
/** Attributes whose change can show, hide, open or identify something. */
const attributes = [
  'class',
  'style',
  'hidden',
  'id',
  'aria-selected',
  'aria-current',
  'aria-hidden',
  'href',
  'data-id',
  'data-key',
  'open',
]

/** Watches one document: one observer, one pace, and the order of the stages. */
export class Watcher {
  private readonly root: Document
  private readonly emit: (event: ConsoleEvent) => void
  private readonly profile: ConsoleProfile
  private readonly composing: Composing
  private readonly pace = new Pace(() => this.read())
  private readonly reader = new RowReader()
  private readonly names = new Names()
  private readonly edges = new Edges()
  private readonly list: ListReader
  private readonly speaker: Speaker
  private readonly conversations: Conversations
  private readonly switching = new Switching()
  private readonly observer = new MutationObserver(records => this.changed(records))
  private readonly shadows = new WeakSet<ShadowRoot>()
  private place: Place | null = null
  private headers: string[] = []
  private headersStale = true
  private found = false
  private nothingOpen = false
  private unseenSince: number | null = null
  private steadySince = 0
  private steadyRows = -1
  private beginning: { signs: string; since: number; rows: Row[] } | null = null
  private heldSince: number | null = null
  private held: Row[] = []
  private lookAgain = 0
  private stopped = false

  constructor(root: Document, emit: (event: ConsoleEvent) => void, profile: ConsoleProfile) {
    this.root = root
    this.emit = emit
    this.profile = profile
    this.composing = new Composing(active => {
      if (this.found || !active) this.emit({ type: 'composing', active })
    })
    this.list = new ListReader(root, profile)
    this.speaker = new Speaker(this.names, this.composing)
    this.conversations = new Conversations(emit)
  }

  start(signal: AbortSignal): void {
    const view = this.root.defaultView
    this.composing.listen(this.root, signal)
    this.observe(this.root)
    const soon = (): void => this.pace.ask()
    for (const name of ['popstate', 'hashchange', 'resize', 'pageshow', 'focus'] as const) {
      view?.addEventListener(name, soon, { passive: true, signal })
    }
    for (const name of ['visibilitychange', 'readystatechange'] as const)
      this.root.addEventListener(name, soon, { signal })
    // What the page has changed is read before the agent's click or key changes it again.
    for (const name of ['pointerdown', 'click', 'keydown'] as const) {
      this.root.addEventListener(name, () => this.pace.now(), { capture: true, passive: true, signal })
    }
    signal.addEventListener('abort', () => {
      this.stopped = true
      this.observer.disconnect()
      this.pace.stop()
    })
    this.pace.ask()
  }

  private observe(root: Document | ShadowRoot): void {
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: attributes,
    })
  }

  /** Shadow roots are observed one by one: a change inside does not show outside. */
  private observeShadows(element: Element): void {
    const root = shadowOf(element)
    if (!root || this.shadows.has(root)) return
    this.shadows.add(root)
    this.observe(root)
  }

  /** Sorts changes by where they happened. Reads no layout. */
  private changed(records: readonly MutationRecord[]): void {
    const place = this.place
    let matters = !place
    const seen = new Set<Node>()
    for (const { target, type } of records) {
      if (seen.has(target) && type !== 'childList') continue
      seen.add(target)
      if (this.list.changed(target)) matters = true
      if (!place || this.reader.touch(target, place.scroller)) {
        matters = true
        continue
      }
      if (target instanceof Element && flatContains(target, place.pane)) {
        // A change around the pane matters if it can hide or replace it.
        matters = true
        this.headersStale = true
      } else if (flatContains(place.pane, target) && !flatContains(place.composer, target)) {
        matters = true
        this.headersStale = true
      }
    }
    if (place && !place.scroller.isConnected) matters = true
    if (matters) this.pace.ask()
  }

  /** One reading: find, list, signs of which conversation, rows, and what they add. */
  private read(): void {
    if (this.stopped || !this.root.body) return
    const now = performance.now()
    this.lookAgain = 0
    this.locate()
    const place = this.place
    if (!place) {
      this.withoutPlace(now)
    } else {
      this.unseenSince = null
      let rows = this.rows(place)
      if (this.headersStale) {
        this.headers = headerTexts(place)
        this.headersStale = false
      }
      this.list.read(place, rows, this.headers, now)
      const signals = this.signals()
      if (this.names.learn(signals.name)) {
        this.speaker.memory.learnCustomer(signals.name ?? '')
        this.reader.forget()
        rows = this.rows(place)
      }
      if (!this.found) this.begin(place, rows, signals, now)
      else this.follow(place, rows, signals, now)
    }
    if (this.found) this.tellList(now)
    if (this.lookAgain > 0) this.pace.in(this.lookAgain)
  }

  /** Asks for another reading after `ms`; the soonest asked for counts. */
  private again(ms: number): void {
    const wait = Math.max(16, ms)
    this.lookAgain = this.lookAgain === 0 ? wait : Math.min(this.lookAgain, wait)
  }

  private locate(): void {
    const old = this.place
    if (old?.scroller.isConnected && old.scroller.checkVisibility() && flatContains(old.pane, old.scroller)) {
      if (!old.composer.isConnected || !old.composer.checkVisibility()) {
        // Editors are often made anew with every reply; without one the thread is still read.
        const next = findComposers(this.root, old.pane)[0]
        if (next) old.composer = next.element
      }
      this.composing.follow(old.composer)
      this.composing.look()
      return
    }
    this.place = findPlace(this.root, this.profile)
    this.composing.follow(this.place?.composer ?? null)
    this.composing.look()
    this.headersStale = true
    for (const element of flatWalk(this.root)) this.observeShadows(element)
    if (this.place && this.place.scroller !== old?.scroller) this.reader.forget()
  }

  private rows(place: Place): Row[] {
    const frame = { box: null as DOMRect | null }
    const context = {
      get frame(): DOMRect {
        frame.box ??= place.scroller.getBoundingClientRect()
        return frame.box
      },
      edges: this.edges,
      isName: (text: string) => this.names.has(text),
      profile: this.profile,
      onRead: (element: Element) => {
        this.observeShadows(element)
        for (const inner of flatWalk(element)) this.observeShadows(inner)
      },
    }
    let rows = this.reader.read(place.scroller, context)
    if (this.names.observe(this.reader.takeFresh())) {
      this.reader.forget()
      rows = this.reader.read(place.scroller, context)
      this.names.observe(this.reader.takeFresh())
    }
    return rows
  }

  private signals(): Signals {
    const item = this.list.active
    const inHeader = this.headers.find(text => this.list.hasName(text))
    const alone = this.list.items.length ? null : (this.headers.find(text => text.length <= 40) ?? null)
    return {
      url: urlToken(this.root.location.href, this.profile.urlId),
      row: item?.id ?? null,
      name: item?.name ?? inHeader ?? alone,
    }
  }

  /** False while the header names another customer of the list than the open entry does. */
  private agrees(): boolean {
    const item = this.list.active
    if (!item || item.name === null) return true
    const name = item.name
    const named = this.headers.filter(text => this.list.hasName(text))
    return named.length === 0 || named.includes(name)
  }

  private begin(place: Place, rows: Row[], signals: Signals, now: number): void {
    const health = healthOf({
      place,
      rows,
      list: this.list.list,
      items: this.list.items,
      active: this.list.active,
      hint: composerHint(place.composer),
    })
    if (health.points < foundFrom) {
      if (this.root.readyState !== 'complete') this.again(250)
      return
    }
    const signs = JSON.stringify(signals)
    // What is opened before our eyes is opened for the first time, with the badge it had.
    if (this.beginning && this.beginning.signs !== signs) this.nothingOpen = true
    if (this.beginning?.signs !== signs) this.beginning = { signs, since: now, rows: [] }
    const beginning = this.beginning
    if (!beginning.rows.length) beginning.rows = rows
    if (rows.length !== this.steadyRows) {
      this.steadyRows = rows.length
      this.steadySince = now
    }
    const still = now - Math.max(this.steadySince, beginning.since) >= settledFor && this.agrees()
    if (!still && now - beginning.since < settledAtLast) return this.again(settledFor)
    this.beginning = null
    // A history is drawn in one go, or in large pieces: one or two rows more have arrived meanwhile.
    const late = rows.length - beginning.rows.length
    const first =
      late > 0 && late <= lateRows && beginning.rows.every((row, index) => row === rows[index]) ? beginning.rows : rows
    this.found = true
    this.emit({ type: 'console', state: 'found', confidence: confidenceOf(health.points) })
    if (!this.conversations.current) {
      const conversation = this.conversations.resolve(signals, rows, this.list)
      this.enter(
        conversation,
        first,
        signals,
        rows,
        now,
        this.nothingOpen ? this.list.unread.opened(this.list.activeKey, now) : 0,
      )
    } else this.follow(place, rows, signals, now)
  }

  private follow(place: Place, rows: Row[], signals: Signals, now: number): void {
    const current = this.conversations.current
    if (current && this.conversations.isCurrent(signals)) {
      this.switching.cancel()
      this.steady(current, place, rows, signals, now)
      return
    }
    // Something says that another conversation is open now; list, header, address and thread may follow one by one.
    const moved =
      !current ||
      current.transcript.compare(rows, true).added.length > 0 ||
      rows.length < current.shownRows ||
      !current.transcript.showedIn(rows)
    const agreed = this.agrees() && !this.conversations.urlLags(signals)
    const first = this.switching.ready(
      JSON.stringify(signals),
      rows,
      moved,
      agreed || false,
      this.list.previewIn(rows),
      now,
    )
    if (!first) return this.again(50)
    if (current && !moved && current.signals.row === signals.row && current.signals.name === signals.name) {
      // Only the address changed, and nothing else with it: the same conversation.
      current.signals = signals
      return this.steady(current, place, rows, signals, now)
    }
    if (current) this.leave(current, rows)
    const next = this.conversations.resolve(signals, rows, this.list)
    this.enter(next, first, signals, rows, now, this.list.unread.opened(this.list.activeKey, now))
  }

  /** Rows that were held for the conversation that is left, and went with it, arrived there. */
  private leave(current: Conversation, rows: readonly Row[]): void {
    const still = new Set(rows.map(row => `${row.key} ${row.side}`))
    const lost = this.held.filter(row => !still.has(`${row.key} ${row.side}`))
    if (lost.length)
      this.speaker.tell(
        current.id,
        lost.map(row => ({ row, live: true })),
        true,
        this.emit,
      )
    if (lost.length) current.transcript.append(lost)
    this.held = []
    this.heldSince = null
    current.transcript.leave()
  }

  /** Opens a conversation: its history, as many live ones as the badge had shown, or what came since it was last seen. */
  private enter(
    next: Conversation,
    first: readonly Row[],
    signals: Signals,
    rows: readonly Row[],
    now: number,
    badge: number,
  ): void {
    this.conversations.open(next, signals, this.list.activeKey)
    this.names.learn(signals.name)
    if (signals.name !== null) this.speaker.memory.learnCustomer(signals.name)
    next.openedAt = now
    next.badge = badge
    next.previewAtOpening = this.list.activePreview
    next.read = next.transcript.size > 0
    if (!next.read && first.length) this.baseline(next, first, badge)
    next.reopened = next.transcript.size > 0
    this.take(next, rows, true)
    next.reopened = false
  }

  /** The first reading of a conversation: history, but for as many last customer messages as its badge had shown. */
  private baseline(conversation: Conversation, rows: readonly Row[], badge: number): void {
    conversation.read = true
    const reading = conversation.transcript.compare(rows, true)
    const roles = this.speaker.roles(rows, false)
    let left = badge
    const live = new Set<Row>()
    for (let index = rows.length - 1; index >= 0 && left > 0; index--) {
      const row = rows[index]
      if (!row || roles.get(row) !== 'customer') continue
      live.add(row)
      left--
    }
    this.speaker.tell(
      conversation.id,
      rows.map(row => ({ row, live: live.has(row) })),
      false,
      this.emit,
      roles,
    )
    conversation.transcript.take(rows, reading, new Set(rows.filter(row => roles.get(row) === 'agent')))
    conversation.shownRows = rows.length
  }

  private steady(current: Conversation, place: Place, rows: readonly Row[], signals: Signals, now: number): void {
    this.conversations.learn(current, signals, this.list.activeKey)
    if (!current.read && rows.length) {
      // The thread was empty when it was opened: what comes first is its history, unless nothing was there to load.
      const fresh = now - current.openedAt > 4000 || current.previewAtOpening === ''
      if (!fresh) {
        if (this.heldSince === null) this.heldSince = now
        if (now - this.heldSince < settledFor) return this.again(settledFor)
        this.heldSince = null
        this.baseline(current, rows, current.badge)
        return
      }
      current.read = true
    }
    const reading = current.transcript.compare(rows, atEnd(place.scroller))
    if (reading.added.length === 0) {
      this.heldSince = null
      this.held = []
      current.transcript.take(rows, reading, new Set())
      current.shownRows = rows.length
      return
    }
    this.heldSince ??= now
    const replaced = current.transcript.size > 0 && (reading.kept === 0 || reading.gone >= 2)
    const wait = replaced ? doubtFor : holdFor
    this.held = replaced ? [] : reading.added.filter(one => one.live).map(one => one.row)
    if (now - this.heldSince < wait) return this.again(wait - (now - this.heldSince))
    this.heldSince = null
    this.held = []
    if (reading.kept === 0 && current.transcript.size > 0 && signals.row === null && !current.strong) {
      // Another thread, and nothing else to tell it by: the text itself is the key.
      const other = this.conversations.byContent(rows, signals)
      if (other !== current) {
        current.transcript.leave()
        return this.enter(other, rows, signals, rows, now, 0)
      }
    }
    this.take(current, rows, false)
  }

  /** Tells what the rows add to the conversation, and takes it in. */
  private take(conversation: Conversation, rows: readonly Row[], reopened: boolean): void {
    const place = this.place
    if (!place) return
    const end = atEnd(place.scroller)
    const wasEmpty = conversation.transcript.size === 0
    const reading = conversation.transcript.compare(rows, end || reopened)
    if (reading.added.length) {
      const added = reading.added.map(one => ({ row: one.row, live: wasEmpty && conversation.read ? true : one.live }))
      const roles = this.speaker.roles(
        added.map(one => one.row),
        true,
      )
      if (reopened && !wasEmpty && reading.kept === 0) {
        // Nothing known is on screen any more: the badge is all there is to go by.
        let left = conversation.badge
        for (let index = added.length - 1; index >= 0 && left > 0; index--) {
          const one = added[index]
          if (one && roles.get(one.row) === 'customer') {
            one.live = true
            left--
          }
        }
      }
      this.speaker.tell(conversation.id, added, true, this.emit, roles)
      conversation.transcript.take(
        rows,
        reading,
        new Set(added.flatMap(one => (roles.get(one.row) === 'agent' ? [one.row] : []))),
        !end && !reopened,
      )
      if (added.some(one => one.live)) this.conversations.revive(conversation)
    } else conversation.transcript.take(rows, reading, new Set())
    conversation.shownRows = rows.length
  }

  private withoutPlace(now: number): void {
    this.unseenSince ??= now
    this.list.read(null, [], [], now)
    if (!this.found) {
      // Nothing is open yet: badges seen now tell how much is new when something is.
      this.nothingOpen ||= this.list.items.length > 0
      return
    }
    const since = now - this.unseenSince
    const current = this.conversations.current
    if (since >= 1000 && current) {
      current.transcript.leave()
      this.conversations.background()
    }
    if (since < lostAfter) return this.again(current ? 1000 : lostAfter - since)
    if (this.list.isDrawn) return
    this.found = false
    this.beginning = null
    this.emit({ type: 'console', state: 'lost', confidence: 0 })
  }

  private tellList(now: number): void {
    const waiting = this.list.waiting(now)
    if (waiting) this.emit({ type: 'waiting', ...waiting })
    const wait = this.conversations.closeMissing(this.list, now)
    if (wait !== null) this.again(wait)
  }
}

/** True if the thread shows its end, or cannot be scrolled. Reads layout. */
function atEnd(scroller: Element): boolean {
  const { scrollTop, scrollHeight, clientHeight } = scroller
  if (scrollHeight <= clientHeight + 4) return true
  return scrollTop < 0
    ? scrollTop > -80
    : scrollTop + clientHeight >= scrollHeight - 80 || getComputedStyle(scroller).flexDirection === 'column-reverse'
}
