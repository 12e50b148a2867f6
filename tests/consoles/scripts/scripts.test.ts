import { expect, it } from 'vitest'
import { SCRIPTS } from './shift'

it('covers both languages and every level, with unique ids', () => {
  expect(new Set(SCRIPTS.map(script => script.id)).size).toBe(SCRIPTS.length)
  for (const lang of ['zh', 'en']) {
    const turns = SCRIPTS.filter(script => script.lang === lang).flatMap(script => script.turns)
    const levels = turns.map(turn => (turn.who === 'customer' ? turn.label.level : null))
    for (const level of ['calm', 'tense', 'hostile']) expect(levels).toContain(level)
  }
})
