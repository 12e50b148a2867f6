/** One figure that the bench is there to show, and whether it holds. */
export interface Target {
  what: string
  asked: string
  found: string
  holds: boolean
}

/** A table of the report: the first line names the columns. */
export interface Table {
  title: string
  /** What a reader must know to read it; a sentence or two. */
  note?: string
  lines: readonly (readonly string[])[]
}

/** What one part of the bench has found. */
export interface Section {
  title: string
  /** How it was measured, a paragraph each. */
  how: readonly string[]
  tables: readonly Table[]
  targets: readonly Target[]
}

/** A figure for a table: as many digits as say something. `-` where there is none. */
export function told(figure: number | null | undefined): string {
  if (figure === null || figure === undefined || !Number.isFinite(figure)) return '-'
  const size = Math.abs(figure)
  if (size >= 100 || figure === 0) return Math.round(figure).toLocaleString('en')
  return size >= 10 ? figure.toFixed(1) : figure.toFixed(2)
}

/** A ratio for a table; `-` where it would be of nothing. */
export const ratio = (of: number, to: number): string => (to > 0 ? `${(of / to).toFixed(2)}×` : '-')
