import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Role } from '../../console'
import { Icon } from '../../ui/Icon'
import type { TeachText } from '../../ui/text/text'
import { STEPS, type Step } from './step'

const ROLES: readonly Role[] = ['customer', 'agent', 'bot', 'system', 'note']

export interface CheckProps {
  text: TeachText
  counts: Record<Role, number>
  /** Null for a part that the agent said is not there. */
  composer: boolean | null
  active: boolean | null
  /** The page's markup does not tell who speaks. */
  byLook: boolean
  wrong: readonly Step[]
  onYes: () => void
  onRedo: (step: Step) => void
}

/** What would be read, by role, and whether that is right. The page shows the same, row by row. */
export function Check({ text, counts, composer, active, byLook, wrong, onYes, onRedo }: CheckProps) {
  const words = text.teach.check
  const [redoing, setRedoing] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  // What was pressed before is gone.
  useLayoutEffect(() => first.current?.focus({ preventScroll: true }), [redoing])
  const parts = [
    [composer, words.composer],
    [active, words.active],
  ] as const
  return (
    <>
      <h2 class="d">{redoing ? words.redo : words.ask}</h2>
      <ul class="counts" aria-label={words.counts(counts)}>
        {ROLES.filter(role => counts[role] > 0 || role === 'customer' || role === 'agent').map(role => (
          <li key={role} class={role}>
            <i />
            {words.roles[role]} <b class="num">{counts[role]}</b>
          </li>
        ))}
      </ul>
      <ul class="parts">
        {parts.map(([found, say], i) =>
          found === null ? null : (
            <li key={i}>
              <Icon name={found ? 'check' : 'close'} />
              {say(found)}
            </li>
          ),
        )}
      </ul>
      {wrong.map(part => (
        <p key={part} class="fault">
          {words.wrong[part]}
        </p>
      ))}
      {byLook && <p class="s">{words.look}</p>}
      {redoing ? (
        <div class="redo">
          {STEPS.map((step, i) => (
            <button key={step} ref={i === 0 ? first : null} type="button" class="btn" onClick={() => onRedo(step)}>
              {words.parts[step]}
            </button>
          ))}
        </div>
      ) : (
        <div class="answer">
          <button
            ref={wrong.length ? null : first}
            type="button"
            class={wrong.length ? 'btn' : 'btn primary'}
            onClick={onYes}
          >
            {words.yes}
          </button>
          <button
            ref={wrong.length ? first : null}
            type="button"
            class={wrong.length ? 'btn primary' : 'btn'}
            onClick={() => setRedoing(true)}
          >
            {words.no}
          </button>
        </div>
      )}
    </>
  )
}
