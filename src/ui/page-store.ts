import type { StoreApi } from 'zustand/vanilla'
import { onChange } from '../platform/changes'
import { localDay } from '../platform/day'
import { browserLanguage } from '../platform/language'
import type { Mine } from '../store'
import { dayStore, type DayView } from './day-store'
import type { CommonText } from './text/text'

/**
 * The live view of the day for a page of ours, in the words of that page, for as long as the page lives. `company`: how to
 * ask what the company has set, for pages that show it: reading it takes its checks along.
 */
export function pageStore<T extends CommonText>(
  textFor: (tag: string) => T,
  company?: () => Promise<Mine['company']>,
): Promise<StoreApi<DayView<T>>> {
  const gone = new AbortController()
  window.addEventListener('pagehide', () => gone.abort(), { once: true })
  return dayStore(
    textFor,
    { now: Date.now, dayOf: localDay, browserLanguage: browserLanguage(), company, onChange },
    gone.signal,
  )
}
