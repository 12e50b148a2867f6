import * as v from 'valibot'
import { type Part, PARTS_OF_FILE, ROWS } from './rows'

/** What names the file's form, and which one it is: docs/backup.md and docs/backup.schema.json describe it. */
export const FORMAT = 'breather-records'
export const FORMAT_VERSION = 1

/** Larger files are refused unread, bytes: several times a year of a busy agent's with everything kept. */
export const LARGEST = 400_000_000
/** More rows of one kind than anybody has are refused. */
const ROWS_MOST = 3_000_000
/** Deeper than any row of ours. */
const DEEPEST = 8
/** Rows looked at between two breaths of the page. */
const AT_ONCE = 2000

/** Rows by store, each as its schema says. */
export type Records = { [P in Part]: v.InferOutput<(typeof ROWS)[P]>[] }

/** Why a file cannot be taken. `where` names the first row that is not what it should be, as `entries 12: weight`. */
export class BackupError extends Error {
  readonly code: 'large' | 'notJson' | 'foreign' | 'newer' | 'malformed'
  readonly where: string | null
  constructor(code: BackupError['code'], where: string | null = null) {
    super(`backup: ${code}${where === null ? '' : ` (${where})`}`)
    this.name = 'BackupError'
    this.code = code
    this.where = where
  }
}

/** Told how far along it is, 0..1. */
export type Progress = (share: number) => void

/** Lets the page draw and take clicks. */
export const breathe = (): Promise<void> => new Promise(resolve => setTimeout(resolve))

/** The row as its schema says, or null. */
export function fitting<P extends Part>(part: P, row: unknown): Records[P][number] | null {
  const checked = v.safeParse(ROWS[part], row, { abortEarly: true })
  return checked.success ? (checked.output as Records[P][number]) : null
}

/**
 * The records, each row written out as JSON, as a file's bytes: one row a line, always in the same order, and nothing of the moment of writing in it,
 * so the same records are always the same bytes. Whoever wants the file locked wraps these bytes.
 */
export function bytesOf(lines: Record<Part, readonly string[]>): Uint8Array<ArrayBuffer> {
  const parts = PARTS_OF_FILE.map(
    part => `${JSON.stringify(part)}:[${lines[part].map(line => `\n${line}`).join(',')}\n]`,
  )
  const head = `"format":${JSON.stringify(FORMAT)},"version":${FORMAT_VERSION}`
  return new TextEncoder().encode(`{${head},"records":{\n${parts.join(',\n')}\n}}\n`)
}

/** Reads a file's bytes. Rejects with BackupError; a file of which one row is wrong is not taken at all. */
export async function recordsIn(bytes: Uint8Array, onProgress: Progress = () => {}): Promise<Records> {
  if (bytes.byteLength > LARGEST) throw new BackupError('large')
  const file = parsed(bytes)
  if (!isObject(file) || file['format'] !== FORMAT) throw new BackupError('foreign')
  const { version, records } = file
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new BackupError('malformed', 'version')
  if (version > FORMAT_VERSION) throw new BackupError('newer')
  if (!isObject(records)) throw new BackupError('malformed', 'records')
  const stranger =
    Object.keys(file).find(key => !['format', 'version', 'records'].includes(key)) ??
    Object.keys(records).find(key => !(PARTS_OF_FILE as string[]).includes(key))
  if (stranger !== undefined) throw new BackupError('malformed', named(stranger))
  const total = PARTS_OF_FILE.reduce((sum, part) => sum + lengthOf(records[part], part), 0)
  let done = 0
  const read: Partial<Record<Part, unknown[]>> = {}
  for (const part of PARTS_OF_FILE) {
    const rows: unknown[] = []
    for (const row of (Object.hasOwn(records, part) ? records[part] : []) as unknown[]) {
      if (!isPlain(row)) throw new BackupError('malformed', `${part} ${rows.length + 1}`)
      const checked = v.safeParse(ROWS[part], row, { abortEarly: true })
      if (!checked.success) throw new BackupError('malformed', placeOf(part, rows.length + 1, checked.issues[0]))
      rows.push(checked.output)
      done += 1
      if (done % AT_ONCE === 0) {
        onProgress(done / total)
        await breathe()
      }
    }
    read[part] = rows
  }
  return read as Records
}

function parsed(bytes: Uint8Array): unknown {
  try {
    // Editors on Windows put a mark before the first character.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BackupError('notJson')
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function lengthOf(rows: unknown, part: Part): number {
  if (rows === undefined) return 0
  if (!Array.isArray(rows)) throw new BackupError('malformed', part)
  if (rows.length > ROWS_MOST) throw new BackupError('large', part)
  return rows.length
}

/** Names that reach behind an object: no row of ours has them, and a schema's own look-up would find them there. */
const BEHIND = new Set(['__proto__', 'constructor', 'prototype'])

/** Nothing deeper than our own rows, and no name that reaches behind an object. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth > DEEPEST) return false
  if (Array.isArray(value)) return value.every(inner => isPlain(inner, depth + 1))
  return Object.entries(value).every(([key, inner]) => !BEHIND.has(key) && isPlain(inner, depth + 1))
}

/** A name from the file, short enough to be shown. */
const named = (key: string): string => (key.length > 40 ? `${key.slice(0, 40)}…` : key)

function placeOf(part: Part, nth: number, issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => named(String(key))).join('.')
  return `${part} ${nth}${path ? `: ${path}` : ''}`
}
