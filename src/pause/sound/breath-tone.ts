import { type Breath, breathAt } from '../breath'
import type { Tone } from './pieces'

/** A third up while breathing in, and down again: soft, and long enough to breathe on. */
const IN = 196
const OUT = 147

/** The tone that goes with the phase a breath has just begun. `left`: how long the phase goes on, s. */
export function breathTone({ phase }: Pick<Breath, 'phase'>, left: number): Tone {
  return { at: 0, pitch: phase === 'in' ? IN : OUT, length: Math.max(0.5, left), loud: 0.5, side: 0, voice: 'pad' }
}

/** What tells two phases apart: the breath's number and whether it goes in or out. */
export const phaseKey = (elapsedMs: number, of: number): string => {
  const { nth, phase } = breathAt(elapsedMs, of)
  return `${nth} ${phase}`
}
