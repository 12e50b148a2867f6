import { type Digest, digestInto, emptyDigest, isConversation, isLine, restoreTally } from '../domain'
import { hourOf, shareOf } from './digest'
import type { Database } from './open'

/**
 * Counts the digests anew from the conversations and ledger lines that are kept, a day at a time: for rows that came in
 * another way than by `apply` (from a version without digests, from a file). Days of which no row is left keep the digest
 * that they have, and so does the first one after them, of which some may be gone too; and days whose digest says the same:
 * the same records make the same file. `onProgress` is told the share of the days that are done, 0..1.
 */
export async function recountDigests(db: Database, onProgress: (share: number) => void = () => {}): Promise<void> {
  const tx = db.transaction(['days', 'conversations', 'ledger', 'digests'], 'readwrite')
  const days = (await tx.objectStore('days').getAll())
    .flatMap(day => restoreTally(day) ?? [])
    .sort((a, b) => a.firstAt - b.firstAt)
  let part = false
  for (const [i, { day }] of days.entries()) {
    onProgress(i / days.length)
    // A day's rows, by the same rule as when they were kept (`dayAt`).
    const window = within(i === 0 ? null : (days[i]?.firstAt ?? null), days[i + 1]?.firstAt ?? null)
    const [conversations, lines] = await Promise.all([
      tx.objectStore('conversations').index('openedAt').getAll(window),
      tx.objectStore('ledger').index('at').getAll(window),
    ])
    const kept = await tx.objectStore('digests').get(day)
    if (conversations.length + lines.length === 0) {
      part ||= i === 0
      continue
    }
    const cut = part
    part = false
    if (cut && kept) continue
    const digest = emptyDigest(day)
    digestInto(
      digest,
      conversations.filter(isConversation).map(c => shareOf(c)),
      lines.filter(isLine),
      hourOf,
    )
    if (!kept || saying(kept) !== saying(digest)) await tx.objectStore('digests').put(digest)
  }
  await tx.done
}

/** What a digest says, whatever the order in which its fields came to be; an hour of which all was taken out again says nothing. */
function saying({ hours, reasons }: Digest): string {
  const said = Object.entries(hours).flatMap(([hour, figures]) => {
    const { conversations, filled = 0, poured = 0 } = figures ?? {}
    const counts = [conversations?.calm, conversations?.tense, conversations?.hostile, filled, poured]
    return counts.some(n => n) ? [[hour, ...counts]] : []
  })
  const why = Object.entries(reasons).map(([reason, of]) => [reason, of?.lines, of?.sum])
  return JSON.stringify([said, why.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))])
}

/** From one time on and before another; null for no bound. */
function within(from: number | null, until: number | null): IDBKeyRange | undefined {
  if (from !== null && until !== null) return IDBKeyRange.bound(from, until, false, true)
  if (from !== null) return IDBKeyRange.lowerBound(from)
  return until === null ? undefined : IDBKeyRange.upperBound(until, true)
}
