import { describe, expect, it } from 'vitest'
import type { Offer } from '../../src/domain'
import { text as en } from '../../src/ui/text/en'
import { LANGUAGES, languageOf } from '../../src/ui/text/language'
import { textFor } from '../../src/ui/text/pick'
import type { Text } from '../../src/ui/text/text'
import { text as zhCN } from '../../src/ui/text/zh-CN'
import { text as zhTW } from '../../src/ui/text/zh-TW'

const CATALOGUES = LANGUAGES.map(textFor)

/** Every path of keys with what it ends in. */
function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key))
}
/** Arrays may differ in length from language to language: a sentence breaks where it breaks. */
const keys = (text: Text) => new Set(leaves(text).map(([path]) => path.replace(/\.\d+$/, '[]')))

/** Words ready to be copied: customers are spoken to in another tone, and one exit has none. */
const SAID_TO_CUSTOMERS = /^exits\.options\.\w+\.phrase$/

const REASONS = ['severe', 'streak', 'cluster', 'cup', 'stretch', 'early'] as const satisfies Offer['reason']['kind'][]
/** Every sentence a catalogue can make over a wide range of counts. */
function sentences(text: Text): string[] {
  const minutes = [0, 1, 4, 5, 49, 50, 54, 59, 60, 61, 75, 119, 120, 125, 481]
  const counts = [0, 1, 2, 3, 11, 100]
  const at = new Date(2025, 10, 21, 14, 5).getTime()
  return [
    ...leaves(text).flatMap(([path, leaf]) =>
      typeof leaf === 'string' && !SAID_TO_CUSTOMERS.test(path) ? [leaf] : [],
    ),
    ...REASONS.flatMap(kind =>
      minutes.flatMap(m => counts.map(rough => text.reason[kind]({ kind, rough, minutes: m }).join(' '))),
    ),
    ...[1, 2, 12].flatMap(waiting =>
      [null, 0, 999, 40_000, 60_000, 185_000, 7_200_000].map(longestWaitMs => {
        const { count, rest, advice } = text.nudge.cost({ waiting, longestWaitMs })
        return `${count}${rest} ${advice}`
      }),
    ),
    ...counts.flatMap(n => [0, 4, 5, 12].map(held => text.study.kept(n, held, 5))),
    ...counts.map(text.popup.usual),
    ...minutes.map(text.popup.sinceBreak),
    ...[10, 30, 60].map(level => text.popup.against(level, 30)),
    ...counts.map(n =>
      text.popup.day({ from: at, to: at, conversations: n, hostile: n, tense: n, thanks: n, pauses: n }),
    ),
    text.popup.health.lost(at),
    text.welcome.check.lost(at),
    text.welcome.check.stopSite('a.example'),
    ...[null, ...counts].map(text.pause.parked),
    ...[1, 2, 3, 4, 5, 6].flatMap(nth => [6, 12].map(of => text.pause.breathe.breath(nth, of))),
    ...[1, 4].map(nth => text.side.at(nth, 4)),
    ...counts.flatMap(n => [0, 1, 7].map(thanks => text.pause.recall.today(n, thanks))),
    ...['', '阿']
      .flatMap(name => [text.buddy.lead(name), text.pause.end.tell(name)])
      .filter(line => !/阿/.test(line) || text.language !== 'en'),
    ...[20_000, 60_000, 120_000, 300_000].map(text.pause.end.done),
    ...[0, 1, 2, 20].map(text.pause.look.left),
    ...[0, 1, 61_000, 300_000].map(text.pause.left),
    ...[40, 50, 60].flatMap(level => text.pause.end.cup(50, level)),
    ...counts.map(text.welcome.promises.sites.now),
    text.details.when(at, 'hard'),
    ...counts.map(text.details.cause.nth),
    ...counts.flatMap(used => [1, 5].map(of => text.exits.look(used, of))),
  ]
}

const streak = (rough: number) => en.reason.streak({ kind: 'streak', rough, minutes: 54 }).join(' ')
const cost = (waiting: number) => en.nudge.cost({ waiting, longestWaitMs: 40_000 })

