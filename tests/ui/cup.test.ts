import { describe, expect, it } from 'vitest'
import { cupParts } from '../../src/ui/cup/parts'
import { LANGUAGES } from '../../src/ui/text/language'
import { cupWord } from '../../src/ui/cup/words'
import { liquor } from '../../src/ui/cup/liquor'
import { extent } from './path-extent'

const LEVELS = [0, 2, 45, 78, 96, 100]
const SIZES = [16, 24, 32, 56, 80, 96, 136, 300]

/** Wisps of steam over the drawing. */
const wisps = (level: number) => cupParts(level, 136).parts.filter(p => p.steam).length

describe('cupParts', () => {
  for (const size of SIZES) {
    it.each(LEVELS)(`at ${size} px and level %d stays within its box, and is the same every time`, level => {
      const drawing = cupParts(level, size, 24)
      expect(cupParts(level, size, 24)).toEqual(drawing)
      for (const part of drawing.parts) {
        const { left, right, top, bottom } = extent(part.d)
        const pen = (part.stroke ? (part.width ?? 0) : 0) / 2
        expect(Math.min(left, top) - pen, part.d).toBeGreaterThanOrEqual(-0.5)
        expect(Math.max(right, bottom) + pen, part.d).toBeLessThanOrEqual(drawing.box + 0.5)
      }
    })
  }

  it('raises the tea with the level, at every size', () => {
    for (const size of SIZES) {
      const surface = (level: number) => {
        const tea = cupParts(level, size).parts.find(p => p.fill?.startsWith('#'))
        return tea ? extent(tea.d).top : Number.POSITIVE_INFINITY
      }
      for (let level = 5; level < 95; level += 5) {
        expect(surface(level + 5), `${size} px, ${level}`).toBeLessThan(surface(level))
      }
    }
  })

  it('keeps the tea inside the wall, and lets it stand over the rim only when full', () => {
    for (const size of [56, 136]) {
      for (const level of [10, 45, 79, 95, 100]) {
        const tea = cupParts(level, size).parts.find(p => p.fill?.startsWith('#'))
        const { left, right, top, bottom } = extent(tea?.d ?? '')
        expect(left).toBeGreaterThan(10.6)
        expect(right).toBeLessThan(53.6)
        expect(bottom).toBeLessThan(50)
        if (level < 96) expect(top).toBeGreaterThan(19)
        // Above the pen that draws the rim.
        else expect(top).toBeLessThan(20.2 - ((64 / size) * 1.5) / 2)
      }
    }
  })

  it('has a rim at every level and size', () => {
    for (const size of SIZES) {
      for (const level of LEVELS) {
        const { box, parts } = cupParts(level, size)
        // Some line of the pen runs from wall to wall at the height of the rim.
        const across = parts.filter(({ d, stroke }) => {
          const { left, right } = extent(d)
          return stroke === 'cup-line' && right - left > box * 0.6 && (size > 80 || d.endsWith('Z'))
        })
        expect(across.length, `${size} px, ${level}`).toBeGreaterThan(0)
      }
    }
  })

  it('steams while it is calm, and not when it is heavy', () => {
    expect([0, 24, 25, 45, 46, 100].map(wisps)).toEqual([2, 2, 1, 1, 0, 0])
  })

  it('paints the usual level only where there is one, and never on a sign', () => {
    for (const size of [56, 136]) {
      expect(cupParts(40, size, 24).parts.length).toBe(cupParts(40, size, null).parts.length + 1)
    }
    expect(cupParts(40, 16, 24)).toEqual(cupParts(40, 16, null))
  })

  it.each([-20, 140, Number.NaN, Number.POSITIVE_INFINITY])('holds a level of %d within the cup', level => {
    const held = Number.isFinite(level) ? Math.min(100, Math.max(0, level)) : 0
    for (const size of SIZES) expect(cupParts(level, size)).toEqual(cupParts(held, size))
  })
})

/** The sum of the three channels. */
const light = (hex: string) => [1, 3, 5].reduce((sum, i) => sum + Number.parseInt(hex.slice(i, i + 2), 16), 0)

describe('liquor', () => {
  it('goes from pale over amber to strong, darker all the way', () => {
    expect([0, 50, 100].map(liquor)).toEqual(['#b3bc7c', '#cd9c49', '#95552f'])
    for (let level = 5; level <= 100; level += 5) {
      expect(light(liquor(level))).toBeLessThanOrEqual(light(liquor(level - 5)) + 1)
    }
  })
})

describe('cupWord', () => {
  it('changes at its thresholds, in every language', () => {
    for (const language of LANGUAGES) {
      const words = Array.from({ length: 101 }, (_, level) => cupWord(level, language))
      expect(new Set(words).size).toBe(7)
      const changes = words.flatMap((word, level) => (word === words[level - 1] ? [] : [level]))
      expect(changes).toEqual([0, 3, 20, 42, 56, 80, 96])
    }
    expect(cupWord(37, 'zh-CN')).toBe('小半杯')
    expect(cupWord(2.9, 'en')).toBe('empty')
    expect(cupWord(-1, 'zh-TW')).toBe('空著')
  })
})
