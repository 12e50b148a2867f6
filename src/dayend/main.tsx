import { render } from 'preact'
import { useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'
import { roughByHand } from '../domain'
// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { browser } from '../platform/browser'
import type { DayView } from '../ui/day-store'
import { pageStore } from '../ui/page-store'
import { Problem } from '../ui/Problem'
import { endTextFor } from '../ui/text/pick-end'
import type { EndText } from '../ui/text/text'
import { useLanguage } from '../ui/use-language'
import { useStore } from '../ui/use-store'
import { DayEndView } from './DayEndView'
import { notesOf } from './notes'

const tell = post(browser.runtime)

function DayEnd({ store }: { store: StoreApi<DayView<EndText>> }) {
  const { today, text, problem } = useStore(store)
  /** The cup when the day was put down: the shift is over then, and its cup with it. */
  const [left, setLeft] = useState<number | null>(null)
  useLanguage(text)
  if (problem) return <Problem text={text} code={problem} />
  if (!today) return null
  const { tally, state, conversations, entries } = today
  const { calm, tense, hostile } = tally.conversations
  async function close(done: readonly string[], tomorrow: string): Promise<void> {
    await tell({ type: 'end', notes: notesOf(tally.day, done, tomorrow) })
    setLeft(state.shift?.cup.level ?? tally.cupLast)
  }
  return (
    <DayEndView
      text={text}
      served={calm + tense + hostile}
      rough={hostile + roughByHand(conversations, entries)}
      thanks={tally.thanks}
      level={left ?? state.shift?.cup.level ?? tally.cupLast}
      closed={left !== null}
      onClose={(done, tomorrow) => void close(done, tomorrow)}
      onLeave={() => window.close()}
    />
  )
}

const store = await pageStore(endTextFor)
const app = document.getElementById('app')
if (app) render(<DayEnd store={store} />, app)
