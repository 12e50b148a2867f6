import {
  type Conversation,
  type Counted,
  dayAt,
  type Digest,
  digestInto,
  emptyDigest,
  type LedgerLine,
  type Records,
  type Tally,
  verdict,
} from '../domain'

/** The stores of a transaction that keeps an event. */
interface Keeping {
  conversations: { get(key: [string, number]): Promise<Conversation | undefined> }
  digests: { get(day: string): Promise<Digest | undefined>; put(digest: Digest): Promise<unknown> }
}

/** The hour on this machine's clock. */
export const hourOf = (at: number): number => new Date(at).getHours()

/** What one conversation counts for. */
export const shareOf = (c: Conversation, level = verdict(c), by: 1 | -1 = 1): Counted => ({
  hour: hourOf(c.openedAt),
  level,
  by,
})

/**
 * Brings the digests of the days up to what an event leaves. Must be called before the event's own rows are written: what
 * a conversation counted as until now is read first. `tallies`: of the state before and after, the days that it may touch.
 */
export async function keepDigests(
  { conversations, digests }: Keeping,
  { settled, corrected, lines }: Records,
  tallies: readonly (Tally | null)[],
): Promise<void> {
  if (settled.length + corrected.length + lines.length === 0) return
  const days = tallies
    .filter(tally => tally !== null)
    .filter(({ day }, i, all) => all.findLastIndex(other => other.day === day) === i)
    .sort((a, b) => a.firstAt - b.firstAt)
  const touched = new Map<string, { counted: Counted[]; lines: LedgerLine[] }>()
  const of = (at: number) => {
    const day = dayAt(days, at)?.day ?? ''
    const known = touched.get(day) ?? { counted: [], lines: [] }
    touched.set(day, known)
    return known
  }
  const isCorrected = (c: Conversation): boolean =>
    corrected.some(({ key, openedAt }) => c.key === key && c.openedAt === openedAt)
  const keys = [
    ...settled,
    ...corrected.filter(r => !settled.some(c => c.key === r.key && c.openedAt === r.openedAt)),
  ].map(({ key, openedAt }): [string, number] => [key, openedAt])
  const before = await Promise.all(keys.map(key => conversations.get(key)))
  for (const c of before) if (c) of(c.openedAt).counted.push(shareOf(c, verdict(c), -1))
  for (const c of settled) of(c.openedAt).counted.push(shareOf(c, isCorrected(c) ? 'calm' : verdict(c)))
  for (const c of before.slice(settled.length)) if (c) of(c.openedAt).counted.push(shareOf(c, 'calm'))
  for (const line of lines) of(line.at).lines.push(line)
  for (const [day, { counted, lines: own }] of touched) {
    const digest = (await digests.get(day)) ?? emptyDigest(day)
    digestInto(digest, counted, own, hourOf)
    await digests.put(digest)
  }
}
