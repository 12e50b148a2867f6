import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toneOf } from '../../src/domain'
import { appraise } from '../../src/hostility/index'
import { conversations } from './conversations'
import { blind, score, written } from './examples'

const rows = written()

/**
 * The shipped model was trained on these examples, so this only holds that nothing is broken on the way from the weights
 * to the verdict. What it makes of messages it never saw is measured by `npm run eval`, and written in MODEL.md.
 */
describe('on the written examples', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])(
    '%s: hostile, and tense or worse',
    lang => {
      const own = rows.filter(row => row.lang === lang)
      expect(score(own, 'hostile').f1).toBeGreaterThan(0.9)
      expect(score(own, 'tense').f1).toBeGreaterThan(0.88)
      // Thousands of sentences, on a machine that may be busy.
    },
    20_000,
  )

  it('rarely alarms at what is plainly calm', { timeout: 20_000 }, () => {
    const calm = rows.filter(row => row.level === 0 && row.group !== 'trap')
    expect(calm.length).toBeGreaterThan(500)
    expect(calm.filter(row => appraise(row.text).level === 'hostile').length / calm.length).toBeLessThan(0.01)
  })

  it('seldom falls into a trap', { timeout: 20_000 }, () => {
    const traps = rows.filter(row => row.level === 0 && row.group === 'trap')
    expect(traps.filter(row => appraise(row.text).level === 'hostile').length / traps.length).toBeLessThan(0.1)
  })

  it('calls hardly anything a threat or harassment that is neither hostile', { timeout: 20_000 }, () => {
    const severe = rows.filter(row => ['threat', 'harassment'].includes(appraise(row.text).kind))
    expect(severe.length).toBeGreaterThan(200)
    expect(severe.filter(row => row.level === 2).length / severe.length).toBeGreaterThan(0.9)
  })
})

/** Written blind and never trained on: the floor below which a new model is not shipped. */
describe('on examples that never train', () => {
  const unseen = blind()
  const called = (level: string, own: typeof unseen): number => own.filter(r => appraise(r.text).level === level).length

  it.each(['zh-Hans', 'zh-Hant', 'en'])('%s: hostile, tense or worse, thanks', lang => {
    const own = unseen.filter(row => row.lang === lang)
    expect(own.length).toBeGreaterThan(70)
    expect(score(own, 'hostile').f1).toBeGreaterThan(0.9)
    expect(score(own, 'tense').f1).toBeGreaterThan(0.85)
    const thanks = own.filter(row => row.kind === 'thanks')
    expect(thanks.filter(row => appraise(row.text).kind === 'thanks').length / thanks.length).toBeGreaterThan(0.8)
  })

  it('finds the disguised ones, and keeps out of the traps', () => {
    const disguised = unseen.filter(row => row.group === 'obfuscated' && row.level === 2)
    expect(called('hostile', disguised) / disguised.length).toBeGreaterThan(0.85)
    const traps = unseen.filter(row => row.group === 'trap' && row.level === 0)
    expect(called('hostile', traps) / traps.length).toBeLessThan(0.06)
  })
})

describe('on whole conversations', () => {
  it.each(['conversations', 'conversations-blind'] as const)('tells the hostile ones: %s', name => {
    const told = conversations(name)
    expect(told.length).toBeGreaterThan(55)
    const wrong = told.filter(({ verdict, lines }) => {
      const tone = toneOf(lines.map(({ text, at }) => ({ appraisal: appraise(text), at })))
      return (tone === 'hostile') !== (verdict === 'hostile')
    })
    expect(wrong.length / told.length, wrong.map(c => c.lines[0]?.text).join(' | ')).toBeLessThan(0.1)
  })
})

const benign = resolve(import.meta.dirname, '../../../shared/data/benign/jd_openings.txt')
describe('on ordinary openings', () => {
  it('alarms less than once in a thousand', context => {
    if (!existsSync(benign)) context.skip('the measuring data is not part of the repository')
    const lines = readFileSync(benign, 'utf8').split('\n').filter(Boolean)
    const alarms = lines.filter(line => appraise(line).level === 'hostile')
    expect(alarms.length / lines.length).toBeLessThan(0.001)
  })
})

describe('speed', () => {
  it('takes less than a millisecond for an ordinary message, once warm, on a busy machine too', () => {
    const texts = rows.slice(0, 500).map(row => row.text)
    for (const text of texts) appraise(text)
    const from = performance.now()
    for (const text of texts) appraise(text)
    expect((performance.now() - from) / texts.length).toBeLessThan(1)
  })
})
