import { num } from '../ui/cup/curve'

/** Centre and radius, in the 520-unit square of the drawings inside. */
const CENTRE = 260
const RADIUS = 236
/** Half of the gap between two arcs, degrees. */
const GAP = 3.2

function arc(index: number, of: number): string {
  const at = (degrees: number) => {
    const a = (degrees * Math.PI) / 180
    return `${num(CENTRE + RADIUS * Math.sin(a))} ${num(CENTRE - RADIUS * Math.cos(a))}`
  }
  const each = 360 / of
  return `M${at(index * each + GAP)}A${RADIUS} ${RADIUS} 0 0 1 ${at((index + 1) * each - GAP)}`
}

interface RingProps {
  /** How many arcs. */
  of: number
  /** How many of them are filled, in fractions. */
  filled: number
}

/** Time as arcs around the rim that fill one after the other. */
export function Ring({ of, filled }: RingProps) {
  return (
    <g class="ring">
      {Array.from({ length: of }, (_, i) => {
        const share = Math.min(1, Math.max(0, filled - i))
        return (
          <g key={i}>
            <path d={arc(i, of)} />
            {share > 0 && (
              <path class="on" d={arc(i, of)} pathLength={1} style={{ strokeDasharray: `${num(share)} 1` }} />
            )}
          </g>
        )
      })}
    </g>
  )
}
