import { composerHint } from '../find/composer'
import { confidenceOf, foundFrom, healthOf, pointsOf } from '../find/health'
import type { Place } from '../find/thread'
import type { ConsoleEvent } from '../event'
import type { ListReader } from '../list/list-reader'
import type { ConsoleProfile } from '../profile/profile'
import type { Row } from '../read/row'
import type { Speaker } from '../roles/speaker'
import { bare } from '../page/text'
import { type Conversation, Conversations } from './conversations'
import { Intake } from './intake'
import { type Signals, urlToken } from './key'
import { Switching } from './switching'

/** The thread must stand still for this long before its history counts as read, ms (our guess). */
export const settledFor = 180
/** A thread that never stands still is taken as it is after this long, ms. */
const settledAtLast = 1500
/** So many rows more than at first sight are new ones, not the rest of the history (our guess). */
const lateRows = 2
/** A console that cannot be read for this long is lost, ms. */
const lostAfter = 4000

/** A click after which no thread is seen has opened one, for so long, ms (our guess). */
const openingFor = 5000

/** What one reading of the page gave. */
export interface Reading {
  place: Place
  rows: readonly Row[]
  headers: readonly string[]
  signals: Signals
  now: number
  /** The agent clicks: what stands here now may be gone the next instant. */
  last?: boolean
  /** Has the lines before these read as well, for the next reading; null where there are none. */
  more?: (() => void) | null
}

/** True if a look at the whole thread was asked for: the next reading brings it. Where the agent clicks there is no time. */
export function goesBack({ more, last }: Reading): boolean {
  if (!more || last) return false
  more()
  return true
}

/**
 * One console's story from `found` to `lost`: which conversation is open, when another is, and what each reading adds.
 *
 * ```
 * unknown ──points──► beginning ──still──► found: steady ◄──switch── leaving
 *    ▲                                        │
 *    └────────────── lost ◄── no thread 4 s ──┘
 * ```
 */
export class Session {
  found = false
  readonly #root: Document
  readonly #emit: (event: ConsoleEvent) => void
  readonly #profile: ConsoleProfile
  readonly #list: ListReader
  readonly #speaker: Speaker
  readonly #conversations: Conversations
  readonly #intake: Intake
  readonly #switching = new Switching()
  #beginning: { signs: string; since: number; rows: readonly Row[]; count: number; still: number } | null = null
  /** True if nothing was open when watching began: what is opened then is opened before our eyes. */
  #nothingOpen = false
  #unseenSince: number | null = null
  #nameAt: { index: number; of: number } | null = null
  #url: { href: string; token: string | null } = { href: '', token: null }

  constructor(of: {
    root: Document
    emit: (event: ConsoleEvent) => void
    profile: ConsoleProfile
    list: ListReader
    speaker: Speaker
  }) {
    this.#root = of.root
    this.#emit = of.emit
    this.#profile = of.profile
    this.#list = of.list
    this.#speaker = of.speaker
    this.#conversations = new Conversations(of.emit)
    this.#intake = new Intake(of.emit, of.list, of.speaker, this.#conversations)
  }

  /** The open conversation. */
  get current(): Conversation | null {
    return this.#conversations.current
  }

  /** True while the agent has clicked on a conversation that is not yet read: what else they click opens no other. */
  isOpening(now: number): boolean {
    const unseen = this.#unseenSince !== null && now - this.#unseenSince < openingFor
    return this.#switching.pending || unseen
  }

