import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Slices } from '../../src/content/slices'

/** What takes longer than a slice. */
function busy(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
const things = Array.from({ length: 5 }, (_, n) => ({ n }))

describe('slices', () => {
  const control = new AbortController()
  const taken: number[] = []
  const page = { hidden: false }
  let slices: Slices<{ n: number }>
  beforeEach(() => {
    vi.stubGlobal('document', page)
    page.hidden = false
    taken.length = 0
    slices = new Slices(({ n }) => {
      taken.push(n)
      busy(15)
    }, control.signal)
  })
  afterEach(() => vi.unstubAllGlobals())

  it('take one thing at once', () => {
    slices.put({ n: 7 })
    expect(taken).toEqual([7])
  })

  it('leave the rest to later tasks, in order, one slice each', async () => {
    for (const one of things) slices.put(one)
    expect(taken).toEqual([0])
    await expect.poll(() => taken).toEqual([0, 1, 2, 3, 4])
  })

  it('take all that is left when told to, once', async () => {
    for (const one of things) slices.put(one)
    slices.flush()
    expect(taken).toEqual([0, 1, 2, 3, 4])
    slices.put({ n: 5 })
    await expect.poll(() => taken).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('take a whole task’s worth where that must not be parted, and then go on as before', async () => {
    slices.put({ n: 9 })
    slices.put({ n: 8 })
    slices.whole()
    slices.flush()
    await expect.poll(() => taken).toEqual([9, 8])
    slices.whole()
    for (const one of things) slices.put(one)
    expect(taken).toEqual([9, 8, 0, 1, 2, 3, 4])
    await Promise.resolve()
    for (const one of things) slices.put(one)
    expect(taken.length).toBeLessThan(9)
    await expect.poll(() => taken).toEqual([9, 8, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4])
  })

  it('take all at once on a page that nobody sees', () => {
    page.hidden = true
    for (const one of things) slices.put(one)
    expect(taken).toEqual([0, 1, 2, 3, 4])
  })

  it('take nothing any more once it is over', async () => {
    for (const one of things) slices.put(one)
    control.abort()
    await new Promise(resolve => setImmediate(resolve))
    expect(taken).toEqual([0])
  })
})
