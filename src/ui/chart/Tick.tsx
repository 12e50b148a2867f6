import type { Level } from '../../domain'
import { num } from '../cup/curve'

interface TickProps {
  x: number
  /** The line it stands on. */
  y: number
  tone: Level
}

/** One conversation. Its tone is told by shape, not by colour alone: short, taller with a cross bar, tallest with a round head. */
export function Tick({ x, y, tone }: TickProps) {
  const foot = `M${num(x)} ${num(y)}`
  if (tone === 'calm') return <path class="calm" d={`${foot}v-7`} />
  if (tone === 'tense') return <path class="tense" d={`${foot}v-12m-2.5 0h5`} />
  return (
    <>
      <path class="hostile" d={`${foot}v-16`} />
      <circle class="head" cx={num(x)} cy={num(y - 18)} r="3" />
    </>
  )
}
