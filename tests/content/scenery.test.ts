import { describe, expect, it } from 'vitest'
import { keyMaker } from '../../src/content/conversation-key'
import { Scenery } from '../../src/content/scenery'

const keyOf = (id: string): string => `#${id}`
const at = 1_000_000
const PAGE = { document: 'd', site: 'desk.example', visible: true }

function opened(): Scenery {
  const scenery = new Scenery(PAGE, keyOf, at)
  scenery.see({ type: 'console', state: 'found', confidence: 1, because: [] }, at)
  scenery.see({ type: 'conversation', id: 'a', state: 'active' }, at)
  return scenery
}
const say = (s: Scenery, role: 'customer' | 'agent' | 'system', live: boolean, time: number, id = 'a') =>
  s.see({ type: 'message', conversation: id, role, text: 'x', live }, time)

describe('the scene', () => {
  it('knows who spoke last, from history as well', () => {
    const s = opened()
    say(s, 'agent', false, at)
    say(s, 'customer', false, at)
    expect(s.scene).toMatchObject({ open: '#a', lastSpeaker: 'customer', readable: true })
    say(s, 'agent', true, at + 5000)
    say(s, 'system', true, at + 5000)
    expect(s.scene).toMatchObject({ lastSpeaker: 'agent', typedAt: at + 5000, changedAt: at + 5000 })
  })

  it('is not misled by what scrolling back brings', () => {
    const s = opened()
    say(s, 'agent', false, at)
    say(s, 'customer', false, at + 60_000)
    expect(s.scene.lastSpeaker).toBe('agent')
  })

  it('remembers each conversation when it is opened again', () => {
    const s = opened()
    say(s, 'agent', false, at)
    s.see({ type: 'conversation', id: 'b', state: 'active' }, at + 1)
    expect(s.scene).toMatchObject({ open: '#b', lastSpeaker: null })
    say(s, 'customer', true, at + 2, 'b')
    s.see({ type: 'conversation', id: 'a', state: 'active' }, at + 3)
    expect(s.scene).toMatchObject({ open: '#a', lastSpeaker: 'agent' })
  })

  it('says since when it cannot read, and only if it ever could', () => {
    const never = new Scenery(PAGE, keyOf, at)
    never.see({ type: 'console', state: 'lost', confidence: 0, because: [] }, at)
    expect(never.scene).toMatchObject({ readable: false, lostAt: null })
    const s = opened()
    s.see({ type: 'console', state: 'lost', confidence: 0, because: [] }, at + 9)
    s.see({ type: 'console', state: 'lost', confidence: 0, because: [] }, at + 99)
    expect(s.scene).toMatchObject({ readable: false, lostAt: at + 9 })
  })

  it('counts the quiet time from the end of typing', () => {
    const s = opened()
    s.see({ type: 'composing', active: true }, at + 10)
    expect(s.scene.composing).toBe(true)
    s.see({ type: 'composing', active: false }, at + 20)
    expect(s.scene).toMatchObject({ composing: false, typedAt: at + 20 })
  })
})

describe('the conversation’s key', () => {
  it('is the same for the same id, and tells nothing without the salt', () => {
    const key = keyMaker('00ff', 'https://desk.example')
    expect(key('王小姐')).toBe(key('王小姐'))
    expect(key('王小姐')).toMatch(/^[0-9a-f]{32}$/)
    expect(key('王小姐')).not.toBe(key('李先生'))
    expect(keyMaker('00fe', 'https://desk.example')('王小姐')).not.toBe(key('王小姐'))
    expect(keyMaker('00ff', 'https://other.example')('王小姐')).not.toBe(key('王小姐'))
    expect(key('\ud800')).toMatch(/^[0-9a-f]{32}$/)
  })
})
