import type { ConsoleEvent } from '../event'
import type { ListReader } from '../list/list-reader'
import type { Row } from '../read/row'
import type { Role } from '../role'
import type { Speaker } from '../roles/speaker'
import type { Conversation, Conversations } from './conversations'
import type { Reading as Known } from './transcript'
import { goesBack, type Reading, settledFor } from './session'

/** New rows are looked at twice, this far apart, before they are told, ms: half-built rows and switches show by then. */
const holdFor = 90
/** Rows that scrolling brought are history and may soon be gone again, ms (our guess). */
const scrolledFor = 40
/** Where known rows vanished with the arrival of new ones it may be a switch whose other signs are late, ms. */
const doubtFor = 800

/** A line that came before the history is taken for all there is after this long, ms (our guess). */
const historyFor = 1500
/** A history may come in pieces for this long after its conversation was opened, ms (our guess). */
const stillLoading = 2500

/** What the rows of a reading add to the open conversation: history, or new messages, each told once. */
export class Intake {
  readonly #emit: (event: ConsoleEvent) => void
  readonly #list: ListReader
  readonly #speaker: Speaker
  readonly #conversations: Conversations
  #heldSince: number | null = null
  #held: Row[] = []
  /** The first rows of a conversation whose history may be on its way, and those that stand there now. */
  #alone: { first: readonly Row[]; rows: readonly Row[] } | null = null
  /** False where the held rows follow nothing that is known, so that only the badge tells which are new. */
  #heldIsLive = true

  constructor(emit: (event: ConsoleEvent) => void, list: ListReader, speaker: Speaker, conversations: Conversations) {
    this.#emit = emit
    this.#list = list
    this.#speaker = speaker
    this.#conversations = conversations
  }

  /** Rows that were held for the conversation that is left, and went with it, arrived there. */
  leave(current: Conversation, rows: readonly Row[], now: number): void {
    this.#lone(current, now)
    const still = new Set(rows.map(row => `${row.key} ${row.side}`))
    const lost = this.#held.filter(row => !still.has(`${row.key} ${row.side}`))
    if (lost.length) {
      const roles = this.#speaker.roles(lost, true)
      const live = this.#heldIsLive ? new Set(lost) : lastOfCustomer(lost, roles, current.badge)
      this.#tell(current, lost, roles, live)
      current.transcript.append(lost, agentsOwn(lost, roles))
    }
    this.#held = []
    this.#heldSince = null
    current.transcript.leave()
  }

  /** No history comes: the first rows were all there was, and the rest came before our eyes. */
  #lone(current: Conversation, now: number): void {
    if (!this.#alone) return
    const { first, rows } = this.#alone
    this.#alone = null
    this.#baseline(current, first, current.badge)
    this.#take(current, rows, true, false, now)
  }

  /** Opens a conversation: its history, as many live ones as the badge had shown, or what came since it was last seen. */
  enter(next: Conversation, first: readonly Row[], reading: Reading, badge: number): void {
    const { signals, rows, now } = reading
    this.#conversations.open(next, signals, this.#list.activeKey)
    this.#speaker.memory.enter(next.id)
    if (signals.name !== null) this.#speaker.memory.learnCustomer(signals.name)
    next.openedAt = now
    next.badge = badge
    next.previewAtOpening = this.#list.activePreview
    next.known = next.transcript.size
    next.read = next.known > 0
    this.#alone = null
    if (!next.read && first.length) {
      // The line that has just come stands alone yet, and no badge says that it is new.
      if (badge === 0 && this.#list.cameMeanwhile(first) === null) {
        this.#alone = { first, rows }
        return
      }
      this.#baseline(next, first, badge)
    }
    next.reopened = next.transcript.size > 0
    this.#take(next, rows, atEnd(reading.place.scroller), true, now)
    next.reopened = false
  }

