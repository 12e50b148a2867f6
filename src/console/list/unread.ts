import type { Item } from './item'

/** A badge that went away this long ago or less belongs to the opening that follows, ms (our guess: slow consoles). */
const clearedFor = 5000

interface Badge {
  unread: number
  cleared: number
  clearedAt: number
  since: number | null
  wait: number | null
  preview: string
  /** What the entry said before the agent's last click. */
  said: string
  saidAt: number
  /** What its badge showed before the agent's last click. */
  before: number
  beforeAt: number
}

const NONE = { unread: 0, cleared: 0, clearedAt: 0, since: null, wait: null, before: 0, beforeAt: 0 }

/** What it shows, or has shown until just now. */
const shownBy = ({ unread, cleared, clearedAt }: Badge, now: number): number =>
  unread > 0 ? unread : now - clearedAt <= clearedFor ? cleared : 0

/** What an entry said before the agent's click, and what its badge showed then; null where it shows the same since. */
export interface Replaced {
  said: string
  unread: number | null
}

/** What a list entry is remembered by: its id, else its name and which entry of that name it is. */
export const itemKey = (item: Item): string | null =>
  item.id ?? (item.name === null ? null : `${item.name} ${item.entry ?? ''}`)

/**
 * The badges of the list, remembered past their disappearance, because opening a conversation clears its badge; and what
 * its entries said when the agent last did something, because a line that comes after the click is in no badge.
 */
export class UnreadMemory {
  readonly #badges = new Map<string, Badge>()
  /** When the agent last clicked or pressed a key. */
  #acted = 0

  /** The agent clicks or presses a key: what entries say from now on they did not say before. */
  act(now: number): void {
    this.#acted = now
  }

  note(item: Item, now: number): void {
    const key = itemKey(item)
    if (key === null) return
    const badge = this.#badges.get(key) ?? {
      ...NONE,
      preview: item.preview,
      said: item.preview,
      saidAt: now,
    }
    if (badge.unread !== item.unread && badge.beforeAt < this.#acted) {
      badge.before = shownBy(badge, now)
      badge.beforeAt = now
    }
    if (badge.unread > 0 && item.unread === 0) {
      badge.cleared = badge.unread
      badge.clearedAt = now
    }
    if (item.unread === 0) badge.since = null
    else badge.since ??= now
    // Of all that it has said since the click the first counts: what it replaced is what the agent saw.
    if (badge.preview !== item.preview && badge.saidAt < this.#acted) {
      badge.said = badge.preview
      badge.saidAt = now
    }
    badge.preview = item.preview
    badge.unread = item.unread
    badge.wait = item.wait
    this.#badges.set(key, badge)
  }

  /** The most that a badge shows, or showed when it went away. */
  get most(): number {
    let most = 0
    for (const { unread, cleared } of this.#badges.values()) most = Math.max(most, unread, cleared)
    return most
  }

  /** How many the badge showed when this entry was opened; the opening uses it up. */
  opened(key: string | null, now: number): number {
    const badge = key === null ? undefined : this.#badges.get(key)
    if (!badge) return 0
    const count = shownBy(badge, now)
    badge.cleared = 0
    return count
  }

  /** What an entry said and showed when the agent clicked, if it says something else since; else null. */
  replaced(key: string | null): Replaced | null {
    const badge = key === null ? undefined : this.#badges.get(key)
    if (!badge || badge.saidAt < this.#acted || badge.said === badge.preview) return null
    return { said: badge.said, unread: badge.beforeAt >= this.#acted ? badge.before : null }
  }

  /** Entries that left the list are forgotten, except for a while what they showed. */
  keep(keys: ReadonlySet<string>, now: number): void {
    for (const [key, badge] of this.#badges) {
      if (!keys.has(key) && now - badge.clearedAt > clearedFor && badge.unread === 0) this.#badges.delete(key)
    }
  }

  /** How many of these entries have something unread, and the longest wait among them, ms. */
  waiting(items: readonly Item[], open: Item | null, now: number): { unread: number; longestWaitMs: number | null } {
    let unread = 0
    let longestWaitMs: number | null = null
    for (const item of items) {
      const key = itemKey(item)
      if (item.unread === 0 || item === open || key === null) continue
      unread++
      const wait = item.wait ?? now - (this.#badges.get(key)?.since ?? now)
      longestWaitMs = Math.max(longestWaitMs ?? 0, Math.round(wait))
    }
    return { unread, longestWaitMs }
  }
}
