import { randomFrom } from './random'

/** One sound of a piece. */
export interface Tone {
  /** Seconds after the piece began. */
  at: number
  /** Hz; 30..4000. */
  pitch: number
  /** How long it is held and then fades, s. */
  length: number
  /** 0..1. */
  loud: number
  /** -1 left .. 1 right. */
  side: number
  voice: 'pluck' | 'pad' | 'bell' | 'drop'
}

/** Which piece: the order in which the words name them. */
export const PIECES = ['tea', 'rain', 'hills', 'chimes'] as const
export type Piece = (typeof PIECES)[number]

/** Five notes without half steps: nothing that is played together can grate. Degrees in semitones. */
const SCALE = [0, 2, 4, 7, 9]
const A2 = 110

/** The pitch of a step of the scale over `root` Hz; steps may be negative and go over octaves. */
function pitchOf(root: number, step: number): number {
  const octave = Math.floor(step / SCALE.length)
  const degree = SCALE[step - octave * SCALE.length] ?? 0
  return root * 2 ** (octave + degree / 12)
}

type Random = () => number
const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T
const between = (low: number, high: number, random: Random): number => low + random() * (high - low)

/** A plucked line that wanders by small steps and rests often, over a low string now and then. */
function tea(from: number, random: Random): Tone[] {
  let step = Math.floor(between(3, 9, random))
  const tones: Tone[] = [
    { at: from, pitch: pitchOf(A2 / 2, pick([0, 3, 5], random)), length: 6, loud: 0.5, side: 0, voice: 'pluck' },
  ]
  for (
    let at = from + between(0.2, 0.8, random);
    at < from + PHRASE - 0.6;
    at += pick([0.6, 0.9, 1.2, 1.8, 2.4], random)
  ) {
    step = Math.min(11, Math.max(2, step + pick([-2, -1, -1, 1, 1, 2], random)))
    tones.push({
      at,
      pitch: pitchOf(A2, step),
      length: 3.2,
      loud: between(0.3, 0.6, random),
      side: between(-0.4, 0.4, random),
      voice: 'pluck',
    })
  }
  return tones
}

/** Drops off the eaves, high and far apart, over a slow low chord. */
function rain(from: number, random: Random): Tone[] {
  const tones: Tone[] = [0, 2].map(step => ({
    at: from,
    pitch: pitchOf(A2, step),
    length: PHRASE + 3,
    loud: 0.2,
    side: 0,
    voice: 'pad',
  }))
  for (let at = from; at < from + PHRASE; at += between(0.25, 1.3, random)) {
    tones.push({
      at,
      pitch: pitchOf(A2 * 4, Math.floor(between(0, 9, random))),
      length: 1.1,
      loud: between(0.12, 0.38, random),
      side: between(-0.8, 0.8, random),
      voice: 'drop',
    })
  }
  return tones
}

const CHORDS = [
  [0, 3, 7],
  [1, 4, 8],
  [-2, 2, 6],
  [0, 4, 9],
] as const

/** Long chords that come and go like hills behind hills. */
function hills(from: number, random: Random): Tone[] {
  return pick(CHORDS, random).map((step, i) => ({
    at: from + i * between(0.4, 1.2, random),
    pitch: pitchOf(A2, step),
    length: PHRASE + 4,
    loud: 0.3,
    side: (i - 1) * 0.5,
    voice: 'pad',
  }))
}

/** A gust through bells: a few close together, then quiet. */
function chimes(from: number, random: Random): Tone[] {
  const tones: Tone[] = []
  for (let gust = from + random(); gust < from + PHRASE - 1; gust += between(2.4, 4.6, random)) {
    const many = Math.floor(between(2, 6, random))
    for (let i = 0; i < many; i++) {
      tones.push({
        at: gust + i * between(0.1, 0.34, random),
        pitch: pitchOf(A2 * 4, Math.floor(between(0, 10, random))),
        length: 4,
        loud: between(0.14, 0.36, random),
        side: between(-0.7, 0.7, random),
        voice: 'bell',
      })
    }
  }
  return tones
}

/** Seconds made at a time. */
export const PHRASE = 8

const MAKERS: Record<Piece, (from: number, random: Random) => Tone[]> = { tea, rain, hills, chimes }

/** The tones of the `nth` phrase (from 0) of a piece, in the order in which they sound. The same `seed` makes the same music. */
export function phrase(piece: Piece, seed: number, nth: number): Tone[] {
  return MAKERS[piece](nth * PHRASE, randomFrom(seed + nth * 7919)).toSorted((a, b) => a.at - b.at)
}
