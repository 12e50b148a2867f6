import { zipSync } from 'fflate'

/** A file to be packed: its path in the archive with `/`, what is in it, and whether it can be run. */
export interface Packed {
  path: string
  bytes: Uint8Array
  executable?: boolean
}

/** Zips store local time, from 1980 on: the same bytes in every zone. Noon, since no zone leaves that out. */
const noTime = (): Date => new Date(1980, 0, 1, 12)
/** Made on Unix: the upper half of the attributes is a file's mode. */
const UNIX = 3
const mode = (bits: number): number => (0o100000 | bits) << 16

/** A zip whose bytes follow from the files alone: sorted by path, without times, compressed by a fixed program. */
export function archive(files: readonly Packed[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const entries = sorted.map(({ path, bytes, executable = false }) => {
    const attrs = mode(executable ? 0o755 : 0o644)
    return [path, [bytes, { level: 9, mtime: noTime(), os: UNIX, attrs }]] as const
  })
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}
