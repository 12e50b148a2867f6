import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toneOf } from '../../src/domain'
import { appraise } from '../../src/hostility/index'
import { conversations } from './conversations'
import { score, written } from './examples'

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

  it('rarely alarms at what is plainly calm', () => {
    const calm = rows.filter(row => row.level === 0 && row.group !== 'trap')
    expect(calm.length).toBeGreaterThan(500)
    expect(calm.filter(row => appraise(row.text).level === 'hostile').length / calm.length).toBeLessThan(0.01)
  })

  it('seldom falls into a trap', () => {
    const traps = rows.filter(row => row.level === 0 && row.group === 'trap')
    expect(traps.filter(row => appraise(row.text).level === 'hostile').length / traps.length).toBeLessThan(0.1)
  })

  it('calls hardly anything a threat or harassment that is neither hostile', () => {
    const severe = rows.filter(row => ['threat', 'harassment'].includes(appraise(row.text).kind))
    expect(severe.length).toBeGreaterThan(200)
    expect(severe.filter(row => row.level === 2).length / severe.length).toBeGreaterThan(0.9)
  })
})

describe('on whole conversations', () => {
  it('tells the hostile ones', () => {
    const told = conversations()
    expect(told.length).toBeGreaterThan(150)
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
