interface PickProps<T extends string | number> {
  ask: string
  any: string
  values: readonly T[]
  names: Record<T, string>
  chosen: T | null
  onChoose: (value: T | null) => void
}

/** One of several, or any of them. */
export function Pick<T extends string | number>({ ask, any, values, names, chosen, onChoose }: PickProps<T>) {
  return (
    <label class="field">
      <span class="s">{ask}</span>
      <select
        value={chosen === null ? '' : String(chosen)}
        onChange={event => onChoose(values.find(value => String(value) === event.currentTarget.value) ?? null)}
      >
        <option value="">{any}</option>
        {values.map(value => (
          <option key={value} value={String(value)}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  )
}
