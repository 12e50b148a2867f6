interface PickProps<T extends string | number> {
  ask: string
  values: readonly T[]
  name: (value: T) => string
  chosen: T
  /** The question is only for the ear: it stands beside already. */
  quiet?: boolean
  onPick: (value: T) => void
}

/** One of a few; there is always one. */
export function Pick<T extends string | number>({ ask, values, name, chosen, quiet, onPick }: PickProps<T>) {
  return (
    <fieldset class="pick">
      <legend class={quiet ? 'unseen' : undefined}>{ask}</legend>
      <div class="chips">
        {values.map(value => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={value === chosen}
            onClick={() => value !== chosen && onPick(value)}
          >
            {name(value)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
