import { type CauseCount, type Entry, FIXES, type Suggestion, type Tally } from '../domain'
import type { RecordsText } from '../ui/text/records-text'
import { csvOf } from './csv'
import { departmentName } from './names'

const MINUTE = 60_000
const two = (n: number): string => String(n).padStart(2, '0')
const exitsOf = (day: Tally): number => Object.values(day.exits ?? {}).reduce((sum, n) => sum + n, 0)

/** A day a row, oldest first. */
export function daysTable(text: RecordsText, days: readonly Tally[]): string {
  const c = text.records.data.columns
  const head = [
    c.day,
    c.served,
    c.calm,
    c.tense,
    c.hostile,
    c.thanks,
    c.pauses,
    c.rested,
    c.hard,
    c.good,
    c.exits,
    c.peak,
  ]
  return csvOf(
    head,
    days.map(day => {
      const { calm, tense, hostile } = day.conversations
      return [
        day.day,
        calm + tense + hostile,
        calm,
        tense,
        hostile,
        day.thanks,
        day.pausesCredited,
        Math.round((day.pausedMs + day.gapMs) / MINUTE),
        day.hardEntries,
        day.goodEntries,
        exitsOf(day),
        day.cupPeak,
      ]
    }),
  )
}

/** An entry a row, oldest first. Nothing of a customer, the conversation's hash included. */
export function entriesTable(text: RecordsText, entries: readonly Entry[], dayOf: (at: number) => string): string {
  const c = text.records.data.columns
  const { details, exits, records } = text
  const head = [c.day, c.time, c.kind, c.stressor, c.weight, c.cause, c.department, c.hands, c.exit, c.helped, c.note]
  return csvOf(
    head,
    entries
      .toSorted((a, b) => a.at - b.at)
      .map(entry => {
        const at = new Date(entry.at)
        const { stressor, weight, cause, hands, exit } = entry
        return [
          dayOf(entry.at),
          `${two(at.getHours())}:${two(at.getMinutes())}`,
          records.casebook.kinds[entry.kind],
          stressor && details.stressor.options[stressor],
          weight && details.weight.options[weight],
          cause ? details.cause.options[cause] : null,
          cause ? departmentName(text, FIXES[cause]) : null,
          hands ? details.hands.options[hands] : null,
          exit ? (exit === 'own' ? exits.own : exits.options[exit].name) : null,
          entry.helped ?? null,
          entry.note,
        ]
      }),
  )
}

/** A cause a row, most often first, with who can change it and the agent's suggestion. */
export function causesTable(
  text: RecordsText,
  causes: readonly CauseCount[],
  suggestions: readonly Suggestion[],
): string {
  const c = text.records.data.columns
  return csvOf(
    [c.cause, c.department, c.count, c.suggestion],
    causes.map(({ cause, department, count }) => [
      text.details.cause.options[cause],
      departmentName(text, department) || text.records.causes.nobody,
      count,
      suggestions.find(s => s.cause === cause)?.text ?? null,
    ]),
  )
}
