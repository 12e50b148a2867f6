import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PHRASE, phrase, PIECES } from '../../src/pause/sound/pieces'

const seed = fc.integer({ min: 0, max: 1e6 })
const nth = fc.nat(200)

describe('the pieces', () => {
  it('are soft, in range and in time, whatever the seed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PIECES), seed, nth, (piece, s, n) => {
        const tones = phrase(piece, s, n)
        expect(tones.length).toBeGreaterThan(0)
        expect(tones.length).toBeLessThan(60)
        for (const { at, pitch, length, loud, side } of tones) {
          expect(at).toBeGreaterThanOrEqual(n * PHRASE)
          expect(at).toBeLessThan((n + 1) * PHRASE + 2)
          expect(pitch).toBeGreaterThanOrEqual(30)
          expect(pitch).toBeLessThanOrEqual(4000)
          expect(length).toBeGreaterThan(0.3)
          expect(loud).toBeLessThanOrEqual(0.6)
          expect(Math.abs(side)).toBeLessThanOrEqual(1)
        }
        expect(tones.map(t => t.at)).toEqual(tones.map(t => t.at).toSorted((a, b) => a - b))
      }),
    )
  })

  it('can be made again note for note, differ from seed to seed, and never repeat a phrase', () => {
    for (const piece of PIECES) {
      expect(phrase(piece, 7, 3)).toEqual(phrase(piece, 7, 3))
      expect(phrase(piece, 8, 3)).not.toEqual(phrase(piece, 7, 3))
      const shape = (n: number): string => JSON.stringify(phrase(piece, 7, n).map(t => [t.at - n * PHRASE, t.pitch]))
      expect(new Set([0, 1, 2, 3].map(shape)).size).toBe(4)
    }
  })

  it('leave no gap longer than a breath', () => {
    for (const piece of PIECES) {
      const tones = [0, 1, 2, 3, 4].flatMap(n => phrase(piece, 11, n))
      let sounding = 0
      for (const { at, length } of tones) {
        expect(at - sounding).toBeLessThan(6)
        sounding = Math.max(sounding, at + length)
      }
    }
  })
})
