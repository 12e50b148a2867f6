import { afterEach, describe, expect, it } from 'vitest'
import { leave, type Surroundings, take } from '../../src/content/teach/handover'
import { createTeaching } from '../../src/content/teaching'

const desk = { language: 'en', keep: async () => true, claim() {} }

/** A frame, and the lesson's script that the worker would run in it. `arrive` has it come. */
function frame() {
  const seen = { brought: 0, begun: [] as boolean[], led: 0, claims: [] as boolean[] }
  const gone = new AbortController()
  const coming: { arrive(): void; fail(): void }[] = []
  let surroundings: Surroundings | null = null
  const script = (): void =>
    leave((given, lead, signal) => {
      seen.begun.push(lead)
      surroundings = given
      signal.addEventListener('abort', () => given.onEnd(), { once: true })
      return {
        lead: () => void (seen.led += 1),
        claimed: picked => {
          seen.claims.push(picked)
          return true
        },
      }
    })
  const bring = (): Promise<void> => {
    seen.brought += 1
    return new Promise((done, refuse) => {
      coming.push({
        arrive: () => {
          script()
          done()
        },
        fail: () => refuse(new Error('no frame')),
      })
    })
  }
  const teaching = createTeaching(bring, desk, gone.signal)
  return { teaching, seen, gone, coming, end: () => surroundings?.onEnd() }
}

describe('the lesson’s script', () => {
  afterEach(() => void take())

  it('is brought when the agent wants to teach, and anew for every lesson', async () => {
    const { teaching, seen, coming, end } = frame()
    expect(seen.brought).toBe(0)
    const begun = teaching.begin(true)
    expect(teaching.active).toBe(true)
    coming[0]?.arrive()
    expect(await begun).toBe(true)
    expect(await teaching.begin(false)).toBe(true)
    expect(seen).toMatchObject({ brought: 1, begun: [true] })
    end()
    expect(teaching.active).toBe(false)
    const again = teaching.begin(false)
    coming[1]?.arrive()
    expect(await again).toBe(true)
    expect(seen).toMatchObject({ brought: 2, begun: [true, false] })
  })

  it('leaves nothing behind where it was taken', async () => {
    const { teaching, coming } = frame()
    const begun = teaching.begin(true)
    coming[0]?.arrive()
    await begun
    expect(take()).toBeNull()
    expect(Object.keys(globalThis).filter(name => /breather|lesson/i.test(name))).toEqual([])
  })

  it('does not begin where the agent has gone on in another frame meanwhile', async () => {
    const { teaching, seen, coming } = frame()
    const begun = teaching.begin(false)
    expect(teaching.claimed(true)).toBe(false)
    coming[0]?.arrive()
    expect(await begun).toBe(false)
    expect([seen.begun, teaching.active]).toEqual([[], false])
  })

  it('asks at once where the frame was told to while it was on its way', async () => {
    const { teaching, seen, coming } = frame()
    const begun = teaching.begin(false)
    teaching.lead()
    coming[0]?.arrive()
    await begun
    expect(seen).toMatchObject({ begun: [true], led: 0 })
    teaching.lead()
    expect(teaching.claimed(false)).toBe(true)
    expect(seen).toMatchObject({ led: 1, claims: [false] })
  })

  it('ends with the content script, also while it is on its way', async () => {
    const { teaching, coming, gone, seen } = frame()
    const begun = teaching.begin(true)
    gone.abort()
    coming[0]?.arrive()
    expect(await begun).toBe(false)
    expect([seen.begun, teaching.active]).toEqual([[], false])
    const other = frame()
    const running = other.teaching.begin(true)
    other.coming[0]?.arrive()
    await running
    other.gone.abort()
    expect(other.teaching.active).toBe(false)
  })

  it('can be asked for again after it could not be had', async () => {
    const { teaching, coming } = frame()
    const begun = teaching.begin(true)
    coming[0]?.fail()
    expect(await begun).toBe(false)
    expect(teaching.active).toBe(false)
    const again = teaching.begin(true)
    coming[1]?.arrive()
    expect(await again).toBe(true)
  })
})
