import type { OnShift } from './work'

/** What the agent may do now, in order of force. `own`: something the agent or the team has added. */
export const EXITS = ['warn', 'transfer', 'lead', 'hold', 'end', 'block', 'own'] as const
export type Exit = (typeof EXITS)[number]

/** Uses of this many hard entries are looked back on: "three of the last five". */
const LOOK_BACK = 5

/** An exit was used: counted, and noted at the entry about that conversation. The same id again changes nothing. */
export function useExit(work: OnShift, id: string, exit: Exit, entry: string | null): void {
  const { shift, tally } = work
  const used = shift.exits ?? []
  if (used.includes(id)) return
  shift.exits = [...used, id]
  tally.exits = { ...tally.exits, [exit]: (tally.exits?.[exit] ?? 0) + 1 }
  const logged = entry === null ? null : shift.entries[entry]
  if (!logged) return
  logged.entry = { ...logged.entry, exit, closing: 'exit' }
  work.records.entries.push(logged.entry)
}

/** Of the last hard entries, latest last, how many ended by an exit. */
export function exitsUsed(entries: readonly { kind: string; at: number; exit?: Exit | null }[]): {
  used: number
  of: number
} {
  const last = entries
    .filter(e => e.kind === 'hard')
    .toSorted((a, b) => a.at - b.at)
    .slice(-LOOK_BACK)
  return { used: last.filter(e => e.exit != null).length, of: last.length }
}
