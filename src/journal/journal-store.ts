import { createStore, type StoreApi } from 'zustand/vanilla'
import { onChange } from '../platform/changes'
import { browserLanguage } from '../platform/language'
import { language, StoreError } from '../store'
import { journalTextFor } from '../ui/text/pick-journal'
import type { JournalText } from '../ui/text/journal-text'
import { database } from './database'

/** What the journal is around its sections: its words, how often the records have changed since it was opened, and what is wrong with them. */
export interface Journal {
  text: JournalText
  changed: number
  problem: StoreError['code'] | null
}

/** The journal's own state, for as long as the page lives. */
export async function journalStore(): Promise<StoreApi<Journal>> {
  const gone = new AbortController()
  window.addEventListener('pagehide', () => gone.abort(), { once: true })
  const store = createStore<Journal>(() => ({ text: journalTextFor(browserLanguage()), changed: 0, problem: null }))
  async function read(): Promise<void> {
    try {
      const chosen = await language(await database())
      const text = journalTextFor(chosen ?? browserLanguage())
      store.setState(({ changed }) => ({ text, changed: changed + 1, problem: null }))
    } catch (error) {
      store.setState({ problem: error instanceof StoreError ? error.code : 'broken' })
    }
  }
  await read()
  onChange(() => void read(), gone.signal)
  return store
}
