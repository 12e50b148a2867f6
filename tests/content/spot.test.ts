import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, EDGE, spotFor } from '../../src/content/card/spot'

const VIEW = { width: 1440, height: 900 }
const over = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const boxAt = (spot: ReturnType<typeof spotFor>, width: number, height: number, view = VIEW): Box => ({
  left: view.width - spot.right - width,
  right: view.width - spot.right,
  top: spot.top,
  bottom: spot.top + Math.min(height, spot.height),
})

describe('where a card stands', () => {
  it('is the top right, where consoles have their side column', () => {
    expect(spotFor(368, 420, VIEW, [])).toMatchObject({ top: EDGE, right: EDGE })
    const foot = { left: 320, top: 740, right: 1040, bottom: 900 }
    expect(spotFor(368, 420, VIEW, [foot])).toMatchObject({ top: EDGE, right: EDGE })
  })

  it('moves aside for a reply box at the top, on the right or in both', () => {
    const top = { left: 300, top: 0, right: 1440, bottom: 200 }
    const right = { left: 1000, top: 0, right: 1440, bottom: 900 }
    for (const fields of [[top], [right], [top, right]]) {
      const box = boxAt(spotFor(368, 420, VIEW, fields), 368, 420)
      for (const field of fields) expect(over(box, field)).toBe(false)
    }
  })

  it('is never over a box that is typed in, as long as there is room above or below for a few lines', () => {
    const field = fc
      .record({
        left: fc.integer({ min: 0, max: 1100 }),
        top: fc.integer({ min: 0, max: 860 }),
        width: fc.integer({ min: 180, max: 1440 }),
        height: fc.integer({ min: 28, max: 400 }),
      })
      .map(({ left, top, width, height }) => ({ left, top, right: left + width, bottom: top + height }))
      .filter(({ top, bottom }) => top >= 200 || 900 - bottom >= 200)
    fc.assert(
      fc.property(field, fc.integer({ min: 60, max: 860 }), (f, height) => {
        const spot = spotFor(368, height, VIEW, [f])
        const box = boxAt(spot, 368, height)
        expect(over(box, f)).toBe(false)
        expect(box.left).toBeGreaterThanOrEqual(0)
        expect(box.right).toBeLessThanOrEqual(VIEW.width)
        expect(box.top).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('is the foot of the window for a button', () => {
    const spot = spotFor(90, 32, VIEW, [], true)
    expect(spot).toMatchObject({ top: 900 - 32 - EDGE, right: EDGE })
  })
})
