import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
// Not from the index: the schemas stay with the worker.
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import { disable, enable, enabledSites, onSitesChanged, patternOf } from '../platform/sites'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { welcomeTextFor } from '../ui/text/pick-welcome'
import type { WelcomeText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { originOf, siteOf } from './site'
import { WelcomeView } from './WelcomeView'

function Welcome({ store, start }: { store: StoreApi<DayView<WelcomeText>>; start: string[] }) {
  const { today, text } = useStore(store)
  const [patterns, setPatterns] = useState(start)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  useLanguage(text)
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

const [store, start] = await Promise.all([pageStore(welcomeTextFor), enabledSites()])
const app = document.getElementById('app')
if (app) render(<Welcome store={store} start={start} />, app)
