import { useEffect, useState } from 'preact/hooks'
import type { Seen } from '../messages/to-console'
import { send } from '../messages/send'
import { browser } from '../platform/browser'

/** A console is looked at again this often while the agent is here, ms: a look reads the page's layout. */
const EVERY = 3000

/** What is made out on each of these pages ("tab:frame") right now, kept up to date while this page is in sight. */
export function useSeen(pages: readonly string[]): Record<string, Seen | null> {
  const [seen, setSeen] = useState<Record<string, Seen | null>>({})
  const names = pages.join(' ')
  useEffect(() => {
    if (names === '') return
    async function look(): Promise<void> {
      if (document.visibilityState !== 'visible') return
      const all = await Promise.all(
        pages.map(async page => [page, await send(browser.runtime, { type: 'how', page }).catch(() => null)] as const),
      )
      setSeen(Object.fromEntries(all.flatMap(([page, reading]) => (reading ? [[page, reading.seen]] : []))))
    }
    void look()
    const timer = setInterval(look, EVERY)
    return () => clearInterval(timer)
  }, [names])
  return seen
}
