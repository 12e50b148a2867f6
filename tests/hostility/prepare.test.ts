import { expect, it } from 'vitest'
import { appraise, prepare } from '../../src/hostility'

it('makes ready in many small steps, and a message in the middle of them is appraised all the same', () => {
  expect(prepare()).toBe(false)
  for (let i = 0; i < 20; i++) expect(prepare()).toBe(false)
  const early = appraise('你们就是一群骗子')
  expect(early.level).toBe('hostile')
  expect(prepare()).toBe(true)
  expect(appraise('你们就是一群骗子')).toEqual(early)
})

it('has steps that end', async () => {
  const fresh = await import('../../src/hostility/find')
  let steps = 0
  while (!fresh.readyStep()) steps++
  expect(steps).toBeLessThan(1000)
})
