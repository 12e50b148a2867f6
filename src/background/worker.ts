import type { DayOf, Decision, Event, Offer, Settings } from '../domain'
import { type Applied, apply, type Database, type Origin } from '../store'

/** What the worker does to the world; real ones in index.ts, others in tests. */
export interface Ports {
  open(): Promise<Database>
  now(): number
  dayOf: DayOf
  settings: Settings
  /** Puts an offer on its page. `gone`: no such page any more. */
  show(offer: Offer, level: number): Promise<'shown' | 'missed' | 'gone'>
  draw(level: number, recall: boolean): Promise<void>
  wakeAt(at: number | null): Promise<void>
  changed(): void
}

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** An event that the worker stamps itself. */
export type Unstamped = Without<Event, 'at'>

/** Load, reduce, save, carry out: nothing is remembered between two calls but what has been drawn last. */
export interface Worker {
  take(event: Event, origin?: Origin): Promise<Applied>
  happen(event: Unstamped): Promise<Applied>
}

export function createWorker(ports: Ports): Worker {
  let drawn = ''
  let armed: number | null | undefined

  async function carryOut({ show, level, recall, wakeAt }: Decision): Promise<void> {
    ports.changed()
    if (wakeAt !== armed) {
      armed = wakeAt
      await ports.wakeAt(wakeAt)
    }
    const picture = `${Math.round(level)} ${recall !== null}`
    if (picture !== drawn) {
      drawn = picture
      await ports.draw(level, recall !== null)
    }
    if (!show) return
    const result = await ports.show(show, level)
    // A page that is gone takes its offer along: the domain knows what becomes of it.
    if (result === 'gone') await happen({ type: 'gone', page: show.page })
    else await happen({ type: result, offer: show.id })
  }

  async function take(event: Event, origin?: Origin): Promise<Applied> {
    const heard = { ...event, heard: ports.now() }
    const applied = await apply(await ports.open(), heard, ports.settings, ports.dayOf, origin)
    if (applied.fresh) await carryOut(applied.decision)
    return applied
  }

  const happen = (event: Unstamped): Promise<Applied> => take({ ...event, at: ports.now() } as Event)
  return { take, happen }
}
