import type { Side } from '../conversation/align'
import { roleWords } from '../page/words'
import type { Caption, Row } from './row'

/** The name is looked for in no more rows before than these. */
const backMost = 6

/** A side on which at least one in so many speakers begins without a name has nameless speakers (our guess). */
const namelessShare = 3

/**
 * Rows of one speaker in a row seldom all carry the name: it is over the first of them, or under the last. The others
 * have it from there, if they stand on the same side and their words in the same kind of element; a system line's do
 * not. Where a speaker begins without a name, rows there have none to inherit.
 */
export class Heirs {
  /** How often a speaker began on each side without a name, and with one. */
  readonly #begun = { bare: new Map<Side, number>(), named: new Map<Side, number>() }
  readonly #named = new Set<string>()
  readonly #noted = new WeakSet<Row>()

  /** Learns from rows before names are given: what the last of them show holds for the first, too. */
  learn(rows: readonly Row[]): void {
    for (const row of rows) if (row.name !== null && !this.#noted.has(row)) this.#named.add(row.kind)
    rows.forEach((row, index) => this.#note(row, rows[index - 1]))
  }

  #note(row: Row, last: Row | undefined): void {
    if (this.#noted.has(row)) return
    this.#noted.add(row)
    if (row.name !== null) this.#named.add(row.kind)
    if (!last || row.side === 'center' || !apart(last, row)) return
    const count = (of: Map<Side, number>): unknown => of.set(row.side, (of.get(row.side) ?? 0) + 1)
    if (row.name !== null) count(this.#begun.named)
    else if (last.side !== 'center' && this.#named.has(row.kind)) count(this.#begun.bare)
  }

  /** True where speakers begin without a name, so that rows there have none to inherit. */
  #isNameless(side: Side): boolean {
    const bare = this.#begun.bare.get(side) ?? 0
    return bare > 0 && bare * namelessShare >= (this.#begun.named.get(side) ?? 0)
  }

  /** Gives a row the name it has from its caption or the rows before it, or gives its own to those. */
  take(row: Row, before: readonly Row[], caption: Caption | null): void {
    const last = before.at(-1)
    this.#note(row, last)
    if (row.name !== null) {
      if (row.nameAfter) this.#handBack(row, before)
      return
    }
    if (row.side === 'center') return
    if (caption) {
      if (caption.side === row.side || row.side === 'full') row.name = caption.caption
      return
    }
    if (!last) return
    if (this.#isNameless(row.side)) return
    // A file or a picture between, in an element of another kind, does not end what one person says.
    for (let index = before.length - 1; index >= Math.max(0, before.length - backMost); index--) {
      const other = before[index]
      if (!other || apart(other, row)) return
      if (other.name === null && other.kind !== row.kind) continue
      if (other.name !== null && !other.nameAfter && continues(row, other)) row.name = other.name
      return
    }
  }

  #handBack(row: Row, before: readonly Row[]): void {
    for (let index = before.length - 1; index >= 0; index--) {
      const other = before[index]
      if (!other || other.name !== null || !continues(other, row)) return
      other.name = row.name
    }
  }
}

const continues = (row: Row, other: Row): boolean =>
  row.side === other.side &&
  row.kind === other.kind &&
  row.bubble === other.bubble &&
  machineWords(row) === machineWords(other)

/** What marks a row as an automaton's, the console's or a colleague's: who has other marks is somebody else. */
function machineWords({ words }: Row): string {
  const known = machine.get(words)
  if (known !== undefined) return known
  const found = words.filter(word => roleWords.system.has(word) || roleWords.bot.has(word) || roleWords.note.has(word))
  machine.set(words, found.join())
  return found.join()
}
/** Rows of one look share one list of words. */
const machine = new WeakMap<readonly string[], string>()

/** True if two rows stand on different sides, as far as both have one. */
const apart = (a: Row, b: Row): boolean => a.side !== b.side && a.side !== 'full' && b.side !== 'full'
