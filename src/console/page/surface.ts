import { flatParent } from './flat'

/**
 * True for the amber in which consoles draw what only colleagues see: between orange and lemon, strong, light (our
 * guess from seven consoles). Reads style.
 */
export function isAmber(element: Element): boolean {
  const [r = 0, g = 0, b = 0, a = 1] = (getComputedStyle(element).backgroundColor.match(/[\d.]+/g) ?? []).map(Number)
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  if (a < 0.1 || most !== r || r + least < 340 || r === least) return false
  const hue = (60 * (g - b)) / (most - least)
  const saturation = (most - least) / (510 - most - least)
  return hue >= 33 && hue <= 60 && saturation >= 0.5
}

/** True if the element draws a surface of its own: a bubble. */
export function hasSurface(element: Element): boolean {
  const style = getComputedStyle(element)
  const drawn =
    (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'transparent') ||
    style.backgroundImage !== 'none'
  return (
    drawn && (Number.parseFloat(style.borderTopLeftRadius) > 0 || Number.parseFloat(style.borderBottomRightRadius) > 0)
  )
}

/** How large the letters in an element are printed, px. Reads style. */
export const letterSize = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize)

type Rgba = readonly [number, number, number, number]
const rgba = (colour: string): Rgba => {
  const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return [r, g, b, a]
}
/** How light a colour looks, 0..1: near enough to compare two on one ground. */
const lightness = ([r, g, b]: Rgba): number => Math.sqrt(0.3 * r * r + 0.59 * g * g + 0.11 * b * b) / 255
const grey = ([r, g, b]: Rgba): boolean => Math.max(r, g, b) - Math.min(r, g, b) < 56

/** The colour an element's letters are on, white where nothing is drawn behind them. Reads style. */
function groundOf(element: Element): Rgba {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const ground = rgba(getComputedStyle(at).backgroundColor)
    if (ground[3] > 0.5) return ground
  }
  return [255, 255, 255, 1]
}

/** So much less than the words beside them faint ones stand out from their ground, as a share (our guess). */
const fainter = 0.8

/** How far an element's letters stand out from their ground, 0..1, by its own and its parents' opacity up to `end`. */
function standsOut(element: Element, end: Element, ground: number): number {
  let share = 1
  for (let at: Element | null = element; at && at !== end; at = flatParent(at))
    share *= Number(getComputedStyle(at).opacity)
  const colour = rgba(getComputedStyle(element).color)
  return Math.abs(lightness(colour) - ground) * colour[3] * share
}

/** True if letters are printed fainter than others, and not in a colour that sets them off. `end`: around both. */
export function isFainter(element: Element, other: Element, end: Element): boolean {
  if (!grey(rgba(getComputedStyle(element).color)) && grey(rgba(getComputedStyle(other).color))) return false
  const ground = lightness(groundOf(other))
  return standsOut(element, end, ground) < standsOut(other, end, ground) * fainter
}
