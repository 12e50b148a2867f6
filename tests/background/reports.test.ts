import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { takeReports } from '../../src/background/reports'
import type { Worker } from '../../src/background/worker'
import { DEFAULTS } from '../../src/domain'
import { apply, openStore, today } from '../../src/store'
import { CALM, dayOf, NINE } from '../domain/play'

const PAGE = { from: 'console', page: '1:0', tab: 1, frame: 0 } as const
const KEY = 'a'.repeat(32)

/** A worker that only stores, and fails once at report number `failAt`. */
function storing(failAt = 0): Worker {
  let failed = false
  const take: Worker['take'] = async (event, origin) => {
    if (origin?.seq === failAt && !failed) {
      failed = true
      throw new Error('killed')
    }
    return apply(await openStore(), event, DEFAULTS, dayOf, origin)
  }
  return { take, happen: event => take({ ...event, at: NINE } as never) }
}
const delivery = (from: number, to: number) => ({
  type: 'report' as const,
  source: 'page',
  safe: 0,
  reports: Array.from({ length: to - from + 1 }, (_, i) => ({
    seq: from + i,
    at: NINE + from + i,
    seen: { type: 'customer' as const, key: KEY, appraisal: CALM },
  })),
})
const counted = async () => (await today(await openStore(), NINE, dayOf(NINE))).tally.messages.calm

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('deliveries of one page', () => {
  it('that arrive together are taken in one after the other, repeats and all', async () => {
    const worker = storing()
    const all = [delivery(1, 20), delivery(1, 20), delivery(21, 50), delivery(51, 60)]
    const safe = await Promise.all(all.map(d => takeReports(worker, d, PAGE)))
    expect(safe.map(({ upTo }) => upTo)).toEqual([20, 20, 50, 60])
    expect(await counted()).toBe(60)
  })

  it('lose nothing when one of them breaks off: what follows is refused until the gap is closed', async () => {
    const worker = storing(15)
    const taken = await Promise.allSettled([1, 21].map(from => takeReports(worker, delivery(from, from + 19), PAGE)))
    expect(taken.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await counted()).toBe(14)
    await takeReports(worker, delivery(1, 40), PAGE)
    expect(await counted()).toBe(40)
  })
})
