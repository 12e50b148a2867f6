import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')

type Tokens = Record<string, string>
function block(pattern: RegExp): Tokens {
  const body = css.match(pattern)?.[1] ?? ''
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]),
  )
}
const light = block(/:root,\s*:host \{([\s\S]*?)\n\}/)
const bySystem = block(/:host\(:not\(\[data-theme=["']light["']\]\)\) \{([\s\S]*?)\n {2}\}/)
const byChoice = block(/\n\[data-theme=["']dark["']\][^{]*\{([\s\S]*?)\n\}/)

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex = ''): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(i => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map(v => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a = '', b = ''): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'tea-ink', 'amber-ink', 'clay-ink', 'good-ink'].flatMap(text =>
    ['paper', 'surface', 'sunk'].map((ground): [string, string] => [text, ground]),
  ),
  ['tea-ink', 'tea-wash'],
  ['on-tea', 'tea'],
  ['on-tea', 'tea-press'],
  ['ink', 'porcelain'],
]
const MARKS: [string, string][] = ['ink-3', 'line-2', 'tea', 'amber', 'clay', 'good', 'focus'].flatMap(mark =>
  ['paper', 'surface'].map((ground): [string, string] => [mark, ground]),
)

describe.each([
  ['light', light],
  ['dark', { ...light, ...bySystem }],
])('the tokens in %s', (_, tokens) => {
  it.each(TEXT)('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens[text], tokens[ground])).toBeGreaterThanOrEqual(4.5)
  })
  it.each(MARKS)('%s can be seen on %s', (mark, ground) => {
    expect(contrast(tokens[mark], tokens[ground])).toBeGreaterThanOrEqual(3)
  })
})

describe('the tokens', () => {
  it('are the same in the dark, chosen or by the system', () => {
    expect(Object.keys(bySystem).length).toBeGreaterThan(20)
    expect(byChoice).toEqual(bySystem)
  })
  it.each(['#ffffff', '#202124'])('draw the toolbar cup visibly on %s', toolbar => {
    expect(contrast(light['cup-toolbar'], toolbar)).toBeGreaterThanOrEqual(3)
  })
})