  /** What the page shows of the open conversation's identity. */
  signals(headers: readonly string[], rows: readonly Row[]): Signals {
    const item = this.#list.active
    const inHeader = headers.find(text => this.#list.hasName(text))
    const alone = this.#list.items.length ? null : this.#nameOver(headers, rows)
    return {
      url: this.#urlNow(),
      row: item?.id ?? null,
      name: item?.name ?? inHeader ?? alone,
      entry: item?.entry ?? null,
    }
  }

  /** The customer's name in a header, where no list tells it: one that speaks in the thread, else the first. */
  #nameOver(headers: readonly string[], rows: readonly Row[]): string | null {
    const speakers = new Set(rows.map(row => (row.side === 'right' || row.side === 'center' ? null : row.name)))
    const found = headers.findIndex(text => speakers.has(bare(text)))
    if (found >= 0) this.#nameAt = { index: found, of: headers.length }
    // Where it stood it stands in a thread that is still empty.
    else if (this.#nameAt?.of === headers.length) return headers[this.#nameAt.index] ?? null
    return headers[found] ?? headers.find(text => text.length <= 40) ?? null
  }

  #urlNow(): string | null {
    const { href } = this.#root.location
    if (href !== this.#url.href) this.#url = { href, token: urlToken(href, this.#profile.urlId) }
    return this.#url.token
  }

  customerNamed(name: string): void {
    this.#speaker.memory.learnCustomer(name)
  }

  /** Takes a reading in. Returns when to read again though nothing may change, ms, or 0. */
  read(reading: Reading): number {
    this.#unseenSince = null
    // Told by nothing but what was said, it is told by its beginning.
    const { url, row, name } = reading.signals
    if (url === null && row === null && name === null && goesBack(reading)) return 1
    const again = this.found ? this.#follow(reading) : this.#begin(reading)
    return soonest(again, this.found ? this.#tellList(reading.now) : 0)
  }

  /** No thread is open, or none can be read. Returns when to look again, ms, or 0. */
  without(now: number): number {
    this.#unseenSince ??= now
    this.#list.read(null, [], [], now)
    if (!this.found) {
      // Nothing is open yet: badges seen now tell how much is new when something is.
      this.#nothingOpen ||= this.#list.items.length > 0
      return 0
    }
    return soonest(this.#missing(now - this.#unseenSince), this.#tellList(now))
  }

  #missing(since: number): number {
    const { current } = this.#conversations
    if (since >= 1000 && current) {
      current.transcript.leave()
      this.#conversations.background()
    }
    if (since < lostAfter) return current ? 1000 : lostAfter - since
    if (this.#list.isDrawn) return 0
    this.found = false
    this.#beginning = null
    this.#emit({ type: 'console', state: 'lost', confidence: 0, because: [] })
    return 0
  }

  /** False while the header names another customer of the list than the open entry does. */
  #agrees(headers: readonly string[]): boolean {
    const name = this.#list.active?.name ?? null
    if (name === null) return true
    const named = headers.filter(text => this.#list.hasName(text))
    return named.length === 0 || named.includes(name)
  }

  #begin(reading: Reading): number {
    const { place, rows, signals, now } = reading
    const holding = healthOf({
      place,
      rows: rows.filter(row => row.text !== ''),
      list: this.#list.list,
      items: this.#list.items,
      active: this.#list.active,
      hint: composerHint(place.composer),
    })
    const points = pointsOf(holding)
    if (points < foundFrom) return this.#root.readyState === 'complete' ? 0 : 250
    const signs = JSON.stringify(signals)
    // What is opened before our eyes is opened for the first time, with the badge it had.
    if (this.#beginning && this.#beginning.signs !== signs) this.#nothingOpen = true
    if (this.#beginning?.signs !== signs) this.#beginning = { signs, since: now, rows: [], count: -1, still: now }
    const beginning = this.#beginning
    if (!beginning.rows.length) beginning.rows = rows
    if (rows.length !== beginning.count) {
      beginning.count = rows.length
      beginning.still = now
    }
    const still = now - beginning.still >= settledFor && this.#agrees(reading.headers)
    if (!still && now - beginning.since < settledAtLast) return settledFor
    this.#beginning = null
    // A history is drawn in one go, or in large pieces: one or two rows more have arrived meanwhile.
    const late = rows.length - beginning.rows.length
    const first =
      late > 0 && late <= lateRows && beginning.rows.every((row, index) => row === rows[index]) ? beginning.rows : rows
    this.found = true
    const because = holding.map(({ name }) => name)
    this.#emit({ type: 'console', state: 'found', confidence: confidenceOf(points), because })
    if (this.#conversations.current) return this.#follow(reading)
    const badge = this.#nothingOpen ? this.#list.unread.opened(this.#list.activeKey, now) : 0
    this.#intake.enter(this.#conversations.resolve(signals, rows, this.#list), first, reading, badge)
    return 0
  }

  #follow(reading: Reading): number {
    const { rows, signals, now } = reading
    const { current } = this.#conversations
    if (current && this.#conversations.isCurrent(signals)) {
      this.#switching.cancel()
      return this.#intake.steady(current, reading)
    }
    // Something says that another conversation is open now; list, header, address and thread may follow one by one.
    const moved =
      !current ||
      current.transcript.compare(rows, true).added.length > 0 ||
      // Fewer of the same: a short thread that begins alike, or a virtual one that mounts fewer rows just now.
      (rows.length < current.shownRows && !this.#list.previewMissing(rows)) ||
      !current.transcript.showedIn(rows)
    const agreed = this.#agrees(reading.headers) && !this.#conversations.urlLags(signals)
    const shows = this.#list.previewIn(rows)
    // An agent who is on to the next one before the signs have stood still has seen this one all the same.
    const cut = reading.last === true && moved && agreed && rows.length > 0
    const first = this.#switching.ready({ look: JSON.stringify(signals), rows, moved, agreed, shows, cut, now })
    if (!first) return 50
    if (current && !moved && sameButAddress(current.signals, signals)) {
      // Only the address changed, and nothing else with it: the same conversation.
      current.signals = signals
      return this.#intake.steady(current, reading)
    }
    const known = reading.more && this.#conversations.resolve(signals, rows, this.#list).transcript
    if (known?.size && known.compare(rows, true).kept === 0 && goesBack(reading)) return 1
    if (current) this.#intake.leave(current, rows, now)
    const next = this.#conversations.resolve(signals, rows, this.#list)
    this.#intake.enter(next, first, reading, this.#list.unread.opened(this.#list.activeKey, now))
    return 0
  }

  #tellList(now: number): number {
    const waiting = this.#list.waiting(now)
    if (waiting) this.#emit({ type: 'waiting', ...waiting })
    return this.#conversations.closeMissing(this.#list, now) ?? 0
  }
}

const sameButAddress = (a: Signals, b: Signals): boolean => a.row === b.row && a.name === b.name && a.entry === b.entry

/** The shorter of two waits of which 0 is none. */
const soonest = (a: number, b: number): number => (a > 0 && b > 0 ? Math.min(a, b) : a + b)
