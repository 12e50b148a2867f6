import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STORES } from '../../src/store/schema'
import { receiptTextFor } from '../../src/ui/text/pick-receipt'

const root = resolve(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8')) as Record<string, string[]>
const [, chinese = '', english = ''] = readFileSync(resolve(root, 'docs/privacy.md'), 'utf8').split(/^## /m)
const asked = [...(manifest['permissions'] ?? []), ...(manifest['optional_permissions'] ?? [])]
const texts = ['zh-CN', 'zh-TW', 'en'].map(receiptTextFor)

describe('what is said of privacy', () => {
  it('explains every permission of the manifest, and none that it has not', () => {
    for (const text of texts) expect(Object.keys(text.receipt.permissions.why).toSorted()).toEqual(asked.toSorted())
    for (const part of [chinese, english]) {
      const rows = [...part.matchAll(/^\| `([a-zA-Z]+)`(?: ?[(（].*?[)）])? +\|/gm)].map(([, name]) => name)
      expect(rows.filter(name => !STORES.includes(name as never)).toSorted()).toEqual(asked.toSorted())
      for (const host of manifest['optional_host_permissions'] ?? []) expect(part).toContain(`\`${host}\``)
    }
  })

  it('names every store, on the page and in the document, in every language', () => {
    for (const part of [chinese, english])
      for (const store of STORES) expect(part).toMatch(new RegExp(`\\| \`${store}\` +\\|`))
    for (const text of texts) expect(Object.keys(text.receipt.stores).toSorted()).toEqual(STORES.toSorted())
  })

  it('says the same things in every language', () => {
    const leaves = (value: unknown, path = ''): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
        : [path]
    const [zh, ...others] = texts.map(({ receipt }) => leaves(receipt).toSorted())
    for (const other of others) expect(other).toEqual(zh)
    // The empty example is for a row that there is none of; no other words are empty.
    const words = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(words)
        : typeof value === 'string'
          ? [value]
          : []
    for (const { receipt } of texts) expect(words(receipt).filter(word => word.trim() === '')).toEqual([])
  })
})
