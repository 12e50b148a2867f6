import { IDBFactory } from 'fake-indexeddb'
import { createCarrier } from '../../src/background/carry'
import { emptyTally, restoreTally, type Tally } from '../../src/domain'
import { told } from '../../src/domain/carry/days'
import { packDay } from '../../src/domain/carry/pack'
import { localDay } from '../../src/platform/day'
import { type Database, keepLanguage, keepOwn, openStore } from '../../src/store'
import { backup, recordsIn, takeIn } from '../../src/store/backup'
import { othersDays, withOthers } from '../../src/store/carry/days'
import { itemsIn } from '../../src/store/carry/items'
import { offName } from '../../src/store/carry/names'
import { CARRIED, type CarryRow } from '../../src/store/carry/kept'
import { joinCarried, type Joining } from '../../src/store/carry/join'
import { carryRow, turnCarryOff, turnCarryOn } from '../../src/store/carry/turn'
import { wipeDay } from '../../src/store/wipe'
import { FakeSync, type FakeServer } from './fake-sync'

/** Fewer rounds than in earnest: what is tried here is what lies where. */
const QUICK = 2
export const DAY = 86_400_000

/** A machine with its records, its clock and its side of the browser's sync. */
export class Machine {
  readonly area: FakeSync
  /** Its clock, ms, beside the true one. */
  skew = 0
  clock: { now: number }
  allowed = true
  /** Conversations so far, by day, whatever has become of them. */
  readonly worked = new Map<string, number>()
  woken = false
  private db: Database | null = null
  private names = 0
  private factory = new IDBFactory()
  readonly name: string
  readonly carry: () => Promise<void>

  constructor(name: string, server: FakeServer, clock: { now: number }) {
    this.name = name
    this.clock = clock
    this.area = new FakeSync(server)
    this.carry = this.carrier()
  }

  private carrier(): () => Promise<void> {
    return createCarrier({
      open: () => this.open(),
      area: this.area,
      now: () => this.now(),
      dayOf: localDay,
      allowed: async () => this.allowed,
      every: async on => {
        this.woken = on
      },
      changed: async () => {},
    })
  }

  /** The worker was killed and begins anew. */
  restart(): () => Promise<void> {
    return this.carrier()
  }

  now = (): number => this.clock.now + this.skew

  async open(): Promise<Database> {
    if (this.db) return this.db
    globalThis.indexedDB = this.factory
    this.db = await openStore()
    return this.db
  }

  close(): void {
    this.db?.close()
  }

  /** So many more conversations on a day, by its number before (negative) or after this machine's today. A new shift begins one. */
  async work(daysAgo: number, conversations: number, newShift: boolean): Promise<void> {
    const db = await this.open()
    const at = this.now() - daysAgo * DAY
    const day = localDay(at)
    const before = restoreTally(await db.get('days', day)) ?? emptyTally(day, at)
    this.worked.set(day, (this.worked.get(day) ?? 0) + conversations)
    const begun = newShift || !before.starts
    await db.put('days', {
      ...before,
      lastAt: Math.max(before.lastAt, at),
      shifts: before.shifts + (begun ? 1 : 0),
      starts: begun ? [...(before.starts ?? []), at] : (before.starts ?? []),
      conversations: { ...before.conversations, hostile: before.conversations.hostile + conversations },
      cupPeak: Math.min(100, before.cupPeak + conversations),
    })
  }

  async choose(key: 'sensitivity' | 'checkIns' | 'language', value: number): Promise<void> {
    const db = await this.open()
    if (key === 'language') return keepLanguage(db, ['en', 'zh-TW', null][value % 3] ?? null)
    if (key === 'checkIns') return keepOwn(db, { key, value: value % 2 === 0 })
    return keepOwn(db, { key, value: (['less', 'usual', 'more'] as const)[value % 3] ?? 'usual' })
  }

  async forget(daysAgo: number): Promise<string> {
    const day = localDay(this.now() - daysAgo * DAY)
    await wipeDay(await this.open(), day, localDay, this.now())
    return day
  }

  async takeFrom(other: Machine): Promise<void> {
    const { bytes } = await backup(await other.open())
    await takeIn(await this.open(), await recordsIn(bytes))
  }

  async on(passphrase: string): Promise<Joining['refused'] | null> {
    const db = await this.open()
    const row = await carryRow(db)
    const joined = await joinCarried(itemsIn(await this.area.get()), passphrase, row, QUICK)
    if (joined.refused !== null) return joined.refused
    this.names += 1
    const id = [...`${this.name}${this.names}`].map(c => c.charCodeAt(0).toString(16)).join('')
    await turnCarryOn(db, id.padStart(16, '0').slice(-16), joined.keys)
    await this.carry()
    return null
  }

  async off(everywhere: boolean): Promise<void> {
    const db = await this.open()
    const row = await carryRow(db)
    if (!row) return
    const { machines } = itemsIn(await this.area.get())
    const names = everywhere ? [...machines.values()].flatMap(of => of.names) : (machines.get(row.machine)?.names ?? [])
    if (everywhere) await this.area.set(Object.fromEntries(Object.keys(row.keys).map(key => [offName(key), 1])))
    await this.area.remove(names)
    await turnCarryOff(db)
    await this.carry()
  }

  async row(): Promise<CarryRow | undefined> {
    return carryRow(await this.open())
  }

  /** What this machine takes for told, by machine and day; its own included. */
  async view(): Promise<Record<string, string>> {
    const db = await this.open()
    const row = await this.row()
    if (!row) return {}
    const own = (await db.getAll('days')).flatMap(day => restoreTally(day) ?? [])
    const mine = own.filter(tally => told(row.gone, row.machine, tally))
    const others = othersDays(await db.getAll('carry'), '0000', '9999')
    const all = [...mine.map(tally => ({ machine: row.machine, tally })), ...others]
    return Object.fromEntries(
      all
        .map(({ machine, tally }) => [`${machine} ${tally.day}`, packDay(tally)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  }

  /** Days as the journal's ranges count them. */
  async days(): Promise<Tally[]> {
    const db = await this.open()
    const own = (await db.getAll('days')).flatMap(day => restoreTally(day) ?? [])
    return withOthers(own, await db.getAll('carry'), '0000', '9999')
  }

  async choices(): Promise<Record<string, unknown>> {
    const db = await this.open()
    const rows = await Promise.all(CARRIED.map(key => db.get('own', key)))
    const language = (await db.get('meta', 'language'))?.value ?? null
    return { ...Object.fromEntries(rows.flatMap(row => (row ? [[row.key, row.value]] : []))), language }
  }

  itemNames(): string[] {
    return [...this.area.local.keys()]
  }
}
