import { describe, expect, it } from 'vitest'
import { EMPTY_SCENE } from '../../src/domain'
import { siteOf } from '../../src/ui/sites/site'

const PATTERN = 'https://desk.example/*'
const origin = 'https://desk.example'
const scene = { ...EMPTY_SCENE, site: 'desk.example' }

describe('an enabled site', () => {
  it('waits until one of its pages is read', () => {
    expect(siteOf(PATTERN, [])).toEqual({ origin, state: 'waiting' })
    expect(siteOf(PATTERN, [scene])).toEqual({ origin, state: 'waiting' })
    expect(siteOf(PATTERN, [scene, { ...scene, readable: true }])).toEqual({ origin, state: 'reading' })
  })

  it('is not read because another one is', () => {
    expect(siteOf(PATTERN, [{ ...scene, site: 'other.example', readable: true }])).toEqual({ origin, state: 'waiting' })
  })

  it('says since when it is lost, unless another of its pages is read', () => {
    const lost = { ...scene, lostAt: 7 }
    expect(siteOf(PATTERN, [lost])).toEqual({ origin, state: 'lost', since: 7 })
    expect(siteOf(PATTERN, [lost, { ...scene, readable: true }])).toEqual({ origin, state: 'reading' })
  })
})
