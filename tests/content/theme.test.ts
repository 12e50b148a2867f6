import { describe, expect, it } from 'vitest'
import { brightness } from '../../src/content/card/theme'
import { skinned } from '../../src/content/skin'

describe('how bright a page is', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['rgb(31, 27, 22)', 0.11],
  ])('%s', (colour, light) => {
    expect(brightness(colour)).toBeCloseTo(light, 1)
  })

  it('is nothing where nothing is painted, or in a way that it does not read', () => {
    expect(brightness('rgba(0, 0, 0, 0)')).toBeNull()
    expect(brightness('transparent')).toBeNull()
    expect(brightness('color(display-p3 1 1 1)')).toBeNull()
  })
})

describe('tokens on somebody else’s page', () => {
  it('are set on an element of ours, not on the host', () => {
    expect(skinned(':root,:host{--a:1}:host(:not([data-theme="light"])){--a:2}:host([data-theme=dark]){--a:3}')).toBe(
      ':root,.skin{--a:1}.skin:not([data-theme="light"]){--a:2}.skin[data-theme=dark]{--a:3}',
    )
  })
})
