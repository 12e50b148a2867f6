import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { Scene } from '../domain'
import { send } from '../messages'
import { browser } from '../platform/browser'
import { onChange } from '../platform/changes'
import { localDay } from '../platform/day'
import { browserLanguage } from '../platform/language'
import { disable, enable, enabledSites, onSitesChanged, patternOf } from '../platform/sites'
import { dayStore, type DayView } from '../ui/day-store'
import { useStore } from '../ui/use-store'
import type { Site } from './Check'
import { WelcomeView } from './WelcomeView'

const originOf = (pattern: string): string => pattern.replace(/\/\*$/, '')

/** How well an enabled site is read, from the pages of it that are open. */
export function siteOf(pattern: string, scenes: Scene[]): Site {
  const origin = originOf(pattern)
  const here = scenes.filter(scene => scene.site === new URL(origin).hostname)
  if (here.some(scene => scene.readable)) return { origin, state: 'reading' }
  const lost = here.map(scene => scene.lostAt).find(at => at !== null)
  return lost === undefined ? { origin, state: 'waiting' } : { origin, state: 'lost', since: lost }
}

function Welcome({ store, start }: { store: StoreApi<DayView>; start: string[] }) {
  const { today, text } = useStore(store)
  const [patterns, setPatterns] = useState(start)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    document.documentElement.lang = text.language
    document.title = text.name
  }, [text])
  useEffect(() => {
    // They can be given and taken in the browser's own settings too.
    onSitesChanged(async () => setPatterns(await enabledSites()))
  }, [])

  async function enableSite(origin: string): Promise<void> {
    const pattern = patternOf(origin)
    if (pattern === null) return
    setAsking(true)
    const granted = await enable(pattern).catch(() => false)
    setAsking(false)
    setRefused(!granted)
    if (granted) await send(browser.runtime, { type: 'sites' })
  }
  async function stop(origin: string): Promise<void> {
    const pattern = patterns.find(known => originOf(known) === origin)
    if (pattern) await disable(pattern)
  }
  const scenes = Object.values(today?.state.scenes ?? {})
  return (
    <WelcomeView
      text={text}
      sites={patterns.map(pattern => siteOf(pattern, scenes))}
      refused={refused}
      asking={asking}
      onEnable={origin => void enableSite(origin)}
      onStop={origin => void stop(origin)}
    />
  )
}

const gone = new AbortController()
window.addEventListener('pagehide', () => gone.abort(), { once: true })
const around = { now: Date.now, dayOf: localDay, browserLanguage: browserLanguage(), onChange }
const [store, start] = await Promise.all([dayStore(around, gone.signal), enabledSites()])
const app = document.getElementById('app')
if (app) render(<Welcome store={store} start={start} />, app)
