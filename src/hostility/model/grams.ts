import { isWide, isWord } from '../normalise'
import { SIMPLER } from '../traditional'

/** Hashes kept of one message; a longer one says the same again. */
const MOST_GRAMS = 12_000
/** Signs of the model's view. */
const ROOM = 2304
/** Longest run of wide characters, and of Latin letters, that is one feature. */
const LONGEST_WIDE = 5
const LONGEST_LATIN = 5

const SPACE = 32
const QUESTION = 63
const EXCLAIM = 33
const COMMA = 44
const STOP = 46
const QUOTE = 34
const DIGIT = 48

/** The n-grams of a message as hashes of 32 bits, and where each clause's begin. */
export interface Grams {
  readonly hashes: Int32Array
  length: number
  /** Of each hash the clause in which it begins, from 0. */
  readonly clauses: Uint8Array
  clauseCount: number
}

/** Empty room for n-grams, to be filled again and again. */
export function emptyGrams(): Grams {
  return { hashes: new Int32Array(MOST_GRAMS), length: 0, clauses: new Uint8Array(MOST_GRAMS), clauseCount: 0 }
}

const QUOTED = /["“„][^"“”„]{1,160}["”]|「[^」]{1,160}」|『[^』]{1,160}』|《[^》]{1,80}》/g

/** The text without what stands in quotation marks; null where nothing does. */
export function outsideQuotes(text: string): string | null {
  const outside = text.replace(QUOTED, ' " ')
  return outside.length === text.length && outside === text ? null : outside
}

const codes = new Uint16Array(ROOM)
const clauseAt = new Uint8Array(ROOM)

/** The sign that stands for a code in the model's view: itself for letters, a class for digits and punctuation. */
function signOf(code: number): number {
  if (code >= 97 && code <= 122) return code
  if (code >= 48 && code <= 57) return DIGIT
  if (isWide(code)) return code
  switch (code) {
    case 32:
    case 9:
    case 10:
    case 13:
      return SPACE
    case 33:
    case 63:
      return code
    case 46:
    case 0x3002:
    case 0x2026:
      return STOP
    case 34:
    case 0x201c:
    case 0x201d:
    case 0x300c:
    case 0x300d:
    case 0x300a:
    case 0x300b:
      return QUOTE
    case 126: // ~
    case 42: // *
    case 64: // @
      return code
    default:
      return COMMA
  }
}

/** Fills the n-grams of an `even` text. */
export function gramsOf(text: string, into: Grams): void {
  into.length = 0
  into.clauseCount = 0
  addGrams(text, into)
}

function view(text: string, firstClause: number): number {
  codes[0] = SPACE
  clauseAt[0] = firstClause
  let n = 1
  let clause = firstClause
  let inClause = 0
  for (let i = 0; i < text.length && n < ROOM - 2; i++) {
    let code = text.charCodeAt(i)
    if (code === 39 || code === 0x2018 || code === 0x2019) continue
    const simpler = SIMPLER[code] as number
    if (simpler) code = simpler
    const sign = signOf(code)
    const before = codes[n - 1] as number
    if (sign === before && (sign === SPACE || sign === COMMA || sign === STOP || codes[n - 2] === sign)) continue
    if (sign === SPACE && !isWord(before) && !isWide(before)) continue
    if (before === SPACE && n > 1 && !isWord(sign) && !isWide(sign)) n--
    codes[n] = sign
    if (isWord(sign) || isWide(sign)) inClause++
    clauseAt[n] = clause
    n++
    const ends =
      sign === EXCLAIM || sign === QUESTION || sign === STOP || sign === COMMA || (sign === SPACE && isWide(before))
    if (ends && inClause >= 2 && clause < 250) {
      clause++
      inClause = 0
    }
  }
  if (codes[n - 1] !== SPACE) {
    codes[n] = SPACE
    clauseAt[n] = clause
    n++
  }
  return n
}

/** Adds the n-grams of another view of the same message. */
export function addGrams(text: string, into: Grams): void {
  const length = view(text, into.clauseCount)
  const { hashes, clauses } = into
  let n = into.length
  let word = 0
  for (let i = 0; i < length && n < MOST_GRAMS - 8; i++) {
    const code = codes[i] as number
    const clause = clauseAt[i] as number
    const latin = isLatin(code)
    let hash = 0x811c9dc5 ^ code
    if (latin) {
      if (!isLatin(codes[i - 1] as number)) {
        // Whole word, and with the one before it.
        let own = 0x2f0b4a17
        let end = i
        while (end < length && isLatin(codes[end] as number))
          own = Math.imul(own ^ (codes[end++] as number), 0x01000193)
        clauses[n] = clause
        hashes[n++] = mix(own)
        if (word) {
          clauses[n] = clause
          hashes[n++] = mix(Math.imul(word ^ own, 0x9e3779b1) + own)
        }
        word = own
      }
      for (let k = 1; k < LONGEST_LATIN && i + k < length; k++) {
        const next = codes[i + k] as number
        if (isWide(next) && k > 2) break
        hash = Math.imul(hash ^ next, 0x01000193)
        if (k >= 2 || isWide(next)) {
          clauses[n] = clause
          hashes[n++] = mix(hash)
        }
        if (next === SPACE) break
      }
      continue
    }
    if (code !== SPACE && code !== QUOTE) word = code === DIGIT ? word : 0
    const longest = isWide(code) ? LONGEST_WIDE : 4
    if (code !== SPACE) {
      clauses[n] = clause
      hashes[n++] = mix(hash)
    }
    for (let k = 1; k < longest && i + k < length; k++) {
      const next = codes[i + k] as number
      hash = Math.imul(hash ^ next, 0x01000193)
      if (code === SPACE && k === 1 && isLatin(next)) continue
      clauses[n] = clause
      hashes[n++] = mix(hash)
    }
  }
  into.length = n
  into.clauseCount = (clauseAt[length - 1] as number) + 1
}

/** Signs and words to either side of a mark that are read with it. */
const AROUND = 4
const WORDS_AROUND = 2

/** Adds what stands around the marks of a text: runs of signs and of words that hold one. */
export function addAround(text: string, isMark: (code: number) => boolean, into: Grams): void {
  const { hashes, clauses } = into
  const last = Math.max(0, into.clauseCount - 1)
  let n = into.length
  const add = (hash: number): void => {
    if (n >= MOST_GRAMS) return
    clauses[n] = last
    hashes[n++] = mix(hash)
  }
  const words = text.split(' ')
  for (let w = 0; w < words.length; w++) {
    const word = words[w] as string
    if (word.length !== 1 || !isMark(word.charCodeAt(0))) continue
    for (let from = Math.max(0, w - WORDS_AROUND); from <= w; from++) {
      let hash = 0x51ed270b
      for (let to = from; to < words.length && to <= w + WORDS_AROUND; to++) {
        const other = words[to] as string
        for (let i = 0; i < other.length && i < 16; i++) hash = Math.imul(hash ^ other.charCodeAt(i), 0x01000193)
        hash = Math.imul(hash ^ SPACE, 0x01000193)
        if (to >= w && to > from) add(hash)
      }
    }
  }
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    for (let from = Math.max(0, at - AROUND); from <= at; from++) {
      let hash = 0x1b873593
      for (let to = from; to < text.length && to - from <= AROUND; to++) {
        hash = Math.imul(hash ^ text.charCodeAt(to), 0x01000193)
        if (to >= at && to > from) add(hash)
      }
    }
  }
  into.length = n
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Spreads a hash over all its bits, as its low ones choose the weight. */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 15)
  h = Math.imul(h, 0x85ebca6b)
  return h ^ (h >>> 13)
}
