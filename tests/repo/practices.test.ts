import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')

/** The rows of docs/practices.md: the practice's id and its cells. */
const rows = read('docs/practices.md')
  .split('\n')
  .filter(line => /^\| [PT]\d+ /.test(line))
  .map(line =>
    line
      .split('|')
      .map(cell => cell.trim())
      .slice(1, -1),
  )
const paths = (cell: string): string[] =>
  [...cell.matchAll(/`((?:src|tests|docs)\/[^`]+)`/g)].map(([, path]) => path ?? '')

describe('the practices', () => {
  it('have a row each, from the first to the last', () => {
    const ids = (letter: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${letter}${i + 1}`)
    expect(rows.map(([id]) => id)).toEqual([...ids('P', 21), ...ids('T', 7)])
    for (const [id, ...cells] of rows) {
      expect(cells, id).toHaveLength(4)
      expect(
        cells.every(cell => cell !== ''),
        id,
      ).toBe(true)
    }
  })

  it('are where their rows say, and opened by a test', () => {
    for (const [id, , , code = '', opened = ''] of rows) {
      expect(paths(code).length, id).toBeGreaterThan(0)
      for (const path of paths(code)) {
        const there = path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(resolve(root, path))
        expect(there, `${id}: ${path}`).toBe(true)
      }
      expect(paths(opened), id).toHaveLength(1)
      expect(existsSync(resolve(root, paths(opened)[0] ?? '')), `${id}: ${opened}`).toBe(true)
      expect(opened, id).toMatch(/\.test\.ts/)
    }
  })
})
