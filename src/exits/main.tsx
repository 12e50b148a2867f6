import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { browser } from '../platform/browser'
import type { Mine, Setup } from '../store'
import { companyPolicy } from '../ui/company'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { Problem } from '../ui/Problem'
import { exitsTextFor } from '../ui/text/pick-exits'
import type { ExitsText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { SetupView } from './SetupView'

const tell = post(browser.runtime)

function Exits({ store }: { store: StoreApi<DayView<ExitsText>> }) {
  const { today, text, problem } = useStore(store)
  const [mine, setMine] = useState<Mine | null>(null)
  useLanguage(text)
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null
  const shown = mine ?? today.mine
  function keep<K extends keyof Setup>(key: K, value: Setup[K]): void {
    setMine({ ...shown, [key]: value })
    // A copy: what is shown is read only, a message is not.
    const row = structuredClone({ key, value })
    tell({ type: 'own', own: row as never }).catch(() => {})
  }
  return <SetupView text={text} mine={shown} onKeep={keep} />
}

const store = await pageStore(exitsTextFor, companyPolicy)
const app = document.getElementById('app')
if (app) render(<Exits store={store} />, app)
