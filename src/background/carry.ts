import { lessOf, type Month, monthsOf, ROOM, shareOf, sizeOf } from '../domain/carry/room'
import { daysOf, headOf } from '../domain/carry/said'
import { toBase64, utf8 } from '../lock/bytes'
import { openShared, sealShared } from '../lock/shared'
import type { SyncArea } from '../platform/sync'
import type { Database } from '../store'
import { aboutOf, type Item, type Items, itemsIn, type MachineItems } from '../store/carry/items'
import { headName, monthName, namesOf } from '../store/carry/names'
import type { CarryRow, CarryTold, CarryTrouble } from '../store/carry/kept'
import { isCarried, mergeCarried, noteCarried, type OtherNow, type Pass } from '../store/carry/pass'
import { carryRow, turnCarryOff } from '../store/carry/turn'

/** What carrying along needs of the world. */
export interface CarryPorts {
  open(): Promise<Database>
  area: SyncArea
  now(): number
  dayOf(at: number): string
  /** The company allows it. */
  allowed(): Promise<boolean>
  /** Wakes us now and then, or not any more. */
  every(on: boolean): Promise<void>
  /** Settings, the language, other machines' days or how it stands are others now. */
  changed(what: { settings: boolean; language: boolean }): Promise<void>
}

/** Days are written this often at most, ms; choices and deleted days at once. Far from the browsers' 120 a minute and 1,800 an hour. */
const AT_MOST_EVERY = 10 * 60_000

/**
 * Takes along what is here and takes in what others have told: reads, merges in one transaction, writes. Whenever it is
 * called and however often: calls that come while it is at work are one more round afterwards. Rejects with StoreError.
 */
export function createCarrier(ports: CarryPorts): () => Promise<void> {
  let working: Promise<void> | null = null
  let again = false
  /** What has been opened, by its box. */
  let opened = new Map<string, unknown>()

  async function open(row: CarryRow, name: string, item: Item): Promise<unknown> {
    if (opened.has(item.box)) return opened.get(item.box)
    const key = row.keys[item.key]?.key
    const value = key ? await openShared(key, aboutOf(name, item.n), item.box).catch(() => null) : null
    if (key) opened.set(item.box, value)
    return value
  }

  async function othersIn(row: CarryRow, items: Items): Promise<OtherNow[]> {
    const others: OtherNow[] = []
    for (const [machine, of] of items.machines) {
      if (machine === row.machine || !(of.head || Object.keys(of.months).length > 0)) continue
      const head = of.head && (await open(row, headName(machine), of.head))
      const months: OtherNow['months'] = {}
      for (const month of Object.keys(of.months).toSorted()) {
        const item = of.months[month] as Item
        const days = await open(row, monthName(machine, month), item)
        months[month] = days === null ? null : { n: item.n, days: daysOf(days) }
      }
      others.push({ machine, head: head === null ? null : headOf(head, isCarried), months })
    }
    return others
  }

  async function round(): Promise<void> {
    const db = await ports.open()
    const row = await carryRow(db)
    await ports.every(row !== undefined)
    if (!row) return
    const now = ports.now()
    let items: Items
    let area: Record<string, unknown>
    try {
      area = await ports.area.get()
      items = itemsIn(area)
    } catch {
      await note(db, row, null, { ...row.told, trouble: 'absent' })
      return
    }
    const own = items.machines.get(row.machine)
    if (!(await ports.allowed()) || Object.keys(row.keys).every(key => items.off.has(key))) return leave(db, own)
    const others = await othersIn(row, items)
    const boxes = new Set(
      [...items.machines.values()].flatMap(of => [of.head, ...Object.values(of.months)].map(one => one?.box)),
    )
    opened = new Map([...opened].filter(([box]) => boxes.has(box)))
    const pass = await mergeCarried(db, others, { now, today: ports.dayOf(now), n: own?.n ?? 0 })
    if (!pass) return
    const told = await tell(db, pass, items, area, now)
    const differs = JSON.stringify({ ...told, at: 0 }) !== JSON.stringify({ ...row.told, at: 0 })
    if (pass.settings || pass.language || pass.others || differs || told.at - row.told.at > AT_MOST_EVERY)
      await ports.changed({ settings: pass.settings, language: pass.language })
  }

  /** Writes what is others now than there, and notes how it stands. */
  async function tell(
    db: Database,
    pass: Pass,
    items: Items,
    area: Record<string, unknown>,
    now: number,
  ): Promise<CarryTold> {
    const own = items.machines.get(pass.row.machine)
    const there = items.bytes - (own?.bytes ?? 0)
    const others = [...items.machines.keys()].filter(machine => machine !== pass.row.machine).length
    const written = await itemsOf(pass, own, shareOf(others + 1, there))
    const changed = Object.keys(written.items).filter(name => written.items[name] !== area[name])
    const obsolete = (own?.names ?? []).filter(name => !(name in written.items))
    const head = headName(pass.row.machine)
    const since = now - pass.row.sentAt
    // A copied profile writes under our name: what says the same is not written in turns, each time that the other has.
    const urgent = hashIn(written.sent[head]) !== hashIn(pass.row.sent[head])
    const due = urgent || since < 0 || since >= AT_MOST_EVERY
    let trouble: CarryTrouble | null = null
    let sent: { items: Record<string, string>; at: number } | null = null
    try {
      if (obsolete.length > 0) await ports.area.remove(obsolete)
      if (changed.length > 0 && due) {
        await ports.area.set(Object.fromEntries(changed.map(name => [name, written.items[name]])))
        sent = { items: written.sent, at: now }
      }
    } catch (error) {
      trouble = troubleOf(error)
      // That it is here at all lets the others make room.
      if (trouble === 'full' && changed.includes(head))
        await ports.area.set({ [head]: written.items[head] }).catch(() => {})
    }
    const foreign = [...items.machines.values()].some(({ head: other }) => other && !pass.row.keys[other.key])
    const told: CarryTold = {
      at: trouble ? pass.row.told.at : now,
      own: written.bytes,
      all: there + written.bytes,
      others,
      from: written.from,
      trouble: items.newer ? 'newer' : foreign ? 'passphrase' : trouble,
    }
    await note(db, pass.row, sent, told)
    return told
  }

  /** Notes it; whoever was switched off meanwhile leaves nothing behind. */
  async function note(
    db: Database,
    row: CarryRow,
    sent: Parameters<typeof noteCarried>[2],
    told: CarryTold,
  ): Promise<void> {
    if (await noteCarried(db, row.machine, sent, told)) return
    const area = await ports.area.get().catch(() => ({}))
    await ports.area.remove(namesOf(area, row.machine)).catch(() => {})
  }

  async function leave(db: Database, own: MachineItems | undefined): Promise<void> {
    await ports.area.remove(own?.names ?? []).catch(() => {})
    await turnCarryOff(db)
    await ports.every(false)
    await ports.changed({ settings: false, language: false })
  }

  return function carry(): Promise<void> {
    if (working) {
      again = true
      return working
    }
    working = (async () => {
      do {
        again = false
        await round()
      } while (again)
    })().finally(() => {
      working = null
    })
    return working
  }
}

