/** As bright as middle grey, 0..1. */
const MIDDLE = 0.4

/** The colour's red, green and blue, 0..255, and how opaque it is; null for one that this does not read (color(), lab()). */
function channels(colour: string): [number, number, number, number] | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return null
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers
  return [r, g, b, alpha]
}

/** How bright a colour is, 0..1 (relative luminance without the gamma: enough to tell night from day); null for none. */
export function brightness(colour: string): number | null {
  const read = channels(colour)
  if (!read || read[3] < 0.5) return null
  const [r, g, b] = read
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255
}

/** Whether the page is dark at this point, by the first ground that is painted there; null where nothing is. */
export function themeAt(document: Document, x: number, y: number): 'light' | 'dark' | null {
  const under = document.elementsFromPoint(x, y)
  for (const element of [...under, document.body, document.documentElement]) {
    if (!element) continue
    const light = brightness(getComputedStyle(element).backgroundColor)
    if (light !== null) return light < MIDDLE ? 'dark' : 'light'
  }
  return null
}
