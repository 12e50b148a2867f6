import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Activity, Feeling, Felt } from '../domain'
import type { Mine } from '../store'
import type { PauseText } from '../ui/text/text'
import { useEscape } from '../ui/use-escape'
import { Choose } from './Choose'
import { Breathe } from './do/Breathe'
import { Buddy } from './do/Buddy'
import { Look } from './do/Look'
import { Move } from './do/Move'
import { Music } from './do/Music'
import { Side } from './do/Side'
import { Thanks } from './do/Thanks'
import { Laugh, Memory, Recall } from './do/thoughts'
import { Walk } from './do/Walk'
import { End } from './End'
import { Footer } from './Footer'
import { Name } from './Name'
import { Steps } from './Steps'

export interface PauseProps {
  text: PauseText
  /** name: say what is there, and let it be · do: the one thing · end: how it is now. */
  step: 'name' | 'do' | 'end'
  activity: Activity
  /** Time since the one thing began, and how long it takes, ms. It may be picked up anywhere: a reloaded page resumes in the middle. */
  elapsedMs: number
  planned: number
  /** The cup now and when the pause began, 0..100, and the agent's own usual level, or null before there is one. */
  level: number
  before: number
  median: number | null
  /** The agent's answer at the end. */
  felt: Felt | null
  /** Customers waiting, or null where the console does not say. */
  waiting: number | null
  /** What to do, the best first, for a feeling; and what has left this agent lighter before. */
  suggest: (feeling: Feeling | null) => readonly Activity[]
  helped: readonly Activity[]
  /** Conversations taken and thanks received today. */
  served: number
  thanked: number
  mine: Mine
  /** A conversation was logged from here. */
  logged: boolean
  /** Begins the one thing, or changes to another; with how full the cup is by the agent's word, or null. */
  onStart: (activity: Activity, fill: number | null, feeling: Feeling | null) => void
  onLonger: () => void
  /** Enough for now: to the end. */
  onEnough: () => void
  onFelt: (felt: Felt) => void
  onAgain: (activity: Activity) => void
  onLog: () => void
  onUndo: () => void
  onThanks: (line: string) => void
  onBuddy: (buddy: Mine['buddy']) => void
  onSound: (sound: Mine['sound']) => void
  /** Back to the console; also by Escape, at any time. */
  onLeave: () => void
}

const DO = {
  look: Look,
  breathe: Breathe,
  side: Side,
  recall: Recall,
  memory: Memory,
  thanks: Thanks,
  laugh: Laugh,
  walk: Walk,
  move: Move,
  music: Music,
  buddy: Buddy,
}

/** The step away: name it, allow it, do one thing. An order, not a form; it is left at any time. */
export function PauseView(props: PauseProps) {
  const { text, step, activity, onLeave } = props
  const [feeling, setFeeling] = useState<Feeling | null>(null)
  const [fill, setFill] = useState<number | null>(null)
  const [choosing, setChoosing] = useState(false)
  useEscape(onLeave)

  const main = useRef<HTMLElement>(null)
  const first = useRef(true)
  const listed = choosing && step !== 'end'
  useLayoutEffect(() => {
    // A new step is read from its heading on; the first one is read with the page.
    if (!first.current) main.current?.querySelector<HTMLElement>('h1')?.focus()
    first.current = false
  }, [step, activity, listed])

  function start(picked: Activity, full: number | null): void {
    setChoosing(false)
    props.onStart(picked, full, feeling)
  }
  function choose(full: number | null): void {
    setFill(full)
    setChoosing(true)
  }
  const Do = DO[activity]
  // Looking away starts at once, so there is nothing to have named.
  const named = step === 'name' ? (feeling === null ? 'name' : 'allow') : 'do'
  const steps = step === 'end' || (step === 'do' && activity === 'look' && !listed) ? null : listed ? 'do' : named
  return (
    <main class="pause" ref={main}>
      <header>
        <span class="wordmark">{text.name}</span>
        {steps === null ? <span /> : <Steps text={text} at={steps} />}
        <button type="button" class="link plain" onClick={onLeave}>
          {text.pause.leave} <kbd>Esc</kbd>
        </button>
      </header>
      {listed ? (
        <Choose
          {...props}
          back={step === 'do' ? () => setChoosing(false) : null}
          onPick={picked => start(picked, fill)}
        />
      ) : (
        <>
          {step === 'name' && (
            <Name {...props} feeling={feeling} onFeeling={setFeeling} onStart={start} onChoose={choose} />
          )}
          {step === 'do' && <Do key={activity} {...props} />}
          {step === 'end' && <End {...props} />}
        </>
      )}
      <Footer {...props} step={listed ? 'name' : step} onChoose={() => choose(null)} />
    </main>
  )
}
