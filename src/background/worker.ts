import type { DayOf, Decision, Event, Offer, Question, Scene, Settings } from '../domain'
import { type Applied, apply, type Database, type Origin, StoreError } from '../store'

/** What the worker does to the world; real ones in index.ts, others in tests. */
export interface Ports {
  open(): Promise<Database>
  /** Nothing could be written over this connection. */
  lost(db: Database): Promise<void>
  now(): number
  dayOf: DayOf
  settings(): Promise<Settings>
  /** Puts an offer before the agent. `gone`: no such page any more. `barred`: no notification could be shown. */
  show(offer: Offer, level: number, ask: Question | null): Promise<'shown' | 'missed' | 'gone' | 'barred'>
  /** Puts a question of the self-study before the agent on a page. False where the page has no room for it now. */
  ask(page: string, question: Question): Promise<boolean>
  /** Takes every notification away but this offer's. */
  standing(offer: string | null): Promise<void>
  draw(level: number, recall: boolean): Promise<void>
  wakeAt(at: number | null): Promise<void>
  changed(): void
  /** Why nothing can be kept right now; null once it can again. */
  trouble(code: StoreError['code'] | null): Promise<void>
}

const nameOf = ({ trial, when }: Question): string => `${trial} ${when}`

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** An event that the worker stamps itself. */
export type Unstamped = Without<Event, 'at'>

/** Load, reduce, save, carry out: nothing is remembered between two calls but what has been drawn last. */
export interface Worker {
  take(event: Event, origin?: Origin): Promise<Applied>
  happen(event: Unstamped, origin?: Origin): Promise<Applied>
}

export function createWorker(ports: Ports): Worker {
  let drawn = ''
  let armed: number | null | undefined
  let noticed: string | null | undefined
  let ill: StoreError['code'] | null = null
  /** The question that stands already. A worker that has forgotten it asks again; the page has not. */
  let asked = ''

  /** Brings alarm, icon and notifications in line. What fails is done again next time; what has been kept is safe anyway. */
  async function dress({ notice, level, recall, wakeAt }: Decision): Promise<void> {
    if (wakeAt !== armed) {
      await ports.wakeAt(wakeAt)
      armed = wakeAt
    }
    const picture = `${Math.round(level)} ${recall !== null}`
    if (picture !== drawn) {
      await ports.draw(level, recall !== null)
      drawn = picture
    }
    if (notice !== noticed) {
      await ports.standing(notice)
      noticed = notice
    }
  }

  async function carryOut({ decision, state }: Applied): Promise<void> {
    ports.changed()
    await dress(decision).catch(() => {})
    const { show, level, ask } = decision
    if (!show) return putQuestion(ask)
    const first = show.by === 'card' && ask?.trial === show.id ? { trial: ask.trial, when: ask.when } : null
    const result = await ports.show(show, level, first)
    if (first && result === 'shown') asked = nameOf(first)
    // A page that is gone takes its offer along: the domain knows what becomes of it.
    if (result === 'gone') await happen({ type: 'gone', page: show.page, ...documentOf(state.scenes[show.page]) })
    else await happen({ type: result, offer: show.id })
  }

  /** While the offer was on its way the page may have been loaded anew. */
  const documentOf = (scene: Scene | undefined): { document?: string } => (scene ? { document: scene.document } : {})

  async function putQuestion(ask: Decision['ask']): Promise<void> {
    if (!ask?.page || nameOf(ask) === asked) return
    const { page, trial, when } = ask
    if (await ports.ask(page, { trial, when })) asked = nameOf(ask)
  }

  async function take(event: Event, origin?: Origin): Promise<Applied> {
    const heard = ports.now()
    // Whatever a page says of its time: nothing has happened later than now.
    const applied = await keep({ ...event, at: Math.min(event.at, heard), heard }, origin)
    if (applied.fresh) await carryOut(applied)
    return applied
  }

  async function keep(event: Event, origin?: Origin): Promise<Applied> {
    let db: Database | undefined
    try {
      db = await ports.open()
      const applied = await apply(db, event, await ports.settings(), ports.dayOf, origin)
      await well(null)
      return applied
    } catch (error) {
      if (error instanceof StoreError) {
        if (db) await ports.lost(db)
        await well(error.code)
      }
      throw error
    }
  }

  async function well(code: StoreError['code'] | null): Promise<void> {
    if (code === ill) return
    ill = code
    // The icon's badge says so, and has to be drawn anew afterwards.
    drawn = ''
    await ports.trouble(code).catch(() => {})
    ports.changed()
  }

  const happen = (event: Unstamped, origin?: Origin): Promise<Applied> =>
    take({ ...event, at: ports.now() } as Event, origin)
  return { take, happen }
}
