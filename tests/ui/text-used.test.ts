import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/ui/text/language'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Every key of a catalogue with the path to it; the places in a list have none of their own. */
function paths(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...path]]
  if (Array.isArray(value)) return [[...path]]
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, [...path, key]))
}

/** Everything that may say a word: the code but for the catalogues themselves and their shape. */
const code = globSync(['src/**/*.{ts,tsx}', 'manifest.json'], {
  cwd: root,
  ignore: ['src/ui/text/*/**', 'src/ui/text/{text,*-text,pick,pick-*}.ts', 'src/hostility/**'],
})
  .map(read)
  .join('\n')
  // A key that is only spoken of is not used.
  .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
/** As a member, as one of a list (`'slow'`), or taken out of its part (`{ ask, tell }`). */
const said = new Set(code.match(/(?<=\.|['"`]|[{,]\s*)[A-Za-z_]\w*(?!\w*\s*:\s*[a-z]+\()/g))

/** Every part of a language's catalogue, from every file of its folder; what is no text (how to count) is left out. */
async function parts(language: string): Promise<string[][]> {
  const folder = join(root, 'src/ui/text', language)
  const found: string[][] = []
  for (const file of readdirSync(folder).toSorted()) {
    if (file === 'index.ts' || !file.endsWith('.ts')) continue
    const module = (await import(join(folder, file))) as Record<string, unknown>
    for (const [name, part] of Object.entries(module))
      if (typeof part === 'object') found.push(...paths(part, [file, name]))
  }
  return found
}

describe('the catalogues', async () => {
  const keys = await Promise.all(LANGUAGES.map(parts))

  it('have the same keys in every language', () => {
    const [first, ...others] = keys.map(list => list.map(path => path.join('.')).toSorted())
    for (const other of others) expect(other).toEqual(first)
    expect(first?.length).toBeGreaterThan(300)
  })

  it('have none that nobody says', () => {
    // Places in a list or on a scale are counted, not said.
    const words = (keys[0] ?? []).filter(path => !/^\d+$/.test(path.at(-1) ?? ''))
    expect(words.filter(path => !said.has(path.at(-1) ?? '')).map(path => path.join('.'))).toEqual([])
  })
})

describe('the manifest’s words', () => {
  const locales = LANGUAGES.map(
    name =>
      [name, JSON.parse(read(`src/ui/text/${name}/manifest.json`)) as Record<string, { message: string }>] as const,
  )

  it('have the same keys and placeholders in every language, and none empty', () => {
    const shape = (messages: Record<string, { message: string }>) =>
      Object.entries(messages).map(([key, { message }]) => [key, (message.match(/\$\d/g) ?? []).toSorted()])
    const all = Object.fromEntries(locales.map(([name, messages]) => [name, shape(messages)]))
    const first = all['zh-CN']
    // A sentence may do without a count that another language's has; it may not ask for one that nobody gives.
    const given = new Map((first ?? []).map(([key]) => [key, String(key).startsWith('notice_') ? ['$1', '$2'] : []]))
    for (const [name, messages] of Object.entries(all)) {
      expect(
        messages.map(([key]) => key),
        name,
      ).toEqual(first?.map(([key]) => key))
      for (const [key, holes] of messages)
        expect(given.get(key as string), `${name} ${key}`).toEqual(expect.arrayContaining(holes as string[]))
    }
    for (const [name, messages] of locales)
      for (const [key, { message }] of Object.entries(messages)) expect(message.trim(), `${name} ${key}`).not.toBe('')
  })

  it('have none that nobody says', () => {
    const manifest = read('manifest.json')
    const used = (key: string): boolean =>
      manifest.includes(`__MSG_${key}__`) || said.has(key) || (key.startsWith('notice_') && said.has(key.slice(7)))
    expect(Object.keys(locales[0]?.[1] ?? {}).filter(key => !used(key))).toEqual([])
  })
})

describe('a language', () => {
  const texts = 'src/ui/text'

  it('is a folder with the same files as every other, and each of these folders is one', () => {
    const files = (language: string): string[] => readdirSync(join(root, texts, language)).toSorted()
    for (const language of LANGUAGES) expect(files(language), language).toEqual(files('zh-CN'))
    const folders = readdirSync(join(root, texts), { withFileTypes: true }).filter(entry => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...LANGUAGES].toSorted())
  })

  it('is named in one other place, the list', () => {
    const named = globSync(['src/**/*.{ts,tsx}', 'vite.config.ts'], {
      cwd: root,
      ignore: [...LANGUAGES.map(language => `${texts}/${language}/**`), 'src/hostility/**'],
    }).filter(file => LANGUAGES.some(language => new RegExp(`['"\`/]${language}['"\`/]`).test(read(file))))
    expect(named).toEqual([`${texts}/language.ts`])
  })
})
