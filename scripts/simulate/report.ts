import type { Figures } from './score'

const seconds = (ms: number | null): string => (ms === null ? '–' : `${(ms / 1000).toFixed(0)} s`)
const share = ({ streakOfferedWithin5Min: offered, streakTriggers: all }: Figures): string =>
  all === 0 ? '–' : `${((100 * offered) / all).toFixed(1)} %`

const ROWS: [string, (f: Figures) => string][] = [
  ['nudges', f => `${f.nudges}`],
  ['while typing', f => `${f.whileComposing}`],
  ['over an unread or unanswered message', f => `${f.overUnread}`],
  ['above a cap', f => `${f.capViolations}`],
  ['streaks', f => `${f.streakTriggers}`],
  ['… offered within 5 min', share],
  ['interruptions a shift', f => f.interruptionsPerShift.toFixed(3)],
  ['streak to nudge, median', f => seconds(f.medianDelayMs)],
]

/** The figures side by side, for reading. */
export function table(of: Record<string, Figures>): string {
  const names = Object.keys(of)
  const first = Math.max(...ROWS.map(([name]) => name.length))
  const widths = names.map(name => Math.max(12, name.length + 2))
  const line = (cells: string[]): string =>
    (cells[0] ?? '').padEnd(first) +
    cells
      .slice(1)
      .map((cell, i) => cell.padStart(widths[i] ?? 12))
      .join('')
  return [
    line(['', ...names]),
    ...ROWS.map(([name, show]) => line([name, ...names.map(n => show(of[n] as Figures))])),
  ].join('\n')
}
