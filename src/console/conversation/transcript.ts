import { align, type Line } from './align'
import type { Row } from '../read/row'

/** A row that is not yet part of what is known, and whether it came after all that is. */
export interface NewRow {
  row: Row
  index: number
  live: boolean
}

/** What one reading adds to a conversation. */
export interface Reading {
  added: NewRow[]
  /** Rows that were on screen before and still are; 0 where nothing of the conversation is left. */
  kept: number
  /** Rows that were on screen before and are gone. */
  gone: number
  match: number[]
  /** True where all rows taken last are still there, unchanged, and only new ones follow: `match` is empty then. */
  appended: boolean
}

/** One of so many last lines must be among the rows: what the agent sends last may be read differently later. */
const endLines = 3
/** A message put in between is live if at most this many known ones follow it: those still on their way out. */
const lateBy = 3

const lineOf = (row: Row): Line => ({
  key: row.key,
  id: row.id,
  side: row.wide ? 'full' : row.side,
  node: row.node,
  text: row.text,
  mine: false,
})

/** True if the rows begin with these, unchanged. */
function heads(first: readonly Row[], rows: readonly Row[]): boolean {
  if (first === rows) return true
  if (first.length > rows.length) return false
  for (let index = first.length - 1; index >= 0; index--) if (first[index] !== rows[index]) return false
  return true
}

/** All that is known of one conversation, in order: keys only, texts no longer than they are on screen. */
export class Transcript {
  #lines: Line[] = []
  #shown: Line[] = []
  /** The rows last taken, if they end with the last known line. */
  #taken: readonly Row[] | null = null

  get size(): number {
    return this.#lines.length
  }

  /** True if any of these rows' elements showed this conversation when it was last read. */
  showedIn(rows: readonly Row[]): boolean {
    const nodes = new Set<object | null>(rows.map(row => row.node))
    return this.#shown.some(line => nodes.has(line.node))
  }

  /**
   * Compares the rows on screen with what is known; changes nothing. `atEnd`: the thread is scrolled to its end.
   * `whole`: no rows stand before these.
   */
  compare(rows: readonly Row[], atEnd: boolean, whole = true): Reading {
    const taken = this.#taken
    // Rows are kept objects: comparing them by identity makes the common case cost next to nothing.
    if (taken && taken.length > 0 && heads(taken, rows)) {
      const added = rows.slice(taken.length).map((row, index) => ({ row, index: taken.length + index, live: true }))
      return { added, kept: taken.length, gone: 0, match: [], appended: true }
    }
    const match = align(this.#lines, rows.map(lineOf))
    const matched = match.flatMap((k, w) => (k >= 0 ? [w] : []))
    const first = matched[0] ?? -1
    const last = matched.at(-1) ?? -1
    const reachesEnd = last >= 0 && (match[last] === this.#lines.length - 1 || atEnd)
    const added: NewRow[] = []
    if (matched.length < rows.length) {
      let after = matched.length
      rows.forEach((row, index) => {
        if ((match[index] ?? -1) >= 0) {
          after--
          return
        }
        const live = index > last ? reachesEnd : index > first && first >= 0 && after <= lateBy && reachesEnd
        added.push({ row, index, live })
      })
    }
    const seen = new Set(match)
    let gone = 0
    // What was known before the first of these may stand there still.
    const from = whole ? 0 : (match[first] ?? 0)
    if (this.#shown.length)
      this.#lines.forEach((line, index) => (index >= from && line.node !== null && !seen.has(index) ? gone++ : 0))
    return { added, kept: matched.length, gone, match, appended: false }
  }

  /**
   * True if the rows are of this conversation by what they say: most of them are known, or most of what is known is
   * among them, and with it the end, where a conversation that is opened again stands. Short talks are full of words
   * that every talk has.
   */
  isIn(rows: readonly Row[]): boolean {
    const { kept, match, appended } = this.compare(rows, true)
    if (kept * 2 <= Math.min(rows.length, this.size)) return false
    return appended || match.some(k => k >= this.size - endLines)
  }

  /** Takes a reading in. `mine` says which added rows the agent wrote. `early`: unplaced rows belong before the rest. */
  take(rows: readonly Row[], reading: Reading, mine: ReadonlySet<Row>, early = false): void {
    const { match, added } = reading
    if (reading.appended) {
      for (const { row } of added) {
        const line = { ...lineOf(row), mine: mine.has(row) }
        this.#lines.push(line)
        this.#shown.push(line)
      }
      this.#taken = rows
      return
    }
    const shown: Line[] = []
    match.forEach((k, w) => {
      const line = this.#lines[k]
      const row = rows[w]
      if (!line || !row) return
      line.key = row.key
      line.id = row.id
      line.text = row.text
      line.node = row.node
      if (!row.wide) line.side = row.side
    })
    if (added.length) {
      const inserts = new Map<number, Line[]>()
      const placed = new Set(added.map(one => one.index))
      let before = early || match.some(k => k >= 0) ? -1 : this.#lines.length - 1
      rows.forEach((row, w) => {
        const k = match[w] ?? -1
        if (k >= 0) before = k
        else if (placed.has(w)) {
          const line = { ...lineOf(row), mine: mine.has(row) }
          const at = inserts.get(before)
          if (at) at.push(line)
          else inserts.set(before, [line])
        }
      })
      const end = inserts.get(this.#lines.length - 1)
      if (inserts.size === 1 && end) this.#lines.push(...end)
      else
        this.#lines = [
          ...(inserts.get(-1) ?? []),
          ...this.#lines.flatMap((line, index) => [line, ...(inserts.get(index) ?? [])]),
        ]
    }
    const nodes = new Set<object>(rows.map(row => row.node))
    for (const line of this.#shown) {
      if (line.node !== null && !nodes.has(line.node)) {
        line.node = null
        line.text = ''
      }
    }
    for (const line of this.#lines) if (line.node !== null) shown.push(line)
    this.#shown = shown
    const last = this.#lines.at(-1)
    this.#taken = last?.node && last.node === rows.at(-1)?.node ? rows : null
  }

  /** Rows that came last, and are not on screen any more. `mine`: which of them the agent wrote. */
  append(rows: readonly Row[], mine: ReadonlySet<Row>): void {
    this.#taken = null
    for (const row of rows) this.#lines.push({ ...lineOf(row), mine: mine.has(row), node: null, text: '' })
  }

  /** The conversation left the screen. */
  leave(): void {
    for (const line of this.#shown) {
      line.node = null
      line.text = ''
    }
    this.#shown = []
    this.#taken = null
  }
}
