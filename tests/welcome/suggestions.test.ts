import { describe, expect, it } from 'vitest'
import { suggestionsFor } from '../../src/welcome/suggestions'

describe('consoles that may be the agent’s', () => {
  it('are those open and those the company lists, once each, and none that is enabled', () => {
    const pages = [
      'https://desk.example/a',
      'https://desk.example/b',
      'https://on.example:8443/',
      'https://listed.example/x',
    ]
    const listed = [
      { origin: 'https://listed.example', name: '云桥' },
      { origin: 'https://on.example', name: 'on' },
    ]
    expect(suggestionsFor(pages, listed, [{ origin: 'https://on.example' }])).toEqual([
      { origin: 'https://listed.example', name: '云桥', from: 'company' },
      { origin: 'https://desk.example', name: '', from: 'open' },
    ])
    expect(
      suggestionsFor(
        Array.from({ length: 9 }, (_, i) => `https://${i}.example/`),
        [],
        [],
      ),
    ).toHaveLength(3)
  })
})
