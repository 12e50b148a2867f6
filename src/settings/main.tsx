import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { type Policy, STUDY_EVERY } from '../domain'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import { enabledSites } from '../platform/sites'
import { bringTab, tabAt } from '../platform/tab'
import { EMPTY_OWN, language, type Mine, openStore, type Setup, taughtSites } from '../store'
import { own } from '../store/own-shape'
import { companyPolicy } from '../ui/company'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { Problem } from '../ui/Problem'
import { originOf } from '../ui/sites/site'
import { useSites } from '../ui/sites/use-sites'
import { useTrials } from '../ui/study/use-trials'
import { type SettingsPageText, settingsTextFor } from '../ui/text/pick-settings'
import { useLanguage } from '../ui/use-language'
import { useNotices } from '../ui/use-notices'
import { useStore } from '../ui/use-store'
import { CarryRow } from './carry/CarryRow'
import { LockRow } from './LockRow'
import { wipeEverything } from '../ui/wipe-everything'
import { SettingsView } from './SettingsView'
import type { SitesProps } from './Sites'

const RECEIPT = 'receipt/index.html'
const JOURNAL = 'journal/index.html#data'
const EXITS = 'exits/index.html'
const LOCK = 'locking/index.html'

const tell = post(browser.runtime)

/** What is kept beside the day and is shown here only. */
interface Kept {
  /** What is set up, every value looked at. */
  mine: Mine
  language: string | null
  taught: readonly string[]
  /** Whether a lock is on; null until known. */
  lock: boolean | null
}
async function kept(): Promise<Kept> {
  const db = await openStore()
  try {
    return {
      mine: await own(db),
      language: await language(db),
      taught: await taughtSites(db),
      lock: (await db.count('lock')) > 0,
    }
  } finally {
    db.close()
  }
}
const NOTHING: Kept = { mine: EMPTY_OWN, language: null, taught: [], lock: null }

interface Begin {
  sites: string[]
  policy: Policy
  kept: Kept
  keys: Record<string, string>
}

function Settings({ store, begin }: { store: StoreApi<DayView<SettingsPageText>>; begin: Begin }) {
  const { today, text, problem } = useStore(store)
  const [policy, setPolicy] = useState(begin.policy)
  const [beside, setBeside] = useState(begin.kept)
  const [changed, setChanged] = useState<Partial<Setup>>({})
  const [said, setSaid] = useState<SitesProps['said']>(null)
  const sites = useSites(begin.sites, Object.values(today?.state.scenes ?? {}))
  const notices = useNotices()
  const trials = useTrials(today)
  useLanguage(text)
  useEffect(() => {
    // The store has changed: what is beside the day may have, too.
    kept().then(setBeside, () => {})
    void companyPolicy().then(setPolicy)
  }, [today])
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null

  function keep<K extends keyof Setup>(key: K, value: Setup[K]): void {
    setChanged({ ...changed, [key]: value })
    // A copy: what is shown is read only, a message is not.
    const row = structuredClone({ key, value })
    tell({ type: 'own', own: row as never }).catch(() => {})
  }
  const taughtAt = (origin: string): string[] => beside.taught.filter(site => originOf(site) === origin)
  async function teach(origin: string): Promise<void> {
    const tab = await tabAt(`${origin}/*`)
    const begun = tab !== null && (await send(browser.runtime, { type: 'teach', tab }).catch(() => false))
    if (begun && tab !== null) await bringTab(tab)
    else setSaid({ origin, what: 'notOpen' })
  }
  async function forget(origin: string): Promise<void> {
    for (const site of taughtAt(origin)) await send(browser.runtime, { type: 'forget', site })
    setBeside(await kept())
    setSaid({ origin, what: 'forgot' })
  }
  async function wipe(): Promise<void> {
    await wipeEverything(await enabledSites())
    setChanged({})
    setBeside(await kept())
    await tell({ type: 'changed' })
  }
  return (
    <SettingsView
      {...sites}
      {...notices}
      sites={sites.sites.map(site => ({ site, taught: taughtAt(site.origin).length > 0 }))}
      text={text}
      mine={{ ...beside.mine, ...changed }}
      policy={policy}
      language={beside.language}
      study={today.state.study !== null}
      trials={trials}
      onForgetTrials={() => void tell({ type: 'forgetTrials' }).catch(() => {})}
      keys={begin.keys}
      said={said}
      exitsHref={browser.runtime.getURL(EXITS)}
      receiptHref={browser.runtime.getURL(RECEIPT)}
      journalHref={browser.runtime.getURL(JOURNAL)}
      onKeep={keep}
      onTeach={origin => void teach(origin)}
      onForget={origin => void forget(origin)}
      onLanguage={chosen => {
        setBeside({ ...beside, language: chosen })
        tell({ type: 'language', language: chosen as never }).catch(() => {})
      }}
      onStudy={on => void tell({ type: 'study', on, every: STUDY_EVERY }).catch(() => {})}
      onWipe={() =>
        wipe().then(
          () => true,
          () => false,
        )
      }
      lock={<LockRow language={text.language} on={beside.lock} href={browser.runtime.getURL(LOCK)} />}
      carry={<CarryRow language={text.language} allowed={policy.carryAlong} changed={today} />}
    />
  )
}

/** The keys as the browser has them: the agent may have changed them there. */
async function keysNow(): Promise<Record<string, string>> {
  const all = await browser.commands.getAll()
  return Object.fromEntries(all.map(({ name = '', shortcut = '' }) => [name, shortcut]))
}

const [store, sites, policy, beside, keys] = await Promise.all([
  pageStore(settingsTextFor, companyPolicy),
  enabledSites(),
  companyPolicy(),
  kept().catch(() => NOTHING),
  keysNow(),
])
const app = document.getElementById('app')
if (app) render(<Settings store={store} begin={{ sites, policy, kept: beside, keys }} />, app)
