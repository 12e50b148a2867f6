import { blankTags, flatNodes, flatParent } from '../page/flat'
import { type Kind, kindOf } from '../page/kind'
import type { Leaf } from './leaf'

type Avatar = 'sure' | 'perhaps' | null

/** Pictures of people are drawn between these sizes, px (our guess from fifteen consoles). */
const smallest = 16
const largest = 72

/**
 * If the piece is one or two letters (or the plus of a telephone number) in a small square or round picture: who speaks,
 * drawn from the name. `sure` where the picture is a circle, `perhaps` where its corners are only rounded, as a bubble's
 * are. Reads style and layout, for such short pieces only.
 */
export function isAvatar(leaf: Leaf): Avatar {
  const { said } = leaf
  if (said.length > 4 || [...said].length > 2 || !/^(?:[\p{L}\p{N}]+|\+)$/u.test(said)) return null
  // Elements of one class are drawn alike; a name of two letters would be measured in every row.
  if (leaf.element.classList.length === 0) return measure(leaf)
  const kind = kindOf(leaf.element)
  const known = measured.get(kind)
  if (known !== undefined) return known
  const avatar = measure(leaf)
  measured.set(kind, avatar)
  return avatar
}
const measured = new WeakMap<Kind, Avatar>()

/** True if the element draws this text and no other, in its own or its shadow's tree. */
function isAll(said: string, element: Element): boolean {
  let text = ''
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data.trim()
    else if (node instanceof Element && blankTags.has(node.tagName)) return
    else {
      const nodes = flatNodes(node)
      for (let index = 0; index < nodes.length && text.length <= said.length; index++) walk(nodes[index] as Node)
    }
  }
  walk(element)
  return text === said
}

function measure({ said, element }: Leaf): Avatar {
  for (let at: Element | null = element, up = 0; at && up < 3; at = flatParent(at), up++) {
    if (!isAll(said, at)) return null
    const { width, height } = at.getBoundingClientRect()
    if (width > largest || height > largest) return null
    if (width < smallest || Math.abs(width - height) > 1) continue
    const { borderTopLeftRadius: radius } = getComputedStyle(at)
    const share = Number.parseFloat(radius) / (radius.endsWith('%') ? 100 : width)
    return share >= 0.4 ? 'sure' : 'perhaps'
  }
  return null
}