/** This machine's items as they should lie there, those that say the same as they are; the latest days first, as far as they have room. */
async function itemsOf({ row, head, days }: Pass, own: MachineItems | undefined, share: number) {
  const [name = ''] = Object.keys(row.keys).toSorted()
  const { key, under } = row.keys[name] as CarryRow['keys'][string]
  const items: Record<string, unknown> = {}
  const sent: Record<string, string> = {}
  let bytes = 0
  const put = async (item: string, there: Item | null | undefined, value: unknown, beside: object): Promise<number> => {
    const hash = await hashOf(JSON.stringify([name, value]))
    const same = there && row.sent[item] === `${there.n} ${hash}`
    const { n } = row
    items[item] = same ? there : { v: 1, key: name, n, ...beside, box: await sealShared(key, aboutOf(item, n), value) }
    sent[item] = `${same ? there.n : n} ${hash}`
    return sizeOf(item, items[item])
  }
  bytes += await put(headName(row.machine), own?.head, head, { under })
  let first: string | null = null
  const months = monthsOf(days)
  const count = Object.keys(days).length
  let placed = 0
  for (const month of months) {
    const item = monthName(row.machine, month.month)
    let part: Month | null = month
    let size = 0
    while (part) {
      size = await put(item, own?.months[month.month], part.days, {})
      if (size <= ROOM.item && bytes + size <= share) break
      delete items[item]
      delete sent[item]
      part = lessOf(part)
    }
    if (!part) break
    bytes += size
    const dates = Object.keys(part.days).toSorted()
    placed += dates.length
    first = `${month.month}-${dates[0]}`
    if (dates.length < Object.keys(month.days).length) break
  }
  return { items, sent, bytes, from: placed < count ? first : null }
}

const hashIn = (sent: string | undefined): string | undefined => sent?.split(' ')[1]

async function hashOf(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))).subarray(0, 12))
}

function troubleOf(error: unknown): CarryTrouble {
  const said = `${(error as Error)?.name} ${(error as Error)?.message}`
  if (/WRITE_OPERATIONS/.test(said)) return 'busy'
  return /quota|MAX_ITEMS/i.test(said) ? 'full' : 'absent'
}
