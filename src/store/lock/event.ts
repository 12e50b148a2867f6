import { type Detail, type Event, lineOf, type Note, type Records, type State } from '../../domain'
import type { Sealer } from '../../lock/box'
import type { KeptEntry, KeptNote, Sealed } from './kept'
import { bare, detailOf, sealDetail, sealNote, withEntries, withSealed } from './rows'

/** What of an event is the agent's own, sealed before the event is taken in. */
export interface SealedEvent {
  publicKey: string
  detail: Sealed
  /** By id. */
  notes: Map<string, KeptNote>
}

/** What of an event the agent has said: details of one entry, lines. Null where there is nothing of the kind. */
function saidIn(event: Event): { detail: Detail; notes: readonly Note[] } | null {
  switch (event.type) {
    case 'log':
      return { detail: detailOf(event.entry), notes: [] }
    case 'detail':
      return { detail: event.detail, notes: [] }
    case 'exit':
      return { detail: { exit: event.exit, closing: 'exit' }, notes: [] }
    case 'note':
      return { detail: {}, notes: [event.note] }
    case 'endShift':
      return event.notes?.length ? { detail: {}, notes: event.notes } : null
    default:
      return null
  }
}

/** Whether an event says something that a lock would seal. */
export const saysSomething = (event: Event): boolean => saidIn(event) !== null

export async function sealEvent(sealer: Sealer, event: Event): Promise<SealedEvent> {
  const { detail, notes } = saidIn(event) ?? { detail: {}, notes: [] }
  const sealed = await Promise.all(notes.map(note => sealNote(sealer, { ...note, text: lineOf(note.text) })))
  return {
    publicKey: sealer.publicKey,
    detail: await sealDetail(sealer, detail),
    notes: new Map(sealed.map(note => [note.id, note])),
  }
}

/** The worker's row while locked: with none of what was said. */
export const bareState = (state: State): State => withEntries(state, bare)

/** The rows of an event as they lie while locked; `kept`: the entries that they take the place of. */
export function lockedRows(
  { entries, notes }: Pick<Records, 'entries' | 'notes'>,
  kept: readonly (KeptEntry | undefined)[],
  sealed: SealedEvent,
): { entries: KeptEntry[]; notes: KeptNote[] } {
  return {
    entries: entries.map((entry, i) => withSealed(entry, kept[i]?.sealed, sealed.detail)),
    notes: notes.flatMap(note => sealed.notes.get(note.id) ?? []),
  }
}
