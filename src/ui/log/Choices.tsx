import type { ComponentChildren } from 'preact'

interface ChoicesProps<T extends string> {
  ask: string
  values: readonly T[]
  names: Record<T, string>
  chosen: T | null
  /** Null where the chosen one was pressed again. */
  onChoose: (value: T | null) => void
  children?: ComponentChildren
}

/** A question with chips for answers: one of them, or none. */
export function Choices<T extends string>({ ask, values, names, chosen, onChoose, children }: ChoicesProps<T>) {
  return (
    <fieldset class="q">
      <legend>{ask}</legend>
      <div class="chips">
        {values.map(value => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={value === chosen}
            onClick={() => onChoose(value === chosen ? null : value)}
          >
            {names[value]}
          </button>
        ))}
        {children}
      </div>
    </fieldset>
  )
}