  /**
   * The first reading of a conversation: history, but for as many last customer messages as its badge had shown, and for
   * what came while it was being opened.
   */
  #baseline(conversation: Conversation, rows: readonly Row[], badge: number): void {
    conversation.read = true
    const reading = conversation.transcript.compare(rows, true)
    const roles = this.#speaker.roles(rows, false)
    const { late, unread } = this.#list.cameMeanwhile(rows) ?? { late: 0, unread: null }
    const since = late > 0 ? rows.slice(-late) : []
    // Those that came meanwhile are no part of what the badge had shown.
    const live = lastOfCustomer(late > 0 ? rows.slice(0, -late) : rows, roles, unread ?? badge)
    for (const row of since) if (isSaid(roles.get(row))) live.add(row)
    conversation.badge = Math.max(badge, [...live].filter(row => roles.get(row) === 'customer').length)
    this.#tell(conversation, rows, roles, live)
    conversation.transcript.take(rows, reading, agentsOwn(rows, roles))
    conversation.shownRows = rows.length
  }

  /** The same conversation is still open: what is new in it. Returns when to read again, ms, or 0. */
  steady(current: Conversation, reading: Reading): number {
    const { place, rows, signals, now } = reading
    this.#conversations.learn(current, signals, this.#list.activeKey)
    if (!current.read && rows.length) {
      // The thread was empty when it was opened: what comes first is its history, unless nothing was there to load.
      const fresh = now - current.openedAt > 4000 || current.previewAtOpening === ''
      if (!fresh) {
        this.#heldSince ??= now
        if (this.#alone) this.#alone.rows = rows
        // With the history before it what came meanwhile is known.
        const whole = !this.#alone || (this.#list.cameMeanwhile(rows)?.late ?? 0) > 0
        if (now - this.#heldSince < (whole ? settledFor : historyFor)) return settledFor
        this.#heldSince = null
        if (!whole) this.#lone(current, now)
        else this.#baseline(current, rows, current.badge)
        this.#alone = null
        return 0
      }
      current.read = true
    }
    const end = atEnd(place.scroller)
    const found = current.transcript.compare(rows, end, !reading.more)
    if (found.kept === 0 && current.transcript.size > 0 && goesBack(reading)) return 1
    if (found.added.length === 0) {
      this.#heldSince = null
      this.#held = []
      current.transcript.take(rows, found, new Set())
      current.shownRows = rows.length
      return 0
    }
    this.#heldSince ??= now
    const replaced = current.transcript.size > 0 && (found.kept === 0 || found.gone >= 2)
    const shared =
      signals.row === null && signals.entry === null && signals.name !== null && this.#list.countOf(signals.name) > 1
    // A thread that shows what its entry says was said last is no other one: it is still being built. One that does not
    // stand at its end was scrolled, where another would stand at its end.
    const doubted = replaced && end && !this.#list.previewIn(rows)
    const wait = !end ? scrolledFor : doubted ? (shared ? 2 * holdFor : doubtFor) : holdFor
    const jumped = found.kept === 0
    this.#held = doubted ? [] : found.added.filter(one => one.live || jumped).map(one => one.row)
    this.#heldIsLive = !jumped
    if (now - this.#heldSince < wait) return wait - (now - this.#heldSince)
    this.#heldSince = null
    this.#held = []
    const another = doubted && (shared ? found.kept < found.gone && found.kept * 2 < rows.length : found.kept === 0)
    if (another && current.transcript.size > 0 && signals.row === null && (shared || !current.strong)) {
      // Another thread, and nothing else to tell it by: the text itself is the key.
      const other = this.#conversations.byContent(rows, signals)
      if (other !== current) {
        current.transcript.leave()
        this.enter(other, rows, reading, 0)
        return 0
      }
    }
    this.#take(current, rows, end, false, now)
    return 0
  }

  /** Tells what the rows add to the conversation, and takes it in. */
  #take(conversation: Conversation, rows: readonly Row[], end: boolean, reopened: boolean, now: number): void {
    const wasEmpty = conversation.transcript.size === 0
    const found = conversation.transcript.compare(rows, end || reopened)
    conversation.shownRows = rows.length
    if (found.added.length === 0) return conversation.transcript.take(rows, found, new Set())
    const added = found.added.map(one => one.row)
    const roles = this.#speaker.roles(added, true)
    const live = new Set(found.added.filter(one => one.live || (wasEmpty && conversation.read)).map(one => one.row))
    if (!wasEmpty && found.kept === 0)
      // Nothing known is on screen any more: the badge is all there is to go by.
      for (const row of lastOfCustomer(added, roles, conversation.badge)) live.add(row)
    // The last rows came first, and those before them are on their way still: the badge may count them as well. Where more
    // was known already, they are older than that.
    if (conversation.badge > 0 && conversation.known === 0 && now - conversation.openedAt < stillLoading)
      for (const row of lastOfCustomer(before(rows, found), roles, conversation.badge)) live.add(row)
    this.#tell(conversation, added, roles, live)
    conversation.transcript.take(rows, found, agentsOwn(added, roles), !end && !reopened)
    if (live.size > 0) this.#conversations.revive(conversation)
  }

  #tell(conversation: Conversation, rows: readonly Row[], roles: ReadonlyMap<Row, Role>, live: ReadonlySet<Row>): void {
    for (const row of rows) {
      const role = roles.get(row) ?? 'customer'
      // What the badge stood for is used up as it comes on screen, which may take several frames.
      if (live.has(row) && role === 'customer' && conversation.badge > 0) conversation.badge--
      // A picture counts in the badge; nothing of it can be told.
      if (row.text !== '')
        this.#emit({ type: 'message', conversation: conversation.id, role, text: row.text, live: live.has(row) })
    }
  }
}

/** As many of the customer's last rows as a badge had shown, and what the agent has answered to them already. */
function lastOfCustomer(rows: readonly Row[], roles: ReadonlyMap<Row, Role>, count: number): Set<Row> {
  const live = new Set<Row>()
  let left = count
  for (let index = rows.length - 1; index >= 0 && left > 0; index--) {
    const row = rows[index]
    const role = row && roles.get(row)
    if (role !== 'customer' && (role !== 'agent' || left < count)) continue
    if (role === 'customer') left -= 1
    live.add(row as Row)
  }
  // Nothing of the customer's: then there was nothing to answer either.
  return left < count ? live : new Set()
}

/** The rows that stand before all that is known. */
const before = (rows: readonly Row[], { match }: Pick<Known, 'match'>): readonly Row[] =>
  rows.slice(
    0,
    Math.max(
      0,
      match.findIndex(at => at >= 0),
    ),
  )

const isSaid = (role: Role | undefined): boolean => role === 'customer' || role === 'agent'

const agentsOwn = (rows: readonly Row[], roles: ReadonlyMap<Row, Role>): Set<Row> =>
  new Set(rows.filter(row => roles.get(row) === 'agent'))

/** True if the thread shows its end, or cannot be scrolled. Reads layout. */
function atEnd(scroller: Element): boolean {
  const { scrollTop, scrollHeight, clientHeight } = scroller
  if (scrollHeight <= clientHeight + 4) return true
  return scrollTop < 0
    ? scrollTop > -80
    : scrollTop + clientHeight >= scrollHeight - 80 || getComputedStyle(scroller).flexDirection === 'column-reverse'
}
