import { LANGUAGES } from '../../src/ui/text/language'
import { textFor } from '../../src/ui/text/pick'
import { describe, expect, it } from 'vitest'
import { CHOSEN, LENGTH_CHOICES, LENGTHS, RETENTIONS } from '../../src/domain'
import { text as en } from '../../src/ui/text/en'
import { cardLengths, lengthSaid, pauseLengths, popupLengths } from '../../src/ui/text/lengths'
import { settingsTextFor } from '../../src/ui/text/pick-settings'
import { text as zhCN } from '../../src/ui/text/zh-CN'
import { text as zhTW } from '../../src/ui/text/zh-TW'

const ALL = LANGUAGES.map(textFor)

describe('the words of settings and welcome', () => {
  it('are whole sentences of any figure, in every language', () => {
    for (const text of ALL) {
      const { settings, sense, welcome } = text
      const { company } = settings
      const sentences = [
        ...[1, 2, 4].flatMap(n => [
          sense.line({ streak: n, cluster: n + 1, stretch: 45 }),
          sense.line({ streak: n, cluster: n, stretch: 1 }),
          settings.remind.quiet.nth(n),
          settings.remind.quiet.remove(n),
          settings.ways.help(n),
          company.sites(n),
          company.exits(n),
          company.help(n),
          welcome.check.messages(n),
          welcome.check.list(n),
          ...[0, 3].flatMap(others => welcome.check.roles(n, n, others)),
        ]),
        ...[0, 1, 10].flatMap(n => [welcome.check.seen.whole(n), welcome.check.seen.roles(n)]),
        ...[...RETENTIONS, 7, 45, 90].flatMap(days => [
          settings.data.days(days),
          settings.data.most(days),
          company.retention(days),
        ]),
        ...(['streak', 'stretch', 'gap', 'perShift'] as const).flatMap(name => [
          company[name](2, null),
          company[name](null, 4),
          company[name](2, 4),
          company[name](4, 2),
        ]),
        settings.sites.teachSite('a.example'),
        settings.sites.forgetSite('a.example'),
        settings.sites.stopSite('a.example'),
        settings.words.remove('x'),
        welcome.enable.this('a.example'),
      ]
      for (const sentence of sentences) {
        expect(sentence.trim(), sentence).not.toBe('')
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|[!！]| {2}|您/)
        if (text === en) expect(sentence).not.toMatch(/\p{Script=Han}|\b1 (?:chats|minutes|days|lines|months)\b/u)
      }
    }
  })

  it('say a company’s range by whichever end it has, and a contradiction by the end that holds', () => {
    const { stretch } = zhCN.settings.company
    expect([stretch(50, 60), stretch(50, null), stretch(null, 60), stretch(60, 50)]).toEqual([
      '坐多久才问：50 到 60 分钟',
      '坐多久才问：最少 50 分钟',
      '坐多久才问：最多 60 分钟',
      '坐多久才问：最少 60 分钟',
    ])
  })

  it('are there in the page’s own catalogue, too', () => {
    for (const text of ALL) expect(settingsTextFor(text.language).settings).toEqual(text.settings)
  })
})

describe('lengths of the agent’s own', () => {
  it('change no word where they are the usual ones', () => {
    for (const text of ALL) {
      expect(cardLengths(text, CHOSEN.lengths)).toEqual(text)
      expect(popupLengths(text, CHOSEN.lengths)).toEqual(text)
      expect(pauseLengths(text, CHOSEN.lengths)).toEqual(text)
    }
  })

  it('are said wherever a length is, in every language', () => {
    const lengths = { look: 40_000, breathe: 120_000, away: 600_000 }
    expect(cardLengths(zhCN, lengths).lengths.away).toEqual({
      name: '离开',
      figure: '10',
      unit: '分钟',
      whole: '离开 10 分钟',
    })
    expect(popupLengths(zhCN, lengths).popup.recall.now.look).toBe('现在歇，看远处 40 秒')
    expect(popupLengths(en, lengths).popup.recall.now.breathe).toBe('Breathe now, 2 minutes')
    const { activities } = pauseLengths(zhTW, lengths).pause
    expect(activities.breathe).toMatchObject({ time: '2 分鐘', start: '做 12 次慢呼吸' })
    expect(activities.buddy.time).toBe('10 分鐘')
    expect(activities.side).toEqual(zhTW.pause.activities.side)
  })

  it('are said by the same words as the usual ones where they are the same', () => {
    for (const text of ALL)
      for (const length of LENGTHS) {
        const { figure, unit } = text.lengths[length]
        expect(lengthSaid(text.language, CHOSEN.lengths[length])).toBe(`${figure} ${unit}`)
        for (const ms of LENGTH_CHOICES[length]) expect(lengthSaid(text.language, ms)).toMatch(/^\d+ \S+$/)
      }
  })
})
