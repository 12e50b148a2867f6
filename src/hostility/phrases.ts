import { evenSpelling, isWide, isWord } from './normalise'
import { SIMPLER } from './traditional'

/**
 * What a list of phrases is built into: a graph whose paths are the phrases. Node 0 is where every phrase begins.
 */
export interface PhraseGraph {
  node(): number
  /** Goes from one node to another by a code unit. */
  edge(from: number, code: number, to: number): void
  /** Goes from one node to another by nothing. */
  skip(from: number, to: number): void
  /** A phrase ends at this node; `goesOn` lets its last word go on. */
  accept(node: number, goesOn: boolean): void
}

/**
 * Adds a list of phrases to a graph. Phrases are separated by commas or line ends. `(a|b|)` stands for one of several,
 * possibly nothing, `[abc]` for one character of several, `?` makes what stands before it optional, `*` and `+` after a
 * bracket repeat it, `_` is a gap (punctuation, a space or an end of the message: beside a Latin word no more than a word's
 * edge), and `~` at the end of a Latin phrase lets the word go on. The views write a sign of which three or more stand in a
 * row but once, so a phrase that holds three never matches. Throws where brackets don't match.
 */
export function addPhrases(list: string, graph: PhraseGraph): void {
  const spelled = spell(list)
  let depth = 0
  let start = 0
  for (let i = 0; i <= spelled.length; i++) {
    const c = spelled[i]
    if (c === '(') depth++
    else if (c === ')') depth--
    else if (c === undefined || (c === ',' && depth === 0)) {
      const item = spelled.slice(start, i)
      start = i + 1
      if (item) addPhrase(item, graph)
    }
  }
}

function addPhrase(item: string, graph: PhraseGraph): void {
  const goesOn = item.endsWith('~')
  const parts = Array.from(goesOn ? item.slice(0, -1) : item)
  const at = { i: 0 }
  const end = sequence(parts, at, 0, graph)
  if (at.i < parts.length || end === 0) throw new Error(`Brackets don't match in phrase: ${item}`)
  graph.accept(end, goesOn)
}

/** Builds up to the end, a `|` or a `)`; returns the node it arrives at. */
function sequence(parts: string[], at: { i: number }, from: number, graph: PhraseGraph): number {
  let node = from
  let afterGap = false
  while (at.i < parts.length) {
    const c = parts[at.i] as string
    if (c === '|' || c === ')') break
    at.i++
    let to: number
    if (c === '(') to = alternatives(parts, at, node, graph)
    else if (c === '[') to = oneOf(parts, at, node, graph)
    else {
      to = char(c, node, graph)
      if (c === ' ' && afterGap) graph.skip(node, to)
    }
    const mark = parts[at.i]
    if (mark === '?' || (c === '(' && (mark === '*' || mark === '+'))) {
      at.i++
      if (mark !== '+') graph.skip(node, to)
      if (mark !== '?') graph.skip(to, node)
    }
    afterGap = c === ' '
    node = to
  }
  return node
}

function alternatives(parts: string[], at: { i: number }, from: number, graph: PhraseGraph): number {
  const to = graph.node()
  for (;;) {
    graph.skip(sequence(parts, at, from, graph), to)
    const c = parts[at.i++]
    if (c === ')') return to
    if (c !== '|') throw new Error(`A bracket is not closed in phrase: ${parts.join('')}`)
  }
}

function oneOf(parts: string[], at: { i: number }, from: number, graph: PhraseGraph): number {
  const to = graph.node()
  while (at.i < parts.length && parts[at.i] !== ']') graph.skip(char(parts[at.i++] as string, from, graph), to)
  at.i++
  return to
}

function char(c: string, from: number, graph: PhraseGraph): number {
  let node = from
  for (let k = 0; k < c.length; k++) {
    const to = graph.node()
    graph.edge(node, c.charCodeAt(k), to)
    node = to
  }
  return node
}

const SYNTAX = '()|[]?*,~'

/** The spelling of the views: simplified, lower case, every separator a space, no apostrophes; line ends as commas. */
function spell(list: string): string {
  let out = ''
  // Kept apart: to look at the end of a text that grows sign by sign is to copy all of it each time.
  let last = ''
  for (const c of evenSpelling(
    list
      .replace(/\s*\n\s*/g, ',')
      .replace(/[，！？：；]/g, '_')
      .replaceAll("'", ''),
  )) {
    const code = SIMPLER[c.charCodeAt(0)] || c.charCodeAt(0)
    if (c.length > 1 || SYNTAX.includes(c) || (c === '+' && last === ')')) last = c
    else if (isWide(code) || isWord(code)) last = String.fromCharCode(code)
    else if (last === ' ') continue
    else last = ' '
    out += last
  }
  return out
}
