/** Two pages as alike as can be: the rule holds on one and not on the other, and nothing else changes. */
export interface Pair {
  /** The body of the page on which the rule holds. */
  holds: string
  not: string
  /** Other rules that cannot but change with it. */
  also?: readonly string[]
  /** How far it holds on the first page, where that is a share; else all the way. */
  share?: number
}

/** The pairs of every rule of a list, by the rule's name. */
export type Pairs = Readonly<Record<string, readonly Pair[]>>
