import { afterEach, describe, expect, it } from 'vitest'
import { type Desk, leave, type Shown, take } from '../../src/content/card/handover'
import { createShow } from '../../src/content/shown'
import { EMPTY_OWN } from '../../src/store/own'

const desk: Desk = {
  language: 'en',
  mine: EMPTY_OWN,
  tell() {},
  now: () => 0,
  logbook: async () => null,
  open: () => null,
  free: () => true,
}
const card = {} as Shown

afterEach(() => void take())

describe('the script of what is shown', () => {
  it('is brought once, however often it is asked for at once', async () => {
    let brought = 0
    const bring = async (): Promise<void> => {
      brought += 1
      leave(() => card)
    }
    const show = createShow(bring, desk, new AbortController().signal)
    expect(show.now).toBeNull()
    show.prepare()
    expect(await Promise.all([show.have(), show.have()])).toEqual([card, card])
    expect(await show.have()).toBe(card)
    expect(show.now).toBe(card)
    expect(brought).toBe(1)
  })

  it('is asked for again where it could not be had', async () => {
    let tries = 0
    const bring = async (): Promise<void> => {
      tries += 1
      if (tries === 1) throw new Error('away')
      leave(() => card)
    }
    const show = createShow(bring, desk, new AbortController().signal)
    expect(await show.have()).toBeNull()
    expect(await show.have()).toBe(card)
  })

  it('shows nothing any more once a newer one of us has taken over', async () => {
    const gone = new AbortController()
    const show = createShow(async () => leave(() => card), desk, gone.signal)
    gone.abort()
    expect(await show.have()).toBeNull()
  })
})
