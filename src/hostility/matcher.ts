import type { View } from './normalise'
import { addPhrases, type PhraseGraph } from './phrases'

/** Numbers of letters and states that fit a key of 31 bits. */
const LETTERS = 8192
const STATES = 60_000

/** Called for every phrase found: the number of its list and where it lies, end exclusive. */
export type OnMatch = (list: number, start: number, end: number) => void

interface State {
  readonly number: number
  readonly nodes: readonly number[]
  /** Lists a phrase of which ends here: all, and those whose last word may go on. */
  readonly ends: readonly number[]
  readonly endsInWord: readonly number[]
}

/**
 * Of 256 classes of letters, a bit each, those that may go on from a state: most letters go nowhere, and this says so
 * soonest. So many words of 32 bits.
 */
const CLASSES = 256
const WORDS = CLASSES / 32
const NO_STATE: State = { number: 0, nodes: [], ends: [], endsInWord: [] }

/** What a link goes by where it goes by no letter: by nothing, or to the list of which a phrase ends here. */
const NOTHING = 0
const END = 0xffff

/**
 * Links between numbered nodes, in typed arrays: there are about a hundred and fifty thousand. They are gathered as they
 * come, and laid out by where they begin once all are there, without the room to grow and in half the space.
 */
class Links {
  #from = new Int32Array(1024)
  #to = new Int32Array(1024)
  #by = new Uint16Array(1024)
  #count = 0

  add(from: number, to: number, by: number): void {
    if (this.#count === this.#to.length) {
      const room = this.#to.length * 2
      this.#from = grown(this.#from, new Int32Array(room))
      this.#to = grown(this.#to, new Int32Array(room))
      this.#by = grown(this.#by, new Uint16Array(room))
    }
    this.#from[this.#count] = from
    this.#to[this.#count] = to
    this.#by[this.#count++] = by
  }

