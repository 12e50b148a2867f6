import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeImport, taughtFile } from '../../src/background/profiles'
import { openStore } from '../../src/store'

const site = 'https://desk.example/*'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a profile’s file', () => {
  it('is kept for the site it was read in for, whatever addresses it names', async () => {
    const db = await openStore()
    const file = JSON.stringify({
      version: 1,
      match: ['https://elsewhere.example/*'],
      row: '.line',
      composer: 'textarea',
    })
    expect(await takeImport(db, { type: 'import', site, file }, 1)).toBeNull()
    expect(await taughtFile(db, site)).toMatchObject({ match: [site], row: '.line' })
    db.close()
  })

  it('is turned away with the reason, and nothing is lost', async () => {
    const db = await openStore()
    await takeImport(
      db,
      { type: 'import', site, file: '{"version":1,"match":["https://a.example/*"],"row":".line"}' },
      1,
    )
    for (const file of ['', 'nonsense', '{"version":1'])
      expect(await takeImport(db, { type: 'import', site, file }, 2)).toBe('notJson')
    const bad = [
      '[]',
      'null',
      '7',
      '{"row":5}',
      '{"__proto__":{"row":".x"},"more":1}',
      '['.repeat(900) + ']'.repeat(900),
    ]
    for (const file of bad)
      expect(await takeImport(db, { type: 'import', site, file }, 2), file).toHaveProperty('unusable')
    expect(await taughtFile(db, site)).toMatchObject({ row: '.line' })
    db.close()
  })
})
