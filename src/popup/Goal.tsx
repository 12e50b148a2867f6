import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LINE_MAX } from '../domain'
import type { PopupText } from '../ui/text/text'

interface GoalProps {
  text: PopupText
  /** What the agent keeps in mind today; empty for nothing yet. */
  goal: string
  /** What was put aside for today on an earlier day; empty for nothing. */
  left: string
  onGoal: (goal: string) => void
}

/** One line for the day, written by the agent and seen often. */
export function Goal({ text, goal, left, onGoal }: GoalProps) {
  const words = text.popup.goal
  const [draft, setDraft] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const change = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  const open = draft !== null
  useLayoutEffect(() => {
    if (open) field.current?.focus()
    // The field is gone: the focus goes to what took its place.
    else if (was.current) change.current?.focus()
    was.current = open
  }, [open])
  function save(event: Event): void {
    event.preventDefault()
    if (draft !== null) onGoal(draft.trim())
    setDraft(null)
  }
  if (draft !== null) {
    return (
      <form
        class="goal"
        onSubmit={save}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          setDraft(null)
        }}
      >
        <input
          ref={field}
          aria-label={words.field}
          value={draft}
          maxLength={LINE_MAX}
          autocomplete="off"
          onInput={event => setDraft(event.currentTarget.value)}
        />
        <button type="submit" class="link">
          {words.save}
        </button>
      </form>
    )
  }
  if (goal === '' && left !== '') {
    return (
      <p class="goal">
        <small>{words.from}</small>
        <span>{left}</span>
        <button type="button" class="link" onClick={() => onGoal(left)}>
          {words.take}
        </button>
        <button ref={change} type="button" class="link" onClick={() => setDraft(left)}>
          {words.change}
        </button>
      </p>
    )
  }
  return (
    <p class="goal">
      {goal !== '' && (
        <>
          <small>{words.label}</small>
          <span>{goal}</span>
        </>
      )}
      <button ref={change} type="button" class="link" onClick={() => setDraft(goal)}>
        {goal === '' ? words.ask : words.change}
      </button>
    </p>
  )
}
