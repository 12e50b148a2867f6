import type { StoreApi } from 'zustand/vanilla'
import { onChange } from '../platform/changes'
import { localDay } from '../platform/day'
import { browserLanguage } from '../platform/language'
import { dayStore, type DayView } from './day-store'

/** The live view of the day for a page of ours, for as long as the page lives. */
export function pageStore(): Promise<StoreApi<DayView>> {
  const gone = new AbortController()
  window.addEventListener('pagehide', () => gone.abort(), { once: true })
  return dayStore({ now: Date.now, dayOf: localDay, browserLanguage: browserLanguage(), onChange }, gone.signal)
}
