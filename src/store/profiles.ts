import type { ConsoleProfile } from '../console'
import { profileAmong } from '../console/profile/match'
import { faultOf } from './fault'
import type { Database } from './open'
import type { Taught } from './schema'

/** What was taught for the document at `href`; null for nothing. */
export async function taughtFor(db: Database, href: string): Promise<ConsoleProfile | null> {
  const all = await db.getAll('profiles')
  return profileAmong(
    all.map(({ site, profile }) => ({ ...profile, match: [site] })),
    href,
  )
}

/** What was taught for exactly this site; null for nothing. */
export async function taughtAt(db: Database, site: string): Promise<Taught | null> {
  return (await db.get('profiles', site)) ?? null
}

/** Keeps a lesson instead of the site's earlier one. Rejects with StoreError, and has then changed nothing. */
export async function keepTaught(db: Database, taught: Taught): Promise<void> {
  try {
    await db.put('profiles', taught)
  } catch (error) {
    throw faultOf(error)
  }
}

/** Back to automatic reading on this site. Forgetting what is not there is no error. */
export async function forgetTaught(db: Database, site: string): Promise<void> {
  await db.delete('profiles', site)
}

/** The sites on which something was taught, as globs. */
export const taughtSites = (db: Database): Promise<string[]> => db.getAllKeys('profiles')
