import { flatParent } from '../page/flat'
import { elementWords } from '../page/kind'
import { hasSurface, isAmber } from '../page/surface'
import type { Leaf } from './leaf'
import { partsByWords } from './parts'

/** So many rows of a sign that read like who and when are looked at before it is settled that none is (our guess). */
const asidesMost = 8

/** A row that is wider than this share of the thread is a stripe across it, and no bubble (our guess). */
const stripe = 0.85

/** What all rows of one sign have in common, worked out on the first of them: a thread is thousands of a few kinds. */
export class Template {
  #parts: Leaf['part'][] | null = null
  readonly #words = new Map<number, readonly string[]>()
  readonly #surfaces = new Map<number, number>()
  #amber: boolean | null = null
  /** Where the first row had its message’s id: so many elements down, under this name. */
  idAt: { down: number; name: string } | null = null

  /** Rows that read like who and when and are none beside a bubble; null once one was. */
  #noAsides: Set<Element> | null = new Set()

  /** False once several rows of this sign that read like one were no line beside a bubble: the others are not looked at. */
  get mayBeAside(): boolean {
    return this.#noAsides === null || this.#noAsides.size < asidesMost
  }

  sawAside(row: Element, is: boolean): void {
    if (is) this.#noAsides = null
    else this.#noAsides?.add(row)
  }

  /** What each piece is by the words around it. */
  partsOf(row: Element, leaves: readonly Leaf[]): readonly Leaf['part'][] {
    this.#parts ??= partsByWords(row, leaves)
    return this.#parts
  }

  /** The words of the elements from a piece up to the row. */
  wordsFrom(row: Element, leaf: Leaf, index: number): readonly string[] {
    const known = this.#words.get(index)
    if (known) return known
    const words: string[] = []
    for (let at: Element | null = leaf.element; at; at = flatParent(at)) {
      words.push(...elementWords(at))
      if (at === row) break
    }
    this.#words.set(index, words)
    return words
  }

  /** True if the bubble is amber. Reads style for the first row of its sign. */
  isAmber(surface: Element | null): boolean {
    this.#amber ??= surface !== null && isAmber(surface)
    return this.#amber
  }

  /**
   * The bubble around a piece, below the row or the row itself where it is no stripe across the thread; null where none
   * is drawn. Reads style, and layout, for the first row of its sign.
   */
  surfaceAround(row: Element, leaf: Leaf, index: number, frame: DOMRect): Element | null {
    const known = this.#surfaces.get(index)
    if (known === -1) return null
    let up = 0
    for (let at: Element | null = leaf.element; at; at = at === row ? null : flatParent(at), up++) {
      if (known === undefined ? !hasSurface(at) : up < known) continue
      if (known === undefined && at === row && row.getBoundingClientRect().width > frame.width * stripe) break
      this.#surfaces.set(index, up)
      return at
    }
    this.#surfaces.set(index, -1)
    return null
  }
}
