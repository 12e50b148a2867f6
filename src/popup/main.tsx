import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import type { Detail, Entry, Feeling, Length } from '../domain'
import type { Logbook, Mine } from '../store'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import { enable, enabledSites, patternOf } from '../platform/sites'
import { tabAtHand, tabNamed } from '../platform/tab'
import { randomId } from '../platform/random'
import { companyPolicy } from '../ui/company'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { popupLengths } from '../ui/text/lengths'
import { popupTextFor } from '../ui/text/pick-popup'
import type { PopupText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { Problem } from '../ui/Problem'
import { useStore } from '../ui/use-store'
import { healthOf, modelOf, pageIn, sceneAnywhere, sceneIn } from './model'
import type { Page } from './page'
import type { Logged } from './DetailsView'
import { type PopupProps, PopupView } from './PopupView'
import { useNotices } from '../ui/use-notices'
import { useDue } from './use-due'
import { useLines } from './use-lines'
import { useReading } from './use-reading'
import { useTrouble } from './use-trouble'

const STORED = 'receipt/index.html'
const EXITS = 'exits/index.html'
const DAY_END = 'dayend/index.html'
const SETTINGS = 'settings/index.html'
const JOURNAL = 'journal/index.html#today'
const NO_LOGBOOK: Logbook = { exits: { used: 0, of: 0 }, causes: {} }

interface Here {
  tab: number | null
  site: string | null
  pattern: string | null
  enabled: boolean
}

/** A tab of ours may stand in for the popup of another tab: where a file is chosen, some browsers close the popup. */
const asked = new URLSearchParams(location.search).get('for')

async function here(): Promise<Here> {
  const tab = asked === null ? await tabAtHand() : await tabNamed(Number(asked))
  const pattern = tab?.url ? patternOf(tab.url) : null
  const enabled = pattern !== null && (await enabledSites()).includes(pattern)
  return { tab: tab?.id ?? null, site: tab?.url ? new URL(tab.url).hostname : null, pattern, enabled }
}

const tell = post(browser.runtime)

function Popup({ store, start }: { store: StoreApi<DayView<PopupText>>; start: Here }) {
  const { today, text, problem } = useStore(store)
  const [at, setAt] = useState(start)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  const [entry, setEntry] = useState<Logged | null>(null)
  const [view, setView] = useState<PopupProps['view']>('day')
  const [logbook, setLogbook] = useState(NO_LOGBOOK)
  const [buddy, setBuddy] = useState<Mine['buddy'] | null>(null)
  const [undone, setUndone] = useState(false)
  const frame = today && at.tab !== null ? pageIn(today, at.tab) : null
  const reading = useReading(at.tab, frame, at.site, asked !== null)
  const now = useMinute()
  const alert = useTrouble(today, text)
  const due = useDue(today)
  const lines = useLines(today)
  const notices = useNotices()
  useLanguage(text)
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null

  const scene = at.tab === null ? undefined : sceneIn(today, at.tab)
  const other = sceneAnywhere(today)
  const page = ((): Page => {
    if (at.pattern === null || at.site === null) return { state: 'unsupported' }
    if (!at.enabled) return { state: 'off', site: at.site, asking, refused }
    return scene ? healthOf(scene) : { state: 'waiting', site: at.site }
  })()

  async function enableHere(): Promise<void> {
    if (at.pattern === null) return
    setAsking(true)
    // The browser's question may close this popup: the worker does the rest by itself when the answer comes.
    const granted = await enable(at.pattern).catch(() => false)
    setAsking(false)
    setRefused(!granted)
    if (granted) {
      await tell({ type: 'sites' })
      setAt(await here())
    }
  }
  async function pause(length: Length, offer: string | null): Promise<void> {
    await tell({ type: 'take', pause: randomId(), length, offer })
    window.close()
  }
  function log(kind: Entry['kind']): void {
    const id = randomId()
    setEntry({ id, kind, at: Date.now(), detail: {} })
    setUndone(false)
    void tell({ type: 'log', entry: id, kind, conversation: null })
  }
  function undo(): void {
    if (entry) void tell({ type: 'unlog', entry: entry.id })
    setUndone(true)
  }
  function show(next: PopupProps['view']): void {
    setView(next)
    if (next === 'details' || next === 'exits') {
      send(browser.runtime, { type: 'logbook' }).then(setLogbook, () => {})
    }
  }
  function add(detail: Detail): void {
    if (!entry) return
    setEntry({ ...entry, detail: { ...entry.detail, ...detail } })
    void tell({ type: 'detail', entry: entry.id, detail })
  }
  function checkIn(feeling: Feeling | null, fill: number | null): void {
    void tell({ type: 'checkin', id: randomId(), feeling, fill })
    setView('day')
  }
  const { day } = today.tally
  return (
    <PopupView
      {...modelOf(today, now)}
      {...lines}
      entry={undone ? null : entry}
      view={view}
      logbook={logbook}
      mine={{ ...today.mine, ...(buddy && { buddy }) }}
      exitsHref={browser.runtime.getURL(EXITS)}
      dayEndHref={today.state.shift ? browser.runtime.getURL(DAY_END) : null}
      onView={show}
      onGoal={goal => void tell({ type: 'note', note: { id: `goal.${day}`, kind: 'goal', text: goal } })}
      onCheckIn={checkIn}
      onTense={(trial, value) => void tell({ type: 'tense', trial, value })}
      onDetail={add}
      onBuddy={next => {
        setBuddy(next)
        void tell({ type: 'buddy', buddy: next })
      }}
      onUse={exit => void tell({ type: 'exit', id: randomId(), exit, entry: undone ? null : (entry?.id ?? null) })}
      text={popupLengths(text, today.mine.lengths)}
      page={page}
      elsewhere={other ? healthOf(other) : null}
      logged={entry === null ? null : undone ? 'undone' : entry.kind}
      settingsHref={browser.runtime.getURL(SETTINGS)}
      journalHref={browser.runtime.getURL(JOURNAL)}
      storedHref={browser.runtime.getURL(STORED)}
      {...reading}
      {...notices}
      alert={alert}
      due={lines?.due ?? due}
      onEnable={() => void enableHere()}
      onPause={(length, offer) => void pause(length, offer)}
      onLog={log}
      onUndo={undo}
      onQuiet={on => void tell({ type: 'quiet', on })}
    />
  )
}

/** The time, moved on while the popup stays open. */
function useMinute(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000)
    return () => clearInterval(timer)
  }, [])
  return now
}

const [store, start] = await Promise.all([pageStore(popupTextFor, companyPolicy), here()])
const app = document.getElementById('app')
if (app) render(<Popup store={store} start={start} />, app)
