import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Chromium on Linux reads what an administrator has set. */
const FOLDER = '/etc/chromium/policies/managed'

/** The id that Chromium gives an unpacked extension: its path's hash, written in the first sixteen letters. */
export const idOf = (path: string): string =>
  createHash('sha256')
    .update(path)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))

/** A company's policy for one copy of the extension, as an administrator would set it. */
export interface Administered {
  /** The copy: it has an id of its own, so no other test meets the policy. */
  dist: string
  set(policy: unknown): void
  remove(): void
}

/** A copy of the extension under a policy; null where this machine lets nobody set one. */
export function administer(built: string, policy: unknown): Administered | null {
  const dist = join(realpathSync(mkdtempSync(join(tmpdir(), 'breather-policy-'))), 'dist')
  const id = idOf(dist)
  const file = join(FOLDER, `${id}.json`)
  const set = (given: unknown): void =>
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: given } } }))
  try {
    mkdirSync(FOLDER, { recursive: true })
    set(policy)
  } catch {
    return null
  }
  cpSync(built, dist, { recursive: true })
  return {
    dist,
    set,
    remove() {
      rmSync(file, { force: true })
      rmSync(join(dist, '..'), { recursive: true, force: true })
    },
  }
}
