import { useEffect, useRef, useState } from 'preact/hooks'
import type { Seen } from '../messages/to-console'
import { send } from '../messages/send'
import { browser } from '../platform/browser'

/** A console is looked at again no sooner than this, ms: a look reads the page's layout. */
const EVERY = 3000

/** What is made out on each of these pages ("tab:frame") right now; looked at again when `change` is another one, at a calm pace. */
export function useSeen(pages: readonly string[], change: unknown): Record<string, Seen | null> {
  const [seen, setSeen] = useState<Record<string, Seen | null>>({})
  const looked = useRef({ at: 0, pages: '' })
  useEffect(() => {
    const names = pages.join(' ')
    if (names === '') return
    const wait = names === looked.current.pages ? looked.current.at + EVERY - Date.now() : 0
    const timer = setTimeout(look, Math.max(0, wait))
    return () => clearTimeout(timer)

    async function look(): Promise<void> {
      looked.current = { at: Date.now(), pages: names }
      const all = await Promise.all(
        pages.map(async page => [page, await send(browser.runtime, { type: 'how', page }).catch(() => null)] as const),
      )
      setSeen(Object.fromEntries(all.flatMap(([page, reading]) => (reading ? [[page, reading.seen]] : []))))
    }
  }, [change, pages.join(' ')])
  return seen
}
