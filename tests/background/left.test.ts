import { expect, it, vi } from 'vitest'
import { takeLeft } from '../../src/background/left'
import type { Worker } from '../../src/background/worker'

const left = vi.hoisted(() => ({ items: new Map<string, unknown>() }))
vi.mock('../../src/platform/left', () => ({
  whatWasLeft: async () => [...left.items],
  forgetLeft: async (name: string) => void left.items.delete(name),
}))

const leave = (source: string) =>
  left.items.set(source, {
    page: '7:0',
    message: {
      type: 'report',
      source,
      safe: 0,
      reports: [{ seq: 1, at: 1, seen: { type: 'agent', key: 'a'.repeat(32) } }],
    },
  })

it('takes in what a page leaves while what another one left is being taken in', async () => {
  const taken: string[] = []
  let release = () => {}
  const held = new Promise<void>(resolve => {
    release = resolve
  })
  const worker = {
    async take(_event: unknown, origin: { source: string }) {
      taken.push(origin.source)
      if (origin.source === 'first') await held
    },
  } as unknown as Worker
  leave('first')
  const one = takeLeft(worker)
  await vi.waitFor(() => expect(taken).toEqual(['first']))
  leave('second')
  const two = takeLeft(worker)
  release()
  await Promise.all([one, two])
  expect(taken).toEqual(['first', 'second'])
  expect(left.items.size).toBe(0)
})
