import { useLayoutEffect, useRef } from 'preact/hooks'
import type { TeachFault } from '../../console/teach'
import { Announce } from '../../ui/Announce'
import { Broken } from '../../ui/Broken'
import { Icon } from '../../ui/Icon'
import type { TeachText } from '../../ui/text/text'
import { Check, type CheckProps } from './Check'
import { mayBeMissing, STEPS, type Step } from './step'

/** Where the panel stands: at the page's right and top, moved on by a quarter each time it is in the way. */
export const CORNERS = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const

/** What the arrow keys are at. */
export interface Walk {
  /** From 0; null before the first key. */
  at: number | null
  of: number
  /** What is there, in the page's own words: shown and read aloud, never kept. */
  excerpt: string
}

export interface TeachProps {
  text: TeachText
  phase: Step | 'check' | 'done'
  corner: (typeof CORNERS)[number]
  fault: TeachFault | 'failed' | null
  walk: Walk
  check: Omit<CheckProps, 'text'> | null
  onBack: () => void
  onSkip: () => void
  onMove: () => void
  onClose: () => void
}

/** Asks for one thing after the other, and shows what was learned. Stands on the console; the rest stays in sight. */
export function TeachPanel(props: TeachProps) {
  const { text, phase, fault, check } = props
  const words = text.teach
  const asking = phase === 'check' || phase === 'done' ? null : phase
  const said = fault ? words.fault[fault] : asking ? words.ask[asking].join(' ') : ''
  const heard = phase === 'check' && check ? `${words.check.ask} ${words.check.counts(check.counts)}` : words.done
  return (
    <section class={`float teach ${props.corner}`} role="region" aria-label={words.label} lang={text.language}>
      <Announce line={said || heard} />
      {asking && <Ask {...props} step={asking} />}
      {phase === 'check' && check && (
        <>
          <Check text={text} {...check} />
          {fault && <p class="fault">{words.fault[fault]}</p>}
        </>
      )}
      {phase === 'done' && (
        <p class="said">
          <Icon name="check" />
          {words.done}
        </p>
      )}
      <div class="corner">
        {phase !== 'done' && (
          <button type="button" class="iconbtn" aria-label={words.move} title={words.move} onClick={props.onMove}>
            <Icon name="next" />
          </button>
        )}
        <button type="button" class="iconbtn" aria-label={words.close} title={words.close} onClick={props.onClose}>
          <Icon name="close" />
        </button>
      </div>
    </section>
  )
}

/** One step: what to point at, how, and the way back. */
function Ask({ text, step, fault, walk, onBack, onSkip }: TeachProps & { step: Step }) {
  const words = text.teach
  const n = STEPS.indexOf(step)
  const box = useRef<HTMLDivElement>(null)
  // The keys work at once, at every step.
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), [step])
  return (
    <>
      <p class="xs steps">
        {STEPS.map((one, i) => (
          <i key={one} class={i < n ? 'past' : i === n ? 'now' : ''} />
        ))}
        {words.step(n + 1, STEPS.length)}
      </p>
      <h2 class="d">
        <Broken lines={words.ask[step]} />
      </h2>
      {fault && <p class="fault">{words.fault[fault]}</p>}
      <div
        ref={box}
        class="walk"
        role="listbox"
        tabIndex={0}
        aria-label={words.walk[step]}
        aria-activedescendant={walk.at === null ? undefined : `at-${walk.at}`}
      >
        <p
          key={walk.at ?? 'none'}
          id={walk.at === null ? undefined : `at-${walk.at}`}
          role="option"
          aria-selected={walk.at !== null}
          aria-setsize={walk.of}
          aria-posinset={walk.at === null ? undefined : walk.at + 1}
        >
          {walk.of === 0 ? words.none : walk.at === null ? words.several(walk.of) : walk.excerpt}
        </p>
        {walk.at !== null && <span class="xs">{words.nth(walk.at + 1, walk.of)}</span>}
      </div>
      <p class="s">{words.how}</p>
      <div class="row">
        {n > 0 ? (
          <button type="button" class="link" onClick={onBack}>
            {words.back}
          </button>
        ) : (
          <span class="xs">{words.keep}</span>
        )}
        {mayBeMissing(step) && (
          <button type="button" class="link" onClick={onSkip}>
            {words.skip}
          </button>
        )}
      </div>
    </>
  )
}
