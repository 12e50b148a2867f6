import type { ConsoleEvent } from '../console'
import { EMPTY_SCENE, type Scene } from '../domain'

/**
 * History is read in one go when a conversation is first opened. What is prepended later than this by scrolling
 * back says nothing about who spoke last. ms.
 */
const FIRST_READING = 1500

type Speaker = Scene['lastSpeaker']

/** Who spoke last in one conversation, and when its first message was read. */
interface Known {
  speaker: Speaker
  firstAt: number | null
  closed: boolean
}

const isSpeaker = (role: string): role is 'customer' | 'agent' | 'bot' =>
  role === 'customer' || role === 'agent' || role === 'bot'

/** Folds what the reader says into the picture of one page that decisions are made from. `keyOf` hashes the console's ids. */
export class Scenery {
  scene: Scene
  readonly #known = new Map<string, Known>()
  readonly #keyOf: (id: string) => string

  constructor(page: Pick<Scene, 'document' | 'site' | 'visible'>, keyOf: (id: string) => string, now: number) {
    this.#keyOf = keyOf
    this.scene = { ...EMPTY_SCENE, ...page, changedAt: now }
  }

  see(event: ConsoleEvent, now: number): void {
    switch (event.type) {
      case 'console':
        return event.state === 'found'
          ? this.#change({ readable: true, lostAt: null }, now)
          : this.#change({ readable: false, lostAt: this.scene.readable ? now : this.scene.lostAt }, now)
      case 'composing':
        // Whether it ended by sending, clearing or stopping is not told: the quiet time is counted from here.
        return this.#set({ composing: event.active, typedAt: now })
      case 'waiting':
        return this.#set({ unread: event.unread, longestWaitMs: event.longestWaitMs, waitToldAt: now })
      case 'conversation':
        return this.#conversation(this.#keyOf(event.id), event.state, now)
      case 'message':
        return this.#message(this.#keyOf(event.conversation), event.role, event.live, now)
    }
  }

  /** The document is here again, after another one was in its place. */
  back(now: number): void {
    this.#change({}, now)
  }

  look(visible: boolean, now: number): void {
    if (visible !== this.scene.visible) this.#change({ visible }, now)
  }

  #set(change: Partial<Scene>): void {
    this.scene = { ...this.scene, ...change }
  }

  #change(change: Partial<Scene>, now: number): void {
    this.#set({ ...change, changedAt: now })
  }

  #of(key: string): Known {
    let known = this.#known.get(key)
    if (!known) {
      known = { speaker: null, firstAt: null, closed: false }
      this.#known.set(key, known)
    }
    return known
  }

  #conversation(key: string, state: 'active' | 'background' | 'closed', now: number): void {
    const known = this.#of(key)
    known.closed = state === 'closed'
    if (state === 'active') {
      this.#change({ open: key, openClosed: false, lastSpeaker: known.speaker }, now)
    } else if (this.scene.open === key) {
      this.#change(
        state === 'closed' ? { openClosed: true } : { open: null, openClosed: false, lastSpeaker: null },
        now,
      )
    }
  }

  #message(key: string, role: string, live: boolean, now: number): void {
    const known = this.#of(key)
    if (!isSpeaker(role)) return
    known.firstAt ??= now
    if (!live && now - known.firstAt > FIRST_READING) return
    known.speaker = role
    // What has just been sent was typed just now.
    if (live && role === 'agent') this.#set({ typedAt: now })
    if (this.scene.open === key) this.#change({ lastSpeaker: role }, now)
  }
}
