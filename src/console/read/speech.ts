import { flatContains, flatParent } from '../page/flat'
import { kindOf } from '../page/kind'
import { isFainter, letterSize } from '../page/surface'
import { hash } from '../page/text'
import { kindAround, type Leaf } from './leaf'

/** So many different texts must have stood alone in elements of one kind before words are known to stand there (our guess). */
const enough = 3
/** The names of so many people in one kind of element, and who speaks stands there (our guess). */
const namesLeast = 2
/** So many rows must have a piece beside others before it may be told to be a label (our guess). */
const labelRows = 6
/** So many different texts are kept of each kind of element; what has more is no label. */
const textsMost = 24
/** What only its style sets apart is printed so much smaller, px (our guess). */
const smaller = 0.5
/** Names are seldom longer, characters. */
const nameLength = 40

/**
 * Learns in which kind of element a console puts what was said (it holds the only text of several rows) and in which
 * it puts who said it (a known name was seen there). What else stands in a row beside what was said, in a part with a
 * look of its own, is a label or a state, whatever it is called.
 */
export class Speech {
  readonly #alone = new Map<string, Set<string>>()
  readonly #named = new Set<string>()
  /** Whose names stood in each kind of element. */
  readonly #whose = new Map<string, Set<string>>()
  readonly #asides = new Set<string>()
  readonly #beside = new Map<string, { rows: number; texts: Set<string> }>()
  readonly #noted = new WeakSet<Element>()
  readonly #labels = new Set<string>()
  #learned = false

  /** True once if more is known than when it was last asked: rows of several pieces read differently now. */
  takeLearned(): boolean {
    const learned = this.#learned
    this.#learned = false
    return learned
  }

  /** A row whose one piece of text this is; `key` stands for the text. */
  learn(leaf: Leaf, key: string): void {
    const id = kindAround(leaf)
    const texts = this.#alone.get(id) ?? new Set<string>()
    if (texts.size >= enough || this.#named.has(id)) return
    texts.add(key)
    this.#alone.set(id, texts)
    if (texts.size === enough) this.#learned = true
  }

  /** A time or a state beside words. */
  learnAside(leaf: Leaf): void {
    this.#asides.add(kindAround(leaf))
  }

  /** True if times and states are known to stand in elements like this piece's. */
  isAside(leaf: Leaf): boolean {
    return this.#asides.has(kindAround(leaf))
  }

  /** A piece that is a known name, beside other words. */
  learnName(leaf: Leaf): void {
    const id = kindAround(leaf)
    const whose = this.#whose.get(id) ?? new Set<string>()
    this.#whose.set(id, whose)
    if (whose.size < namesLeast && whose.add(hash(leaf.said)).size === namesLeast) this.#learned = true
    if (this.#named.has(id)) return
    this.#named.add(id)
    this.#alone.delete(id)
    this.#learned = true
  }

  /** True if the names of several people were seen in elements like this piece's. */
  isForNames(leaf: Leaf): boolean {
    return (this.#whose.get(kindAround(leaf))?.size ?? 0) >= namesLeast
  }

  /** True if words are known to stand in elements like this piece's. */
  says(leaf: Leaf): boolean {
    return (this.#alone.get(kindAround(leaf))?.size ?? 0) >= enough
  }

  /**
   * Beside words of all sorts one piece says the same in row after row ("to me"): a label. Rows count once each, so that
   * one that is read often teaches no more than the others.
   */
  #learnLabels(row: Element, contents: readonly Leaf[]): void {
    if (this.#noted.has(row)) return
    this.#noted.add(row)
    // A link, or a word set off within a text, is said however often.
    const apart = contents.filter(
      leaf =>
        leaf.element.closest('a[href]') === null &&
        !contents.some(other => other !== leaf && other.element.contains(leaf.element)),
    )
    const kinds = new Set(apart.map(kindAround))
    if (kinds.size < 2) return
    const seen = [...kinds].map(id => {
      const one = this.#beside.get(id) ?? { rows: 0, texts: new Set<string>() }
      this.#beside.set(id, one)
      one.rows++
      for (const leaf of apart)
        if (kindAround(leaf) === id && one.texts.size < textsMost) one.texts.add(hash(leaf.said))
      return { id, ...one }
    })
    // Where as many texts are kept as ever are, more were said than anybody can tell: no label, in however many rows.
    const isFull = (texts: ReadonlySet<string>): boolean => texts.size >= textsMost
    const varied = seen.some(({ rows, texts }) => rows >= labelRows && (isFull(texts) || texts.size * 2 > rows))
    for (const { id, rows, texts } of seen) {
      if (!varied || rows < labelRows || isFull(texts) || texts.size * 3 > rows || this.#labels.has(id)) continue
      this.#labels.add(id)
      this.#learned = true
    }
  }

  /** Tells names and labels from what was said among the pieces of a row that are still taken for content. */
  sort(row: Element, leaves: readonly Leaf[]): void {
    let contents = leaves.filter(leaf => leaf.part === 'content')
    const [only] = contents
    // Beside a picture or a file stands what stands beside words.
    if (contents.length === 1 && only && leaves.length > 1 && this.#labels.has(kindAround(only)) && !this.says(only))
      only.part = 'label'
    if (contents.length < 2) return
    this.#learnLabels(row, contents)
    const labelled = contents.filter(
      leaf => this.#labels.has(kindAround(leaf)) && leaf.element.closest('a[href]') === null,
    )
    if (labelled.length && labelled.length < contents.length) {
      for (const leaf of labelled) leaf.part = 'label'
      contents = contents.filter(leaf => leaf.part === 'content')
      if (contents.length < 2) return
    }
    const said = contents.filter(leaf => this.says(leaf))
    const first = said[0] ?? contents.find(leaf => !this.#named.has(kindAround(leaf)))
    for (const leaf of contents) {
      if (leaf === first || said.includes(leaf)) continue
      const isName = this.#named.has(kindAround(leaf)) && leaf.said.length <= nameLength
      if (isName && first && standsApart(leaf, first)) leaf.part = 'name'
      else if (said.length > 0 && said.every(words => standsApart(leaf, words))) leaf.part = 'label'
    }
  }
}

/** Paragraphs, lists and links of one text carry no look of their own; a label beside it does. */
function standsApart(leaf: Leaf, words: Leaf): boolean {
  if (flatContains(leaf.element, words.element)) return false
  const within = flatContains(words.element, leaf.element)
  let branch = leaf.element
  for (let at = flatParent(branch); at && (within ? at !== words.element : !flatContains(at, words.element)); ) {
    branch = at
    at = flatParent(at)
  }
  // Within the words' own element a block is set apart from them; a piece of a line is set off in them.
  if (within && !kindOf(branch).block) return false
  let styled = false
  for (let at: Element | null = leaf.element; at; at = at === branch ? null : flatParent(at)) {
    if (at.classList.length > 0 || /^(?:TIME|SMALL|CITE|LABEL|HEADER|FOOTER)$/.test(at.tagName)) return true
    styled ||= at.hasAttribute('style')
  }
  // Lines of a letter have styles of their own, too: what is no part of it is smaller or fainter.
  return (
    styled &&
    (letterSize(leaf.element) <= letterSize(words.element) - smaller ||
      isFainter(leaf.element, words.element, flatParent(branch) ?? branch))
  )
}
