type Triple = [number, number, number]

/** Fresh and pale, amber, stood too long: the same three as --liquor-0, -50 and -100 in tokens.css. */
const PALE = '#b3bc7c'
const AMBER = '#cd9c49'
const STRONG = '#95552f'

const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
const toGamma = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055)
const channel = (hex: string, from: number): number => toLinear(Number.parseInt(hex.slice(from, from + 2), 16) / 255)

/** sRGB to OKLab, by Björn Ottosson's published matrices. */
function toLab(hex: string): Triple {
  const [r, g, b] = [channel(hex, 1), channel(hex, 3), channel(hex, 5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function toHex([lightness, a, b]: Triple): `#${string}` {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const rgb = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const bytes = rgb.map(v => Math.round(Math.min(1, Math.max(0, toGamma(v))) * 255))
  return `#${bytes.map(v => v.toString(16).padStart(2, '0')).join('')}`
}

/** The tea's colour at a level of 0..100: it stands stronger the fuller the cup. Mixed in OKLab, so that it stays clean between. */
export function liquor(level: number): `#${string}` {
  const [from, to, t] = level <= 50 ? [PALE, AMBER, level / 50] : [AMBER, STRONG, level / 50 - 1]
  const a = toLab(from)
  const b = toLab(to)
  return toHex([a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t])
}
