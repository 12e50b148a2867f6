import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const src = join(root, 'src')

/** Floors of the house, lowest first; imports only ever go down. Folders on one floor know nothing of each other. */
const FLOORS = [
  ['domain', 'hostility', 'console', 'lock'],
  ['store', 'platform'],
  ['messages'],
  ['ui'],
  [
    'background',
    'content',
    'popup',
    'pause',
    'welcome',
    'exits',
    'settings',
    'locking',
    'dayend',
    'journal',
    'receipt',
  ],
]

/** Imports against the rule, each with its reason. */
const ALLOWED: Record<string, string> = {
  'hostility -> domain': 'the type Appraisal, and nothing else',
}

const floorOf = (room: string): number => FLOORS.findIndex(floor => floor.includes(room))
const roomOf = (file: string): string => relative(src, file).split('/')[0] ?? ''

interface Import {
  from: string
  to: string
  file: string
  line: string
}

function imports(): Import[] {
  return globSync('src/**/*.{ts,tsx}', { cwd: root }).flatMap(name => {
    const file = join(root, name)
    const found = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)[^'"]*from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm,
    )
    return [...found].map(match => ({
      from: roomOf(file),
      to: roomOf(normalize(join(dirname(file), match[1] ?? match[2] ?? ''))),
      file: name,
      line: match[0],
    }))
  })
}

describe('the tree', () => {
  it('has a floor for every folder', () => {
    const rooms = readdirSync(src)
    expect(rooms.filter(room => !room.includes('.') && floorOf(room) < 0)).toEqual([])
  })

  it('imports only downwards', () => {
    const wrong = imports()
      .filter(({ from, to }) => from !== to && floorOf(to) >= floorOf(from) && !ALLOWED[`${from} -> ${to}`])
      .map(({ file, line }) => `${file}: ${line}`)
    expect(wrong).toEqual([])
  })

  it('lets hostility take the appraisal’s type from the domain, and nothing else', () => {
    const taken = imports().filter(({ from, to }) => from === 'hostility' && to === 'domain')
    for (const { line, file } of taken) {
      expect(line, file).toMatch(/^import type \{ Appraisal \} from '.*\/domain\/appraisal'$/)
    }
  })

  it('names the browser’s API in platform/browser only', () => {
    const users = globSync('src/**/*.{ts,tsx}', { cwd: root }).filter(name =>
      /webextension-polyfill/.test(readFileSync(join(root, name), 'utf8')),
    )
    expect(users).toEqual(['src/platform/browser.ts'])
  })

  it('keeps time and chance out of the domain', () => {
    for (const name of globSync('src/domain/**/*.ts', { cwd: root })) {
      const code = readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      expect(code, name).not.toMatch(/Date\.now|new Date\(\)|Math\.random|performance\.|crypto\.|setTimeout/)
    }
  })
})
