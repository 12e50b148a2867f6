import type { Hours } from '../domain'

/** A time of the day can be told to a quarter of an hour. */
const STEP = 15
const DAY = 24 * 60
const GRID = Array.from({ length: DAY / STEP }, (_, i) => i * STEP)

const said = (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`

interface HoursFieldProps {
  /** Whose hours these are, for the ear. */
  name: string
  words: { from: string; to: string }
  hours: Hours
  onChange: (hours: Hours) => void
}

/** From when to when, every day. An end before its beginning is one on the next day. */
export function HoursField({ name, words, hours, onChange }: HoursFieldProps) {
  const field = (end: 'from' | 'to') => (
    <label>
      <span class="s">{words[end]}</span>
      <select
        value={String(hours[end])}
        aria-label={`${name}, ${words[end]}`}
        onChange={event => {
          const next = { ...hours, [end]: Number(event.currentTarget.value) }
          // The whole day round would be no time at all.
          if (next.from !== next.to) onChange(next)
          else event.currentTarget.value = String(hours[end])
        }}
      >
        {[...new Set([...GRID, hours[end]])]
          .sort((a, b) => a - b)
          .map(minute => (
            <option key={minute} value={String(minute)}>
              {said(minute)}
            </option>
          ))}
      </select>
    </label>
  )
  return (
    <span class="hours">
      {field('from')}
      {field('to')}
    </span>
  )
}
