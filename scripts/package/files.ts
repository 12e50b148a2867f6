import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import type { Packed } from './archive'

/** Every file of a folder. */
export const filesIn = (folder: string): Packed[] =>
  globSync('**/*', { cwd: folder, dot: true }).map(path => ({ path, bytes: readFileSync(join(folder, path)) }))

/** Pictures for readers, which nothing is built from: two thirds of the archive otherwise. */
const LEFT_OUT = /^docs\/(pictures|store)\/.*\.(png|jpg)$/

/** What the extension is built from, as git has it: for the reviewers of a store. Null outside a checkout. */
export function sourceFiles(root: string): Packed[] | null {
  if (!existsSync(join(root, '.git'))) return null
  const git = (...words: string[]): string[] =>
    execFileSync('git', ['ls-files', '-z', ...words], { cwd: root, encoding: 'utf8' })
      .split('\0')
      .filter(Boolean)
  // By git's word: not every file system knows.
  const executable = new Set(git('--stage').flatMap(line => line.match(/^100755 [^\t]+\t(.+)$/s)?.[1] ?? []))
  return (
    git('--cached', '--others', '--exclude-standard')
      // A link to a folder elsewhere is a name and no file.
      .filter(path => !LEFT_OUT.test(path) && statSync(join(root, path), { throwIfNoEntry: false })?.isFile())
      .map(path => ({ path, bytes: readFileSync(join(root, path)), executable: executable.has(path) }))
  )
}

/** Files that differ from the last commit. */
export const uncommitted = (root: string): string[] =>
  execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)
