import { ROOM, sizeOf } from '../../src/domain/carry/room'
import type { SyncArea } from '../../src/platform/sync'

/*
 * The browser's own sync as it may behave: what is written lies there at once on this machine, reaches the server some
 * time later, and from there the others, late, twice, in any order or not at all. In the end everybody has what the server
 * has. Quotas are held as the browsers hold them, on what this machine sees.
 */

/** A change on its way; undefined: the item was removed. */
interface Change {
  name: string
  value: unknown
}

export class FakeServer {
  readonly items = new Map<string, unknown>()
  readonly areas: FakeSync[] = []

  /** Takes the oldest change that a machine has not sent yet. */
  commit(from: FakeSync): void {
    const change = from.outbox.shift()
    if (!change) return
    put(this.items, change)
    for (const area of this.areas) if (area !== from) area.inbox.push(change)
  }

  /** Everybody has what is here, whatever was lost. */
  settle(): void {
    for (const area of this.areas) while (area.outbox.length > 0) this.commit(area)
    for (const area of this.areas) {
      area.inbox.length = 0
      area.local.clear()
      for (const [name, value] of this.items) area.local.set(name, value)
    }
  }
}

function put(items: Map<string, unknown>, { name, value }: Change): void {
  if (value === undefined) items.delete(name)
  else items.set(name, value)
}

/** One machine's side of it. */
export class FakeSync implements SyncArea {
  readonly local = new Map<string, unknown>()
  readonly outbox: Change[] = []
  readonly inbox: Change[] = []
  /** What the next writes are refused with. */
  refuse: string | null = null
  /** Most bytes that ever lay here, and most in one item. */
  most = { all: 0, item: 0, items: 0 }
  writes = 0

  readonly server: FakeServer
  constructor(server: FakeServer) {
    this.server = server
    server.areas.push(this)
    for (const [name, value] of server.items) this.local.set(name, value)
  }

  get = async (): Promise<Record<string, unknown>> => {
    if (this.refuse === 'absent') throw new Error('storage.sync is not available')
    return structuredClone(Object.fromEntries(this.local))
  }

  set = async (items: Record<string, unknown>): Promise<void> => {
    if (this.refuse !== null) throw new Error(this.refuse)
    this.writes += 1
    const after = new Map([...this.local, ...Object.entries(items)])
    const sizes = [...after].map(([name, value]) => sizeOf(name, value))
    const all = sizes.reduce((a, b) => a + b, 0)
    if (Object.entries(items).some(([name, value]) => sizeOf(name, value) > ROOM.item))
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded')
    if (all > ROOM.all) throw new Error('QUOTA_BYTES quota exceeded')
    if (after.size > ROOM.items) throw new Error('MAX_ITEMS quota exceeded')
    this.most = {
      all: Math.max(this.most.all, all),
      item: Math.max(this.most.item, ...sizes),
      items: Math.max(this.most.items, after.size),
    }
    for (const [name, value] of Object.entries(structuredClone(items))) this.change({ name, value })
  }

  remove = async (names: string[]): Promise<void> => {
    for (const name of names) if (this.local.has(name)) this.change({ name, value: undefined })
  }

  private change(change: Change): void {
    put(this.local, change)
    this.outbox.push(change)
  }

  /** One change of those on their way arrives: whichever, and perhaps again later; or it never does. */
  arrive(which: number, how: 'once' | 'again' | 'never'): void {
    if (this.inbox.length === 0) return
    const at = which % this.inbox.length
    const change = this.inbox[at] as Change
    if (how !== 'again') this.inbox.splice(at, 1)
    if (how !== 'never') put(this.local, change)
  }
}
