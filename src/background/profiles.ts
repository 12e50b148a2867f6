import type { ConsoleProfile } from '../console'
import { matchesGlob, profileFor } from '../console/profile/match'
import { parseProfile } from '../console/profile/schema'
// Not from the index: the learning stays with the lesson.
import { siteOf } from '../console/teach/site'
import type { FileFault, FromConsole, FromPage, Guide } from '../messages'
import { type Database, forgetTaught, keepTaught, taughtAt, taughtFor } from '../store'

/** How the document at `address` is to be read: as taught, else as shipped, else by nothing but looking. */
export async function guideFor(db: Database, address: string | null): Promise<Guide> {
  const taught = address === null ? null : await taughtFor(db, address)
  const shipped = address === null ? null : profileFor(address)
  const site = address === null ? null : siteOf(address)
  if (!taught) return { profile: shipped, from: shipped ? 'shipped' : 'nobody', site }
  // Which part of the address names the conversation is nothing that four clicks can tell.
  const urlId = taught.urlId ?? shipped?.urlId
  return { profile: { ...taught, ...(urlId !== undefined && { urlId }) }, from: 'taught', site }
}

/** Keeps what was taught on a page, for its own site only. True if it did. */
export async function takeLesson(
  db: Database,
  { site, profile }: Extract<FromConsole, { type: 'lesson' }>,
  address: string | null,
  now: number,
): Promise<boolean> {
  if (address === null || !matchesGlob(address, site)) return false
  await keepTaught(db, { site, at: now, profile: fileOf(site, profile) })
  return true
}

/** As a file holds it: with its version, its addresses, and where it comes from. */
const fileOf = (site: string, profile: ConsoleProfile): ConsoleProfile => ({
  ...profile,
  version: 1,
  match: [site],
  verified: profile.verified ?? 'taught by an agent',
})

/** Reads a profile from a file's text. A fault says what is wrong with it. Never throws. */
export function profileFrom(file: string): { profile: ConsoleProfile } | { fault: FileFault } {
  let value: unknown
  try {
    value = JSON.parse(file)
  } catch {
    return { fault: 'notJson' }
  }
  const parsed = parseProfile(value)
  return 'error' in parsed ? { fault: { unusable: parsed.error } } : parsed
}

/** Keeps a profile from a file, or says what is wrong with it and keeps nothing. Its own addresses give way to the site it was read in for. */
export async function takeImport(
  db: Database,
  { site, file }: Extract<FromPage, { type: 'import' }>,
  now: number,
): Promise<FileFault | null> {
  const read = profileFrom(file)
  if ('fault' in read) return read.fault
  await keepTaught(db, { site, at: now, profile: fileOf(site, read.profile) })
  return null
}

export const takeForget = (db: Database, { site }: Extract<FromPage, { type: 'forget' }>): Promise<void> =>
  forgetTaught(db, site)

/** What was taught for a site, as a file holds it. */
export const taughtFile = async (db: Database, site: string): Promise<ConsoleProfile | null> =>
  (await taughtAt(db, site))?.profile ?? null
