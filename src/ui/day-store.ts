import { createStore, type StoreApi } from 'zustand/vanilla'
import { EMPTY_OWN, language, type Mine, openStore, StoreError, type Today, today } from '../store'
import type { CommonText } from './text/text'

/** What a page of ours shows: the day as it is kept, in the agent's language; `problem` where it cannot be read. */
export interface DayView<T extends CommonText> {
  today: Today | null
  text: T
  problem: StoreError['code'] | null
}

/** What the page's surroundings give it. */
export interface Surroundings {
  now(): number
  dayOf(at: number): string
  browserLanguage: string
  /** What the company has set, asked for anew each time; left out by pages that do not show it. */
  company: (() => Promise<Mine['company']>) | undefined
  onChange(listener: () => void, signal: AbortSignal): void
}

/** A live view of the day: read now, and again whenever the worker says that something changed. */
export async function dayStore<T extends CommonText>(
  textFor: (tag: string) => T,
  around: Surroundings,
  signal: AbortSignal,
): Promise<StoreApi<DayView<T>>> {
  const store = createStore<DayView<T>>(() => ({ today: null, text: textFor(around.browserLanguage), problem: null }))
  let { company } = EMPTY_OWN
  async function read(): Promise<void> {
    void ask()
    try {
      const db = await openStore()
      try {
        const chosen = (await language(db)) ?? around.browserLanguage
        const now = around.now()
        const day = await today(db, now, around.dayOf(now))
        store.setState({ today: { ...day, mine: { ...day.mine, company } }, text: textFor(chosen), problem: null })
      } finally {
        db.close()
      }
    } catch (error) {
      store.setState({ problem: error instanceof StoreError ? error.code : 'broken' })
    }
  }
  /** Not waited for: the day is there before the worker has woken. */
  async function ask(): Promise<void> {
    const set = await around.company?.()
    if (!set || JSON.stringify(set) === JSON.stringify(company)) return
    company = set
    const { today: day } = store.getState()
    if (day) store.setState({ today: { ...day, mine: { ...day.mine, company } } })
  }
  await read()
  around.onChange(() => void read(), signal)
  return store
}
