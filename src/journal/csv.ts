/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/
/** Chinese spreadsheets read UTF-8 only behind this mark. */
const MARK = '\ufeff'

type Cell = string | number | null

function cellOf(value: Cell): string {
  if (typeof value === 'number') return String(value)
  // A line of the agent's own may begin with anything; nobody's spreadsheet is to run it.
  const text = FORMULA.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as a file of RFC 4180 (commas, quotes doubled, CRLF), that spreadsheets open as it is. */
export const csvOf = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  MARK + [head, ...rows].map(row => `${row.map(cellOf).join(',')}\r\n`).join('')
