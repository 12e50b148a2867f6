import type { Score } from './score'

const part = (of: number, all: number) => (all === 0 ? 1 : of / all)

/** What must hold on every console without a profile; each that does not, as words. */
export function shortOf(score: Score): string[] {
  const missed: string[] = []
  if (!score.says) missed.push('not found')
  if (part(score.found, score.messages) < 0.99) missed.push(`messages ${score.found}/${score.messages}`)
  if (part(score.roles, score.messages) < 0.99) missed.push(`roles ${score.roles}/${score.messages}`)
  if (score.falseLive > 0) missed.push(`${score.falseLive} false or doubled live`)
  if (score.active < score.openings) missed.push(`active ${score.active}/${score.openings}`)
  if (score.unstable > 0) missed.push(`${score.unstable} unstable ids`)
  return missed
}

const percent = (of: number, all: number) => (all === 0 ? '-' : `${(100 * part(of, all)).toFixed(1)}`)

const COLUMNS: [string, (score: Score) => string][] = [
  ['console', score => score.name],
  ['seen', score => (score.says ? 'yes' : 'NO')],
  ['lines', score => String(score.messages)],
  ['found %', score => percent(score.found, score.messages)],
  ['roles %', score => percent(score.roles, score.messages)],
  ['moment %', score => percent(score.timely, score.timed)],
  ['active', score => `${score.active}/${score.openings}`],
  ['ids bad', score => String(score.unstable)],
  ['false', score => String(score.falses)],
  ['doubled', score => String(score.doubled)],
  ['false live', score => String(score.falseLive)],
  ['typing', score => `${score.composed}/${score.typed}`],
  ['waiting', score => `${score.waiting}/${score.looked}`],
  ['first ms', score => score.firstMs.toFixed(1)],
  ['line ms', score => score.perMessageMs.toFixed(2)],
]

/** One line for each console, in columns. */
export function table(scores: readonly Score[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...scores.map(score => COLUMNS.map(([, cell]) => cell(score)))]
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
