import type { Paint } from './part'
import { cupParts } from './parts'

/** Roles of the theme; the liquor brings its own colour. */
const ROLES: Record<string, string> = {
  'cup-line': 'var(--cup-line, var(--ink))',
  'cup-shade': 'var(--sunk)',
  porcelain: 'var(--porcelain)',
  sheen: 'var(--sheen)',
  leaf: 'var(--tea)',
}
const colour = (paint: Paint): string => ROLES[paint] ?? paint

interface CupProps {
  /** 0..100. */
  level: number
  /** Side of the square, px. */
  size: number
  /** The agent's own usual level, or null before there is one. */
  median?: number | null
  /** Its word, read aloud; without one the cup is decoration beside text that says the same. */
  label?: string
}

/** The day's load as a cup. */
export function Cup({ level, size, median = null, label }: CupProps) {
  const { box, parts } = cupParts(level, size, median)
  const name = label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg class="cup" width={size} height={size} viewBox={`0 0 ${box} ${box}`} {...name}>
      {parts.map((part, i) => (
        <path
          key={i}
          d={part.d}
          class={part.steam && 'steam'}
          style={{ fill: part.fill ? colour(part.fill) : 'none', stroke: part.stroke ? colour(part.stroke) : 'none' }}
          stroke-width={part.width}
          stroke-dasharray={part.dash}
          stroke-linecap="round"
          stroke-linejoin="round"
          opacity={part.opacity}
        />
      ))}
    </svg>
  )
}
