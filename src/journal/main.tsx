import { render } from 'preact'
import type { StoreApi } from 'zustand/vanilla'
import { Problem } from '../ui/Problem'
import { useLock } from '../ui/lock/use-lock'
import { bringRecords } from '../ui/text/pick-records'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { Hints } from './hints/Hints'
import { type Journal, journalStore } from './journal-store'
import { JournalView } from './JournalView'
import { useLockBar } from './lock/use-lock-bar'
import { SECTIONS } from './sections'
import { placeOf, type Route } from './route'
import { usePlace } from './use-place'
import { bring, useSection } from './use-section'

/** Sections that are nothing but what the agent has written: while locked the passphrase is asked for in their place. */
const SHUT = new Set<Route>(['casebook', 'brief', 'causes', 'data'])

function Page({ store }: { store: StoreApi<Journal> }) {
  const { text, changed, problem } = useStore(store)
  const { route, at } = usePlace()
  const Section = useSection(route)
  const lock = useLock(changed)
  const LockBar = useLockBar(lock?.state ?? 'none')
  const shut = lock?.state === 'locked' && SHUT.has(route)
  useLanguage(text)
  if (problem) return <Problem text={text} code={problem} />
  return (
    <JournalView text={text} route={route} sections={SECTIONS.map(section => section.route)}>
      {(route === 'today' || route === 'brief') && <Hints text={text} changed={changed} />}
      {LockBar && lock && <LockBar language={text.language} state={lock.state} whole={shut} />}
      {lock && !shut && Section && <Section text={text} at={at} changed={changed} />}
    </JournalView>
  )
}

const { route: first } = placeOf(location.hash)
// Beside each other: the section's code, and the words' language from the database.
void bring(first)
const store = await journalStore()
// What the hints above the day are told in, so that they do not come after it and push it down.
if (first !== 'range') void bringRecords(store.getState().text)
const app = document.getElementById('app')
if (app) render(<Page store={store} />, app)
