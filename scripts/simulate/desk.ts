import type { ConsoleEvent } from '../../src/console'
import type { Appraisal } from '../../src/domain'
import type { Happening } from './trace'

interface Line {
  appraisal: Appraisal
  at: number
}

/** One conversation as the console keeps it. */
export interface Talk {
  id: string
  /** Lines nobody has looked at: the reader sees them when the conversation is opened. */
  unseen: Line[]
  /** Since when the customer waits for an answer, or null. */
  waitingSince: number | null
}

const message = (conversation: string, role: 'customer' | 'agent'): ConsoleEvent => ({
  type: 'message',
  conversation,
  role,
  text: '',
  live: true,
})

/** The console itself: what is done on it becomes what its page shows, and how things really stand. */
export class Desk {
  readonly happenings: Happening[] = []
  readonly talks = new Map<string, Talk>()
  open: string | null = null
  #owes = false
  #waiting = ''

  see(at: number, event: ConsoleEvent, appraisal?: Appraisal): void {
    this.happenings.push({ at, do: 'see', event, ...(appraisal && { appraisal }) })
  }

  /** The customer writes: on screen at once where the conversation is open, else a badge. */
  customerWrites(at: number, id: string, lines: readonly Appraisal[]): void {
    const talk = this.talks.get(id) ?? { id, unseen: [], waitingSince: null }
    this.talks.set(id, talk)
    talk.waitingSince ??= at
    for (const appraisal of lines) {
      if (this.open === id) this.see(at, message(id, 'customer'), appraisal)
      else talk.unseen.push({ appraisal, at })
    }
    this.#afterwards(at)
  }

  show(at: number, id: string): void {
    if (this.open !== null && this.open !== id)
      this.see(at, { type: 'conversation', id: this.open, state: 'background' })
    this.open = id
    this.see(at, { type: 'conversation', id, state: 'active' })
    const talk = this.talks.get(id)
    for (const { appraisal } of talk?.unseen ?? []) this.see(at, message(id, 'customer'), appraisal)
    if (talk) talk.unseen = []
    this.#afterwards(at)
  }

  hands(at: number, typing: boolean): void {
    this.happenings.push({ at, do: 'hands', typing })
    this.see(at, { type: 'composing', active: typing })
  }

  /** What was typed goes out in the open conversation. */
  send(at: number): void {
    if (this.open === null) return
    this.see(at, message(this.open, 'agent'))
    const talk = this.talks.get(this.open)
    if (talk) talk.waitingSince = null
    this.#afterwards(at)
  }

  close(at: number, id: string): void {
    this.talks.delete(id)
    this.see(at, { type: 'conversation', id, state: 'closed' })
    this.#afterwards(at)
  }

  sight(at: number, visible: boolean): void {
    this.happenings.push({ at, do: 'sight', visible })
  }

  machine(at: number, state: 'idle' | 'locked' | 'active', since: number): void {
    this.happenings.push({ at, do: 'machine', state, since })
  }

  #afterwards(at: number): void {
    const owes = this.open !== null && (this.talks.get(this.open)?.waitingSince ?? null) !== null
    if (owes !== this.#owes) this.happenings.push({ at, do: 'owes', owes })
    this.#owes = owes
    const elsewhere = [...this.talks.values()].filter(t => t.id !== this.open && t.unseen.length > 0)
    const since = elsewhere.map(t => t.waitingSince ?? at)
    const longest = since.length > 0 ? at - Math.min(...since) : null
    const waiting = `${elsewhere.length} ${longest === null ? '' : Math.round(longest / 5000)}`
    if (waiting === this.#waiting) return
    this.#waiting = waiting
    this.see(at, { type: 'waiting', unread: elsewhere.length, longestWaitMs: longest })
  }
}
