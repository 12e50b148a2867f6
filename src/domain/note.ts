import type { Records } from './work'

/** A line of the agent's own, kept apart from entries. */
export interface Note {
  /** A note with the same id replaces the earlier one. */
  id: string
  at: number
  /**
   * thanks: whom I'd thank · goal: what I keep in mind today · done: one of three things done · tomorrow: one for
   * tomorrow · strength: what was good about this week · lesson: one small thing to try (the week's Monday is in the id). */
  kind: NoteKind
  /** Never empty: an empty one takes the note away. */
  text: string
}

export const NOTE_KINDS = ['thanks', 'goal', 'done', 'tomorrow', 'strength', 'lesson'] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** Longest line kept, in characters. One line is what is asked for. */
export const LINE_MAX = 200

/** A line as it is kept: in one piece, and no longer than that. */
export const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, LINE_MAX)

/** Keeps a line, or takes it away where nothing is left of it. Needs no shift. */
export function keepNote(records: Records, note: Note): void {
  const text = lineOf(note.text)
  if (text === '') records.removedNotes.push(note.id)
  else records.notes.push({ ...note, text })
}
