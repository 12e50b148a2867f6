import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { Choices, Policy } from '../domain'
import { behaviour } from '../domain/behaviour'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import { enabledSites } from '../platform/sites'
import { bringTab, pagesSeen, tabAt } from '../platform/tab'
import { EMPTY_OWN } from '../store'
import { companyPolicy } from '../ui/company'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { useSites } from '../ui/sites/use-sites'
import { welcomeTextFor } from '../ui/text/pick-welcome'
import type { WelcomeText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { suggestionsFor } from './suggestions'
import { useSeen } from './use-seen'
import { WelcomeView } from './WelcomeView'

const SETTINGS = 'settings/index.html'

const tell = post(browser.runtime)

interface Begin {
  sites: string[]
  policy: Policy
  pages: string[]
}

function Welcome({ store, begin }: { store: StoreApi<DayView<WelcomeText>>; begin: Begin }) {
  const { today, text } = useStore(store)
  const [pages, setPages] = useState(begin.pages)
  const [chosen, setChosen] = useState<Choices['sensitivity'] | null>(null)
  const scenes = today?.state.scenes ?? {}
  const { sites, ...of } = useSites(begin.sites, Object.values(scenes))
  const read = Object.entries(scenes).filter(([, scene]) => scene.readable)
  const seen = useSeen(read.map(([page]) => page))
  useLanguage(text)
  useEffect(() => {
    // The agent may have been to a console meanwhile, and clicked the cup there.
    const look = (): void => void (document.visibilityState === 'visible' && pagesSeen().then(setPages))
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const sensitivity = chosen ?? (today?.mine ?? EMPTY_OWN).sensitivity

  async function teach(origin: string): Promise<void> {
    const tab = await tabAt(`${origin}/*`)
    if (tab === null) return
    await send(browser.runtime, { type: 'teach', tab }).catch(() => false)
    await bringTab(tab)
  }
  return (
    <WelcomeView
      {...of}
      text={text}
      sites={sites.map(site => {
        const page = read.find(([, scene]) => scene.site === new URL(site.origin).hostname)?.[0]
        const made = page === undefined ? undefined : seen[page]
        return { site, ...(made !== undefined && { seen: made }) }
      })}
      suggestions={suggestionsFor(pages, begin.policy.sites, sites)}
      sensitivity={sensitivity}
      figures={behaviour({ sensitivity }, begin.policy, { notices: false, mutedUntil: null })}
      settingsHref={browser.runtime.getURL(SETTINGS)}
      onTeach={origin => void teach(origin)}
      onLanguage={language => void tell({ type: 'language', language: language as never }).catch(() => {})}
      onSensitivity={step => {
        setChosen(step)
        void tell({ type: 'own', own: { key: 'sensitivity', value: step } }).catch(() => {})
      }}
    />
  )
}

const [store, sites, policy, pages] = await Promise.all([
  pageStore(welcomeTextFor),
  enabledSites(),
  companyPolicy(),
  pagesSeen(),
])
const app = document.getElementById('app')
if (app) render(<Welcome store={store} begin={{ sites, policy, pages }} />, app)
