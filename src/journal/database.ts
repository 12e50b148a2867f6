import { type Database, openStore } from '../store'

let opened: Promise<Database> | null = null

/**
 * The page's own connection, for everything that it reads: opened when it is asked for first, and anew once it was closed
 * (for a newer version, or by the browser) or could not be opened. Not to be closed by who reads. Rejects with StoreError.
 */
export function database(): Promise<Database> {
  if (opened) return opened
  const opening = openStore(() => {
    if (opened === opening) opened = null
  })
  opened = opening
  opening.catch(() => {
    if (opened === opening) opened = null
  })
  return opening
}
