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