  /** No link is added any more. `nodes`: how many there are. */
  layOut(nodes: number): void {
    const first = new Int32Array(nodes + 1)
    const to = new Int32Array(this.#count)
    const by = new Uint16Array(this.#count)
    for (let i = 0; i < this.#count; i++) first[this.#from[i] as number]!++
    for (let node = 0, end = 0; node <= nodes; node++) first[node] = end += first[node] as number
    for (let i = this.#count - 1; i >= 0; i--) {
      const at = --first[this.#from[i] as number]!
      to[at] = this.#to[i] as number
      by[at] = this.#by[i] as number
    }
    this.#from = first
    this.#to = to
    this.#by = by
  }

  each(from: number, visit: (to: number, by: number) => void): void {
    const end = this.#from[from + 1] as number
    for (let i = this.#from[from] as number; i < end; i++) visit(this.#to[i] as number, this.#by[i] as number)
  }
}

function grown<A extends Int32Array | Uint16Array | Uint32Array>(from: A, into: A): A {
  into.set(from)
  return into
}

/** Which state follows on which, by one number for state and letter: open addressing, as a look-up is most of the work. */
class Steps {
  #keys = new Int32Array(1 << 14)
  #values = new Int32Array(1 << 14)
  #count = 0

  /** The state, or -1 where none has been set. `key` is above 0. */
  get(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    for (let at = Math.imul(key, 0x9e3779b1) >>> 12; ; at++) {
      const there = keys[at & mask] as number
      if (there === key) return this.#values[at & mask] as number
      if (there === 0) return -1
    }
  }

  set(key: number, value: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow()
    const mask = this.#keys.length - 1
    let at = Math.imul(key, 0x9e3779b1) >>> 12
    while (this.#keys[at & mask]) at++
    this.#keys[at & mask] = key
    this.#values[at & mask] = value
    this.#count++
  }

  #grow(): void {
    const keys = this.#keys
    const values = this.#values
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(keys.length * 2)
    this.#count = 0
    keys.forEach((key, i) => {
      if (key) this.set(key, values[i] as number)
    })
  }
}

/**
 * Finds the phrases of several lists at every position of a view, in one pass. The phrases form a graph; its states are
 * made deterministic as messages need them, so that a position costs about one look-up.
 */
export class Matcher {
  readonly #alphabet = new Uint16Array(0x10000)
  #letters = 1
  readonly #links = new Links()
  #nodes = 1
  readonly #starts: number[][] = []
  readonly #root: (State | undefined)[] = []
  #next = new Steps()
  #states: State[] = [NO_STATE]
  #byNodes = new Map<string, State>()
  /** Of each state the classes of letters that may go on from it. */
  #goesOn = new Uint32Array(WORDS * 256)

  constructor(lists: readonly string[]) {
    lists.forEach((words, list) => addPhrases(words, this.#graph(list)))
    if (lists.length === 0) return
    this.#links.layOut(this.#nodes)
    this.#begin()
  }

  /** The same in steps, a list each: all at once takes a tenth of a second. */
  static *inSteps(lists: readonly string[]): Generator<undefined, Matcher> {
    const matcher = new Matcher([])
    for (const [list, words] of lists.entries()) {
      addPhrases(words, matcher.#graph(list))
      yield
    }
    matcher.#links.layOut(matcher.#nodes)
    yield
    matcher.#begin()
    return matcher
  }

  #begin(): void {
    for (const from of this.#closure([0])) {
      this.#links.each(from, (to, by) => {
        if (isLetter(by)) (this.#starts[by] ??= []).push(to)
      })
    }
    const gap = this.#alphabet[32] as number
    if (gap && this.#first(gap).ends.length) throw new Error('Nothing but a gap to look for in one of the phrases')
  }

  #graph(list: number): PhraseGraph {
    return {
      node: () => this.#nodes++,
      edge: (from, code, to) => this.#links.add(from, to, this.#letter(code)),
      skip: (from, to) => this.#links.add(from, to, NOTHING),
      accept: (node, goesOn) => this.#links.add(node, list * 2 + Number(goesOn), END),
    }
  }

  #letter(code: number): number {
    let letter = this.#alphabet[code] as number
    if (!letter) {
      if (this.#letters === LETTERS)
        throw new Error('The phrases use more different characters than the matcher numbers')
      letter = this.#letters++
      this.#alphabet[code] = letter
    }
    return letter
  }

  #closure(nodes: readonly number[]): number[] {
    const seen = new Set(nodes)
    for (const node of seen)
      this.#links.each(node, (to, by) => {
        if (by === NOTHING) seen.add(to)
      })
    return [...seen].sort((a, b) => a - b)
  }

  #state(targets: readonly number[]): State {
    if (targets.length === 0) return NO_STATE
    const nodes = this.#closure(targets)
    const key = nodes.join()
    const known = this.#byNodes.get(key)
    if (known) return known
    const state = this.#made(nodes)
    this.#byNodes.set(key, state)
    return state
  }

  #made(nodes: readonly number[]): State {
    const number = this.#states.length
    if (number * WORDS === this.#goesOn.length)
      this.#goesOn = grown(this.#goesOn, new Uint32Array(this.#goesOn.length * 2))
    const goesOn = this.#goesOn
    const ends = new Set<number>()
    const endsInWord = new Set<number>()
    const mark = (to: number, by: number): void => {
      if (by === END) {
        ends.add(to >> 1)
        if (to & 1) endsInWord.add(to >> 1)
      } else if (by !== NOTHING) goesOn[number * WORDS + classOf(by)]! |= 1 << (by & 31)
    }
    for (const node of nodes) this.#links.each(node, mark)
    const state = { number, nodes, ends: [...ends], endsInWord: [...endsInWord] }
    this.#states.push(state)
    return state
  }

  #first(letter: number): State {
    const known = this.#root[letter]
    if (known) return known
    const starts = this.#starts[letter]
    // Hundreds of phrases begin with some letters, and none of these is where two ways meet.
    return (this.#root[letter] = starts ? this.#made(this.#closure(starts)) : NO_STATE)
  }

  #after(state: State, letter: number): State {
    const key = state.number * LETTERS + letter
    const known = this.#next.get(key)
    if (known >= 0) return this.#states[known] as State
    const targets: number[] = []
    for (const node of state.nodes) {
      this.#links.each(node, (to, by) => {
        if (by === letter) targets.push(to)
      })
    }
    const next = this.#state(targets)
    this.#next.set(key, next.number)
    return next
  }

  /** States grow with the variety of what was read; past a bound they are dropped and made again. */
  #bound(): void {
    if (this.#states.length < STATES) return
    this.#next = new Steps()
    this.#states = [NO_STATE]
    this.#byNodes = new Map()
    this.#goesOn = new Uint32Array(WORDS * 256)
    this.#root.length = 0
  }

  /** Reports every phrase in the view. A phrase that begins or ends in a Latin letter or digit does so at a word's edge. */
  scan(view: View, onMatch: OnMatch): void {
    this.#bound()
    const { codes, length } = view
    const alphabet = this.#alphabet
    for (let start = 0; start < length; start++) {
      const first = codes[start] as number
      const letter = alphabet[first] as number
      if (!letter || (start > 0 && isLatin(first) && isLatin(codes[start - 1] as number))) continue
      let state = this.#first(letter)
      for (let end = start + 1; state !== NO_STATE; end++) {
        if (state.ends.length) {
          const inWord = end < length && isLatin(codes[end - 1] as number) && isLatin(codes[end] as number)
          for (const list of inWord ? state.endsInWord : state.ends) onMatch(list, start, end)
        }
        if (end >= length) break
        const next = alphabet[codes[end] as number] as number
        if (!next || !(((this.#goesOn[state.number * WORDS + classOf(next)] as number) >>> (next & 31)) & 1)) break
        state = this.#after(state, next)
      }
    }
  }
}

const isLetter = (by: number): boolean => by !== NOTHING && by !== END
/** In which word of a state's classes a letter's bit is. */
const classOf = (letter: number): number => (letter & (CLASSES - 1)) >> 5

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
