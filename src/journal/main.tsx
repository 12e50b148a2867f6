import { render } from 'preact'
import type { StoreApi } from 'zustand/vanilla'
import { Problem } from '../ui/Problem'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { Hints } from './hints/Hints'
import { type Journal, journalStore } from './journal-store'
import { JournalView } from './JournalView'
import { SECTIONS } from './sections'
import { useSection } from './use-section'
import { usePlace } from './use-place'

function Page({ store }: { store: StoreApi<Journal> }) {
  const { text, changed, problem } = useStore(store)
  const { route, at } = usePlace()
  const Section = useSection(route)
  useLanguage(text)
  if (problem) return <Problem text={text} code={problem} />
  return (
    <JournalView text={text} route={route} sections={SECTIONS.map(section => section.route)}>
      {(route === 'today' || route === 'brief') && <Hints text={text} changed={changed} />}
      {Section && <Section text={text} at={at} changed={changed} />}
    </JournalView>
  )
}

const store = await journalStore()
const app = document.getElementById('app')
if (app) render(<Page store={store} />, app)
