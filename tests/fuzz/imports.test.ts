import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseProfile } from '../../src/console/profile/schema'
import { DEFAULTS } from '../../src/domain'
import { profileFrom } from '../../src/background/profiles'
import { apply, openStore, STORES } from '../../src/store'
import { backup, BackupError, recordsIn } from '../../src/store/backup'
import { ABUSE, dayOf, NINE } from '../domain/play'
import { expectClean, nasty, spoilt } from './nasty'

const PROFILE = {
  version: 1,
  name: 'desk',
  match: ['https://desk.example/*'],
  row: '.row',
  roles: [{ selector: '.me', role: 'agent' }],
  urlId: '/chat/([0-9]+)',
  list: ['.list', 'ul > li'],
}
/** As text, whatever is in it; what JSON cannot say becomes a word. */
const written = (value: unknown): string => {
  try {
    return JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner)) ?? 'undefined'
  } catch {
    return '{"cut":'
  }
}

/** A net for what hangs: a busy machine takes many times as long. ms */
const LONG = 120_000

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('a file with what was taught', () => {
  it(
    'that is spoilt (8,000 of them) is refused with a word for it, or read as what is right in it',
    () => {
      fc.assert(
        fc.property(fc.oneof({ weight: 4, arbitrary: spoilt([PROFILE]) }, { weight: 1, arbitrary: nasty }), value => {
          const parsed = parseProfile(value)
          if ('error' in parsed) expect(typeof parsed.error).toBe('string')
          else expect(parseProfile(parsed.profile)).toEqual(parsed)
          const read = profileFrom(written(value))
          if ('profile' in read) expect(Object.keys(read.profile)).not.toContain('__proto__')
        }),
        { numRuns: 8000 },
      )
      expectClean()
    },
    LONG,
  )

  it(
    'may hold anything (2,000 texts)',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
          expect(() => profileFrom(text)).not.toThrow()
        }),
        { numRuns: 2000 },
      )
      expect(profileFrom('['.repeat(100_000))).toEqual({ fault: 'notJson' })
      expect(profileFrom(`${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toHaveProperty('fault')
    },
    LONG,
  )
})

describe('a backup', () => {
  it(
    'that is spoilt (3,000 of them) is refused as one, and reading one changes nothing',
    async () => {
      const db = await openStore()
      const entry = {
        id: 'e1',
        kind: 'hard' as const,
        conversation: 'a'.repeat(32),
        guessed: null,
        stressor: null,
        weight: null,
      }
      const events = [
        { type: 'message', page: '1:0', key: 'a'.repeat(32), from: 'customer', appraisal: ABUSE },
        { type: 'log', entry: { ...entry, at: NINE, note: '慢' } },
        { type: 'checkin', id: 'c1', feeling: 'hurt', fill: 60 },
        { type: 'settled', page: '1:0', key: 'a'.repeat(32) },
      ]
      for (const [i, event] of events.entries())
        await apply(db, { at: NINE + i * 1000, ...event } as never, DEFAULTS, dayOf)
      const dump = async () => written(await Promise.all(STORES.map(async store => [store, await db.getAll(store)])))
      const before = await dump()
      const { bytes } = await backup(db)
      const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
      let refused = 0
      await fc.assert(
        fc.asyncProperty(
          fc.oneof({ weight: 4, arbitrary: spoilt([file]) }, { weight: 1, arbitrary: nasty }),
          async value => {
            const read = await recordsIn(new TextEncoder().encode(written(value))).catch((error: unknown) => error)
            if (read instanceof Error) {
              expect(read).toBeInstanceOf(BackupError)
              expect((read as BackupError).where?.length ?? 0).toBeLessThan(400)
              refused += 1
            }
          },
        ),
        { numRuns: 3000 },
      )
      expect(await dump()).toBe(before)
      expectClean()
      expect(refused).toBeGreaterThan(1500)
      db.close()
    },
    LONG,
  )

  it(
    'is never taken from bytes that are none',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
          await expect(recordsIn(bytes)).rejects.toBeInstanceOf(BackupError)
        }),
        { numRuns: 1000 },
      )
    },
    LONG,
  )
})