describe('the catalogues', () => {
  it('hold the same keys', () => {
    for (const text of CATALOGUES) expect(keys(text)).toEqual(keys(zhCN))
  })

  it.each(CATALOGUES.map(text => [text.language, text] as const))(
    '%s makes whole sentences of any count',
    (_, text) => {
      for (const sentence of sentences(text)) {
        expect(sentence.trim(), sentence).not.toBe('')
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|\{|\}/)
        // Calm: nothing is shouted.
        expect(sentence).not.toMatch(/[!！]/)
        expect(sentence).not.toMatch(/ {2}/)
      }
    },
  )

  it('keep to their own script', () => {
    // Characters that only one of the two writes, from words that we use.
    const onlySimplified = /[说话连离满这来么个记还让时会见们]/u
    const onlyTraditional = /[說話連離滿這來麼個記還讓時會見們]/u
    for (const sentence of sentences(zhTW)) expect(sentence).not.toMatch(onlySimplified)
    for (const sentence of sentences(zhCN)) expect(sentence).not.toMatch(onlyTraditional)
    for (const sentence of sentences(en)) expect(sentence).not.toMatch(/\p{Script=Han}/u)
    expect(sentences(zhCN).join('')).toMatch(onlySimplified)
    expect(sentences(zhTW).join('')).toMatch(onlyTraditional)
  })

  it('are not converted from one another: Taiwan says it its own way', () => {
    expect(zhTW.nudge.cost({ waiting: 2, longestWaitMs: null }).count).toContain('客人')
    expect(zhTW.nudge.later).toBe('聊完這位再說')
  })

  it('speak to customers politely, in words ready to be copied, and calmly', () => {
    for (const text of CATALOGUES) {
      const phrases = Object.values(text.exits.options).map(({ phrase }) => phrase)
      expect(phrases.filter(phrase => phrase !== '').length).toBeGreaterThan(4)
      for (const phrase of phrases) {
        expect(phrase).not.toMatch(/[!！]/)
        if (text.language !== 'en' && phrase.includes('你')) throw new Error(phrase)
      }
    }
  })

  it('say you as a colleague would', () => {
    for (const text of [zhCN, zhTW]) for (const sentence of sentences(text)) expect(sentence).not.toContain('您')
  })

  it('count in English by one and many', () => {
    expect(streak(2)).toBe('2 rough chats in a row, 54 min since a break.')
    expect(streak(1)).toContain('1 rough chat in')
    expect(cost(1).count + cost(1).rest).toBe('1 customer waiting, for 40 s.')
    expect(cost(2).count + cost(2).rest).toBe('2 customers waiting, the longest for 40 s.')
    expect(en.pause.parked(1)).toContain('1 customer is waiting')
    expect(en.pause.parked(2)).toContain('2 customers are waiting')
    expect(en.pause.look.left(1)).toBe('1 second left')
    expect(en.welcome.promises.sites.now(1)).toContain('1 page ')
  })

  it('say the reason with its count, and never scold for a break just had', () => {
    expect(zhCN.reason.streak({ kind: 'streak', rough: 2, minutes: 54 }).join('')).toBe(
      '连着 2 段难聊，离上次歇口气 54 分钟。',
    )
    expect(zhCN.reason.stretch({ kind: 'stretch', rough: 0, minutes: 56 }).join('')).toBe(
      '坐了快一个钟头了，起来走两步？',
    )
    expect(zhCN.reason.cup({ kind: 'cup', rough: 0, minutes: 85 }).join('')).toBe('杯子快满了，离上次歇口气 85 分钟。')
    expect(zhCN.reason.streak({ kind: 'streak', rough: 2, minutes: 1 }).join('')).not.toContain('1 分钟')
  })
})

describe('languageOf', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['ZH-hk', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['', 'en'],
  ])('%s is read as %s', (tag, language) => {
    expect(languageOf(tag)).toBe(language)
    expect(textFor(tag).language).toBe(language)
  })
})
