import { useEffect, useRef, useState } from 'preact/hooks'
import type { Felt, Length } from '../domain'
import type { Feeling, Text } from '../ui/text/text'
import { useEscape } from '../ui/use-escape'
import { Away } from './Away'
import { Breathe } from './Breathe'
import { End } from './End'
import { Footer } from './Footer'
import { Look } from './Look'
import { Name } from './Name'
import { Steps } from './Steps'

export interface PauseProps {
  text: Text
  /** name: say what is there, and let it be · do: the one thing · end: how it is now. */
  step: 'name' | 'do' | 'end'
  length: Length
  /** Time since the one thing began, ms. It may be picked up anywhere: a reloaded page resumes in the middle. */
  elapsedMs: number
  /** The cup now and when the pause began, 0..100, and the agent's own usual level, or null before there is one. */
  level: number
  before: number
  median: number | null
  /** The agent's answer at the end. */
  felt: Felt | null
  /** Customers waiting, or null where the console does not say. */
  waiting: number | null
  /** Begins the one thing, or changes to another. */
  onStart: (length: Length) => void
  /** Enough for now: to the end. */
  onEnough: () => void
  onFelt: (felt: Felt) => void
  onAgain: () => void
  /** Back to the console; also by Escape, at any time. */
  onLeave: () => void
}

const DO = { look: Look, breathe: Breathe, away: Away }

/** The step away: name it, allow it, do one thing. An order, not a form; it is left at any time. */
export function PauseView(props: PauseProps) {
  const { text, step, length, onLeave } = props
  const [feeling, setFeeling] = useState<Feeling | null>(null)
  useEscape(onLeave)

  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // A new step is read from its heading on; the first one is read with the page.
    if (!first.current) main.current?.querySelector<HTMLElement>('h1')?.focus()
    first.current = false
  }, [step, length])

  const Do = DO[length]
  // Looking away starts at once, so there is nothing to have named.
  const steps =
    step === 'name' ? (feeling === null ? 'name' : 'allow') : step === 'do' && length !== 'look' ? 'do' : null
  return (
    <main class="pause" ref={main}>
      <header>
        <span class="wordmark">{text.name}</span>
        {steps === null ? <span /> : <Steps text={text} at={steps} />}
        <button type="button" class="link plain" onClick={onLeave}>
          {text.pause.leave} <kbd>Esc</kbd>
        </button>
      </header>
      {step === 'name' && <Name {...props} feeling={feeling} onFeeling={setFeeling} />}
      {step === 'do' && <Do text={text} elapsedMs={props.elapsedMs} />}
      {step === 'end' && <End {...props} />}
      <Footer {...props} />
    </main>
  )
}
