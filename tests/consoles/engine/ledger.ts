import type { About, KitMessage, Truth } from './types'

interface Entry {
  message: KitMessage
  conversation: string
  /** False for what was there before the watch. */
  after: boolean
  openAtArrival: boolean
  /** True if its conversation had been open once when it came. */
  openedBefore: boolean
  at: number
  drawnAt: number | null
}

/** A line that is drawn within this time of its coming was seen to come, ms. Our choice. */
const promptly = 1500

/** Keeps what was really said, when, and whether it was ever on screen. */
export class Ledger {
  private readonly entries = new Map<string, Entry>()
  private readonly openings = new Set<string>()
  private watched = false

  mark() {
    this.watched = true
  }

  opened(conversation: string) {
    this.openings.add(conversation)
  }

  past(message: KitMessage, conversation: string) {
    this.add(message, conversation, false, false)
  }

  arrived(message: KitMessage, conversation: string, open: boolean) {
    this.add(message, conversation, this.watched, open)
  }

  drew(ids: readonly string[]) {
    const now = performance.now()
    for (const id of ids) {
      const entry = this.entries.get(id)
      if (entry) entry.drawnAt ??= now
    }
  }

  renamed(old: string, id: string) {
    const entry = this.entries.get(old)
    if (!entry) return
    this.entries.delete(old)
    this.entries.set(id, entry)
  }

  truth(about: About): Truth[] {
    return [...this.entries].map(([id, entry]) => {
      const { from, text, kind, file } = entry.message
      return {
        id,
        conversation: entry.conversation,
        role: from === 'colleague' ? 'agent' : from,
        shown: kind === 'text' ? (about.shown?.(text, from) ?? [text]) : [],
        labels: [file, text].filter(Boolean),
        live: this.live(entry, about),
        drawn: entry.drawnAt !== null,
      }
    })
  }

  private add(message: KitMessage, conversation: string, after: boolean, openAtArrival: boolean) {
    const openedBefore = this.openings.has(conversation)
    const at = performance.now()
    this.entries.set(message.id, { message, conversation, after, openAtArrival, openedBefore, at, drawnAt: null })
  }

  private live(entry: Entry, about: About): boolean | null {
    if (!entry.after) return false
    // Below the part that is mounted, an old line and a new one look the same until they are scrolled to.
    if (about.virtual && (entry.drawnAt ?? Number.POSITIVE_INFINITY) - entry.at > promptly) return null
    if (entry.openAtArrival || entry.openedBefore) return true
    // Never open before: the badge tells how many customer lines are new, and nothing of the others.
    return about.badge === 'count' && entry.message.from === 'customer' ? true : null
  }
}
