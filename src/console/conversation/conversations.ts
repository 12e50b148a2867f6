import type { ConsoleEvent } from '../event'
import { conversationId, sameConversation, type Signals, type UrlFaith, urlFaith } from './key'
import type { ListReader } from '../list/list-reader'
import type { Row } from '../read/row'
import { hash } from '../page/text'
import { Transcript } from './transcript'

/** An entry must be missing from the list for this long before its conversation counts as closed, ms (our guess). */
const missingFor = 1000
/** More entries gone at once mean that the list was filtered or scrolled, not that so many were closed. */
const closedAtOnce = 2

/** One customer's thread and what is known of it. Memory only. */
export interface Conversation {
  id: string
  signals: Signals
  transcript: Transcript
  state: 'active' | 'background' | 'closed'
  listKey: string | null
  missingSince: number | null
  openedAt: number
  /** So many of its lines were known when it was opened last. */
  known: number
  badge: number
  previewAtOpening: string | null
  /** Its history has been told. */
  read: boolean
  reopened: boolean
  shownRows: number
  /** Something better than its texts identifies it. */
  strong: boolean
}

/** All conversations seen since watching began, and which of them is open. */
export class Conversations {
  current: Conversation | null = null
  readonly #all: Conversation[] = []
  /** The reading of the list in which all were found; null where one may be missing. */
  #complete: number | null = null
  #faith: UrlFaith = 'unknown'
  readonly #emit: (event: ConsoleEvent) => void

  constructor(emit: (event: ConsoleEvent) => void) {
    this.#emit = emit
  }

  isCurrent(signals: Signals): boolean {
    if (!this.current) return false
    const { signals: own } = this.current
    if (
      this.#faith === 'moves' &&
      own.row === null &&
      own.name !== null &&
      signals.name !== null &&
      own.name !== signals.name
    )
      return false
    return sameConversation(own, signals, this.#faith)
  }

  /** True while the address, known to move with the conversation, is still the one before. */
  urlLags(signals: Signals): boolean {
    return (
      this.#faith === 'moves' &&
      this.current !== null &&
      signals.url !== null &&
      signals.url === this.current.signals.url
    )
  }

  /** The conversation these signs point at; a new one where none fits. */
  resolve(signals: Signals, rows: readonly Row[], list: ListReader): Conversation {
    if (this.current) this.#faith = urlFaith(this.#faith, this.current.signals, signals)
    const found =
      this.#all.find(({ signals: own }) => signals.row !== null && own.row === signals.row) ??
      this.#all.find(
        ({ signals: own }) =>
          (signals.row === null || own.row === null) &&
          this.#faith !== 'stays' &&
          signals.url !== null &&
          own.url === signals.url &&
          (this.#faith === 'moves' || own.name === signals.name),
      ) ??
      this.#byName(signals, rows, list)
    return found ?? this.#add(signals, rows)
  }

  /** The conversation of this name; where several customers have it, by their entries, then by what was said. */
  #byName(signals: Signals, rows: readonly Row[], list: ListReader): Conversation | undefined {
    const { name, row, url, entry } = signals
    if (name === null) return undefined
    const named = this.#all.filter(
      ({ signals: own }) =>
        own.name === name &&
        (row === null || own.row === null) &&
        (this.#faith !== 'moves' || own.url === null || url === null),
    )
    if (named.length < 2 && list.countOf(name) < 2) return named[0]
    const entered = named.find(one => entry !== null && one.signals.entry === entry)
    if (entered && (entered.transcript.size === 0 || entered.transcript.isIn(rows))) return entered
    // An entry that left the list and came back has another number, and is known by what was said.
    return named.find(one => one.transcript.isIn(rows)) ?? entered
  }

  /** By nothing but what was said: the conversation that has most of these rows, or a new one. */
  byContent(rows: readonly Row[], signals: Signals): Conversation {
    const found = this.#all.find(
      one =>
        one.transcript.size > 0 &&
        (signals.name === null || one.signals.name === signals.name) &&
        one.transcript.isIn(rows),
    )
    return found ?? this.#add({ url: null, row: null, name: null, entry: null }, rows, signals)
  }

  #add(signals: Signals, rows: readonly Row[], sighted = signals): Conversation {
    const strong = conversationId(signals, this.#faith, hash)
    const base =
      strong ??
      `thread:${hash(
        rows
          .slice(0, 3)
          .map(row => row.key)
          .join(' '),
      )}`
    let id = base
    for (let count = 2; this.#all.some(one => one.id === id); count++) id = `${base}#${count}`
    const conversation: Conversation = {
      id,
      signals: sighted,
      transcript: new Transcript(),
      state: 'background',
      listKey: null,
      missingSince: null,
      openedAt: 0,
      known: 0,
      badge: 0,
      previewAtOpening: null,
      read: false,
      reopened: false,
      shownRows: 0,
      strong: strong !== null,
    }
    this.#all.push(conversation)
    return conversation
  }

  /** Makes a conversation the open one and says so. */
  open(next: Conversation, signals: Signals, listKey: string | null): void {
    if (this.current !== next) this.background()
    this.current = next
    this.learn(next, signals, listKey)
    this.#set(next, 'active')
  }

  /** What is shown now completes what was known. */
  learn(conversation: Conversation, signals: Signals, listKey: string | null): void {
    const own = conversation.signals
    conversation.signals = {
      url: signals.url ?? own.url,
      row: signals.row ?? own.row,
      name: signals.name ?? own.name,
      entry: signals.entry ?? own.entry,
    }
    if (listKey === null || listKey === conversation.listKey) return
    conversation.listKey = listKey
    this.#complete = null
  }

  /** The open conversation is not on screen any more. */
  background(): void {
    const old = this.current
    this.current = null
    if (old && old.state !== 'closed') this.#set(old, 'background')
  }

  /** A closed conversation in which somebody writes is open again. */
  revive(conversation: Conversation): void {
    if (conversation.state === 'closed')
      this.#set(conversation, conversation === this.current ? 'active' : 'background')
  }

  #set(conversation: Conversation, state: Conversation['state']): void {
    if (conversation.state === state && !(state === 'background' && conversation.openedAt === 0)) return
    conversation.state = state
    this.#complete = null
    this.#emit({ type: 'conversation', id: conversation.id, state })
  }

  /** Closes conversations whose entry ended or left the list; returns when to look again, ms, or null. */
  closeMissing(list: ListReader, now: number): number | null {
    if (list.version === this.#complete || !list.isDrawn) return null
    let again: number | null = null
    const missing: Conversation[] = []
    for (const one of this.#all) {
      if (one.state === 'closed' || one.listKey === null) continue
      const item = list.byKey(one.listKey)
      if (item && !item.ended) one.missingSince = null
      else {
        one.missingSince ??= now
        missing.push(one)
      }
    }
    if (!missing.length) this.#complete = list.version
    if (!missing.length || list.isVirtual) return null
    if (missing.filter(one => !list.byKey(one.listKey ?? '')).length > closedAtOnce) return null
    for (const one of missing) {
      if (now - (one.missingSince ?? now) >= missingFor) this.#set(one, 'closed')
      else again = missingFor
    }
    return again
  }
}
