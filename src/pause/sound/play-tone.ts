import type { Tone } from './pieces'

/** How each voice is made: its wave, partials beside the pitch (factor, share), seconds until it is there, and the filter over it, Hz. */
const VOICES: Record<
  Tone['voice'],
  { wave: OscillatorType; partials: readonly [number, number][]; attack: number; dull: number }
> = {
  pluck: {
    wave: 'triangle',
    partials: [
      [1, 1],
      [2.003, 0.24],
      [3.01, 0.08],
    ],
    attack: 0.008,
    dull: 2400,
  },
  pad: {
    wave: 'sine',
    partials: [
      [1, 1],
      [1.004, 0.6],
      [2, 0.12],
    ],
    attack: 3,
    dull: 900,
  },
  bell: {
    wave: 'sine',
    partials: [
      [1, 1],
      [2.76, 0.28],
      [5.4, 0.1],
    ],
    attack: 0.004,
    dull: 5200,
  },
  drop: {
    wave: 'sine',
    partials: [
      [1, 1],
      [1.5, 0.1],
    ],
    attack: 0.006,
    dull: 3600,
  },
}

/** Sounds one tone into `out`, `start` being the context's time at which the piece began. Everything it makes is gone when it has faded. */
export function playTone(context: BaseAudioContext, out: AudioNode, tone: Tone, start: number): void {
  const { wave, partials, attack, dull } = VOICES[tone.voice]
  const from = Math.max(start + tone.at, context.currentTime)
  const until = from + attack + tone.length
  const level = context.createGain()
  level.gain.setValueAtTime(0.0001, from)
  level.gain.linearRampToValueAtTime(tone.loud, from + attack)
  level.gain.exponentialRampToValueAtTime(0.0001, until)
  const filter = context.createBiquadFilter()
  filter.type = 'lowpass'
  filter.frequency.value = dull
  const panner = context.createStereoPanner()
  panner.pan.value = tone.side
  level.connect(filter).connect(panner).connect(out)
  for (const [factor, share] of partials) {
    const oscillator = context.createOscillator()
    oscillator.type = wave
    oscillator.frequency.value = tone.pitch * factor
    const part = context.createGain()
    part.gain.value = share
    oscillator.connect(part).connect(level)
    oscillator.start(from)
    oscillator.stop(until)
  }
}
