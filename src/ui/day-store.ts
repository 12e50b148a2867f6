import { createStore, type StoreApi } from 'zustand/vanilla'
import { language, type Mine, openStore, StoreError, type Today, today } from '../store'
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
  /** What the company has set, asked for anew each time. */
  company(): Promise<Mine['company']>
  onChange(listener: () => void, signal: AbortSignal): void
}

/** A live view of the day: read now, and again whenever the worker says that something changed. */
export async function dayStore<T extends CommonText>(
  textFor: (tag: string) => T,
  around: Surroundings,
  signal: AbortSignal,
): Promise<StoreApi<DayView<T>>> {
  const store = createStore<DayView<T>>(() => ({ today: null, text: textFor(around.browserLanguage), problem: null }))
  async function read(): Promise<void> {
    try {
      const db = await openStore()
      try {
        const chosen = (await language(db)) ?? around.browserLanguage
        const now = around.now()
        const [day, company] = await Promise.all([today(db, now, around.dayOf(now)), around.company()])
        store.setState({ today: { ...day, mine: { ...day.mine, company } }, text: textFor(chosen), problem: null })
      } finally {
        db.close()
      }
    } catch (error) {
      store.setState({ problem: error instanceof StoreError ? error.code : 'broken' })
    }
  }
  await read()
  around.onChange(() => void read(), signal)
  return store
}
