import type { Note } from '../domain'

/** What was written, as notes of that day; what was left empty is none. */
export const notesOf = (day: string, done: readonly string[], tomorrow: string): Omit<Note, 'at'>[] => [
  ...done.flatMap((text, i) =>
    text.trim() === '' ? [] : [{ id: `done${i + 1}.${day}`, kind: 'done' as const, text }],
  ),
  ...(tomorrow.trim() === '' ? [] : [{ id: `tomorrow.${day}`, kind: 'tomorrow' as const, text: tomorrow }]),
]
