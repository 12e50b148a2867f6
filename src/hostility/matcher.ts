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
  /** Of 256 classes of letters, a bit each, those that may go on from here: most letters go nowhere, and this says so soonest. */
  readonly goesOn: Uint32Array
}

const CLASSES = 256
const NO_STATE: State = { number: 0, nodes: [], ends: [], endsInWord: [], goesOn: new Uint32Array(CLASSES / 32) }

/** Links between numbered nodes, in growing typed arrays: there are about a hundred thousand. */
class Links {
  #first = new Int32Array(1024)
  #next = new Int32Array(1024)
  #to = new Int32Array(1024)
  #by = new Uint16Array(1024)
  #count = 1

  add(from: number, to: number, by: number): void {
    if (from >= this.#first.length) this.#first = grown(this.#first, new Int32Array(from * 2))
    if (this.#count >= this.#to.length) {
      const room = this.#to.length * 2
      this.#next = grown(this.#next, new Int32Array(room))
      this.#to = grown(this.#to, new Int32Array(room))
      this.#by = grown(this.#by, new Uint16Array(room))
    }
    this.#to[this.#count] = to
    this.#by[this.#count] = by
    this.#next[this.#count] = this.#first[from] as number
    this.#first[from] = this.#count++
  }

  each(from: number, visit: (to: number, by: number) => void): void {
    for (let i = this.#first[from] ?? 0; i; i = this.#next[i] as number)
      visit(this.#to[i] as number, this.#by[i] as number)
  }
}

function grown<A extends Int32Array | Uint16Array>(from: A, into: A): A {
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
  readonly #edges = new Links()
  readonly #skips = new Links()
  #nodes = 1
  readonly #accepts = new Map<number, { list: number; goesOn: boolean }[]>()
  readonly #starts: number[][] = []
  readonly #root: (State | undefined)[] = []
  #next = new Steps()
  #states: State[] = [NO_STATE]
  #byNodes = new Map<string, State>()

  constructor(lists: readonly string[]) {
    lists.forEach((words, list) => addPhrases(words, this.#graph(list)))
    this.#begin()
  }

  /** The same in steps, a list each: all at once takes a tenth of a second. */
  static *inSteps(lists: readonly string[]): Generator<undefined, Matcher> {
    const matcher = new Matcher([])
    for (const [list, words] of lists.entries()) {
      addPhrases(words, matcher.#graph(list))
      yield
    }
    matcher.#begin()
    return matcher
  }

  #begin(): void {
    for (const from of this.#closure([0])) {
      this.#edges.each(from, (to, letter) => (this.#starts[letter] ??= []).push(to))
    }
    const gap = this.#alphabet[32] as number
    if (gap && this.#first(gap).ends.length) throw new Error('Nothing but a gap to look for in one of the phrases')
  }

  #graph(list: number): PhraseGraph {
    return {
      node: () => this.#nodes++,
      edge: (from, code, to) => this.#edges.add(from, to, this.#letter(code)),
      skip: (from, to) => this.#skips.add(from, to, 0),
      accept: (node, goesOn) => {
        const here = this.#accepts.get(node) ?? []
        here.push({ list, goesOn })
        this.#accepts.set(node, here)
      },
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
    for (const node of seen) this.#skips.each(node, to => seen.add(to))
    return [...seen]
  }

  #state(targets: readonly number[]): State {
    if (targets.length === 0) return NO_STATE
    const nodes = this.#closure(targets).sort((a, b) => a - b)
    const key = nodes.join()
    const known = this.#byNodes.get(key)
    if (known) return known
    const found = nodes.flatMap(node => this.#accepts.get(node) ?? [])
    const goesOn = new Uint32Array(CLASSES / 32)
    const mark = (_to: number, by: number): void => {
      const at = (by & (CLASSES - 1)) >> 5
      goesOn[at] = (goesOn[at] as number) | (1 << (by & 31))
    }
    for (const node of nodes) this.#edges.each(node, mark)
    const state: State = {
      number: this.#states.length,
      nodes,
      ends: [...new Set(found.map(a => a.list))],
      endsInWord: [...new Set(found.filter(a => a.goesOn).map(a => a.list))],
      goesOn,
    }
    this.#byNodes.set(key, state)
    this.#states.push(state)
    return state
  }

  #first(letter: number): State {
    return (this.#root[letter] ??= this.#state(this.#starts[letter] ?? []))
  }

  #after(state: State, letter: number): State {
    const key = state.number * LETTERS + letter
    const known = this.#next.get(key)
    if (known >= 0) return this.#states[known] as State
    const targets: number[] = []
    for (const node of state.nodes) {
      this.#edges.each(node, (to, by) => {
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
        if (!next || !(((state.goesOn[(next & (CLASSES - 1)) >> 5] as number) >>> (next & 31)) & 1)) break
        state = this.#after(state, next)
      }
    }
  }
}

function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
