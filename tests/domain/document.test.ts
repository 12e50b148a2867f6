import { describe, expect, it } from 'vitest'
import { EMPTY_SCENE, SECOND } from '../../src/domain'
import { NINE, Play } from './play'

const scene = (document: string, changedAt: number) => ({ ...EMPTY_SCENE, document, readable: true, changedAt })
const page = '1:0'

/** A tab in which one document follows another, and what the first one said arrives when it may. */
function reloaded() {
  const play = new Play()
  const tell = (document: string, changedAt: number) =>
    play.happen({ type: 'scene', at: play.now, page, scene: scene(document, changedAt) })
  play.happen({ type: 'came', at: play.now, page, document: 'old' })
  tell('old', NINE)
  play.happen({ type: 'came', at: play.now, page, document: 'new' })
  return { play, tell, shown: () => play.state.scenes[page]?.document }
}

describe('one document after another in the same tab', () => {
  it('shows nothing any more of the one before', () => {
    expect(reloaded().shown()).toBeUndefined()
  })

  it('is not taken away by the last words of the one before', () => {
    const { play, tell, shown } = reloaded()
    tell('new', NINE + SECOND)
    play.happen({ type: 'gone', at: play.now, page, document: 'old' })
    expect(shown()).toBe('new')
    play.happen({ type: 'gone', at: play.now, page, document: 'new' })
    expect(shown()).toBeUndefined()
  })

  it('is not covered by what the one before had left behind, in either order', () => {
    const late = reloaded()
    late.tell('new', NINE + SECOND)
    late.tell('old', NINE)
    expect(late.shown()).toBe('new')
    const early = reloaded()
    early.tell('old', NINE)
    early.tell('new', NINE + SECOND)
    expect(early.shown()).toBe('new')
  })

  it('is believed where the clock was set back in between', () => {
    const { tell, shown } = reloaded()
    tell('new', NINE - 3600 * SECOND)
    expect(shown()).toBe('new')
  })

  it('keeps its own scene when it greets twice', () => {
    const { play, tell, shown } = reloaded()
    tell('new', NINE + SECOND)
    play.happen({ type: 'came', at: play.now, page, document: 'new' })
    expect(shown()).toBe('new')
  })

  it('goes with its tab', () => {
    const { play, tell, shown } = reloaded()
    tell('new', NINE + SECOND)
    play.happen({ type: 'gone', at: play.now, page })
    expect(shown()).toBeUndefined()
  })
})
