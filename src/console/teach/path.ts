import { findAll } from '../profile/lookup'
import { isState } from './stable'
import { type Trait, traitsOf } from './traits'

/** Longest way of ancestors that a selector is allowed to name: each is one more thing that may change. */
const ANCESTORS = 6

const query = (root: Document | ShadowRoot | Element, css: string): Element[] => [...root.querySelectorAll(css)]

const written = (traits: readonly Trait[]): Trait[] => traits.filter(trait => trait.rank < 8)

/** Ways to say what one element is, alone: each trait, then two together, then its tag. */
export function compounds(element: Element, spoken: ReadonlySet<string>): string[] {
  const traits = traitsOf(element, spoken)
  const tag = traits.find(trait => /^[a-z]/.test(trait.css))?.css ?? element.localName
  const own = written(traits).filter(trait => trait.css !== tag)
  const ways: { css: string; rank: number }[] = own.map(trait => ({
    css: trait.rank >= 6 || trait.rank === 4 ? tag + trait.css : trait.css,
    rank: trait.rank,
  }))
  for (const [index, one] of own.slice(0, 6).entries()) {
    for (const other of own.slice(index + 1, 6))
      ways.push({
        css:
          one.css.startsWith('.') || one.css.startsWith('[') || one.css.startsWith('#')
            ? one.css + other.css
            : other.css + one.css,
        rank: one.rank + other.rank,
      })
  }
  ways.push({ css: tag, rank: tag.includes('-') ? 1 : 9 })
  return ways.sort((a, b) => a.rank - b.rank).map(way => way.css)
}

/** A selector that matches the element alone in its own tree (a document or a shadow root); null where none does. */
function uniqueInTree(element: Element, spoken: ReadonlySet<string>): string | null {
  const root = element.getRootNode() as Document | ShadowRoot
  const own = compounds(element, spoken)
  const alone = own.find(css => query(root, css).length === 1)
  if (alone !== undefined) return alone
  for (let up = element.parentElement, steps = 0; up && steps < ANCESTORS; up = up.parentElement, steps++) {
    const above = compounds(up, spoken).slice(0, 6)
    for (const css of own.slice(0, 6)) {
      for (const outer of above) {
        const way = `${outer}${steps === 0 ? ' > ' : ' '}${css}`
        if (query(root, way).length === 1) return way
      }
    }
  }
  return null
}

/** A selector, through shadow roots, whose first match in the document is this element; null where there is none. */
export function pathTo(document: Document, element: Element, spoken: ReadonlySet<string>): string | null {
  const steps: string[] = []
  for (let at: Element = element; ; ) {
    const css = uniqueInTree(at, spoken)
    if (css === null) return null
    steps.unshift(css)
    const root = at.getRootNode()
    if (!(root instanceof ShadowRoot)) break
    at = root.host
  }
  const path = steps.join(' >>> ')
  const found = findAll(document, path)
  return found.length === 1 &&
    found[0] === element &&
    !isState(
      path
        .replace(/[^\w-]+/g, ' ')
        .trim()
        .split(' ')
        .at(-1) ?? '',
    )
    ? path
    : null
}

/**
 * The way from an element down to what is below it, up to the last shadow root: `a >>> b >>> ` or nothing. Null where
 * the element's tree does not hold it, or a host on the way cannot be named.
 */
export function hostsBetween(from: Element, to: Element, spoken: ReadonlySet<string>): string | null {
  const home = from.getRootNode()
  const hosts: string[] = []
  for (let root = to.getRootNode(); root !== home; ) {
    if (!(root instanceof ShadowRoot)) return null
    const host = root.host
    const css = compounds(host, spoken)[0]
    // A host is not below itself: its own root cannot be entered from it.
    if (css === undefined || host === from) return null
    hosts.unshift(css)
    root = host.getRootNode()
  }
  return hosts.length ? `${hosts.join(' >>> ')} >>> ` : ''
}
