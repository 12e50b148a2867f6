import type { Detail, Entry, Note, Paper, State } from '../../domain'
import type { Opener, Sealer } from '../../lock/box'
import type { KeptEntry, KeptNote, KeptPaper, Sealed } from './kept'

/** What each box is about, so that one cannot stand for another. */
const ABOUT = { detail: (field: string) => `entries.${field}`, note: 'notes', paper: 'papers', spoiled: 'spoiled' }

const DETAILS = [
  'stressor',
  'weight',
  'note',
  'cause',
  'hands',
  'helped',
  'closing',
  'exit',
] as const satisfies readonly (keyof Detail)[]
/** A detail that is missing here would stay readable: this is a compile error then. */
true satisfies Exclude<keyof Detail, (typeof DETAILS)[number]> extends never ? true : false

/** An entry without its details. */
export function bare({ id, at, kind, conversation, guessed }: Entry): Entry {
  return { id, at, kind, conversation, guessed, stressor: null, weight: null, note: '' }
}

/** What is said in an entry. */
export function detailOf(entry: Entry): Detail {
  const said = DETAILS.filter(field => entry[field] != null && entry[field] !== '')
  return Object.fromEntries(said.map(field => [field, entry[field]])) as Detail
}

export async function sealDetail(sealer: Sealer, detail: Detail): Promise<Sealed> {
  const fields = DETAILS.filter(field => detail[field] !== undefined)
  const boxes = await Promise.all(fields.map(field => sealer.seal(detail[field], ABOUT.detail(field))))
  return Object.fromEntries(fields.map((field, i) => [field, boxes[i]]))
}

/** An entry as it lies while locked: bare, with what was sealed before and now. */
export const withSealed = (entry: Entry, before: Sealed | undefined, now: Sealed): KeptEntry => ({
  ...bare(entry),
  sealed: { ...before, ...now },
})

export const sealEntry = async (sealer: Sealer, entry: KeptEntry): Promise<KeptEntry> =>
  withSealed(entry, entry.sealed, await sealDetail(sealer, detailOf(entry)))

/** An entry as the agent knows it. A box that cannot be opened is as if nothing were in it. */
export async function openEntry(opener: Opener, { sealed, ...entry }: KeptEntry): Promise<Entry> {
  const fields = DETAILS.filter(field => sealed?.[field] !== undefined)
  const values = await Promise.all(
    fields.map(field => opener.open(sealed?.[field] ?? '', ABOUT.detail(field)).catch(() => undefined)),
  )
  const said = fields.flatMap((field, i) => (values[i] === undefined ? [] : [[field, values[i]]]))
  return { ...entry, ...Object.fromEntries(said) }
}

export const sealNote = async (sealer: Sealer, note: KeptNote): Promise<KeptNote> =>
  note.sealed === undefined ? { ...note, text: '', sealed: await sealer.seal(note.text, ABOUT.note) } : note

/** The line, or null where its box cannot be opened. */
export async function openNote(opener: Opener, { sealed, ...note }: KeptNote): Promise<Note | null> {
  if (sealed === undefined) return note
  const text = await opener.open(sealed, ABOUT.note).catch(() => null)
  return typeof text === 'string' ? { ...note, text } : null
}

/** A hint that was put away has no words, and goes on keeping quiet while locked. */
export const sealPaper = async (sealer: Sealer, paper: KeptPaper): Promise<KeptPaper> =>
  paper.kind === 'waved' || paper.kind === 'sealed'
    ? paper
    : { kind: 'sealed', id: paper.id, at: paper.at, box: await sealer.seal(paper, ABOUT.paper) }

/** The paper, or null where its box cannot be opened. */
export async function openPaper(opener: Opener, paper: KeptPaper): Promise<Paper | null> {
  if (paper.kind !== 'sealed') return paper
  return (await opener.open(paper.box, ABOUT.paper).catch(() => null)) as Paper | null
}

/** Whatever was put aside: nobody knows what is in it. */
export const sealSpoiled = async (sealer: Sealer, row: unknown): Promise<unknown> =>
  boxOf(row) === null ? { sealed: await sealer.seal(row ?? null, ABOUT.spoiled) } : row
export async function openSpoiled(opener: Opener, row: unknown): Promise<unknown> {
  const box = boxOf(row)
  return box === null ? row : opener.open(box, ABOUT.spoiled).catch(() => row)
}

/** The box of something put aside, or null where it lies open. */
export function boxOf(row: unknown): string | null {
  const { sealed } = (row ?? {}) as { sealed?: unknown }
  return typeof sealed === 'string' ? sealed : null
}

/** The worker's own row with other entries in it; those that are not among them as they are. */
export function withEntries(state: State, change: (entry: Entry) => Entry): State {
  if (!state.shift?.entries) return state
  const entries = Object.entries(state.shift.entries).map(([id, logged]) => [
    id,
    { ...logged, entry: change(logged.entry) },
  ])
  return { ...state, shift: { ...state.shift, entries: Object.fromEntries(entries) } }
}
