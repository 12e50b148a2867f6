import { describe, expect, it } from 'vitest'
import { verdict } from '../../src/domain'
import { shapeOf } from '../../src/journal/today/model'
import { journal as en } from '../../src/ui/text/en/journal'
import { journal as zhCN } from '../../src/ui/text/zh-CN/journal'
import { journal as zhTW } from '../../src/ui/text/zh-TW/journal'
import { dayOfYear, YEAR } from '../ui/fixture/journal-sample'

const TEXTS = { en, 'zh-CN': zhCN, 'zh-TW': zhTW }
/** What says that nothing was rough. */
const NONE = /none of them rough|没有一段难聊|沒有一段難聊/

describe("a day's first sentence", () => {
  it('never says that none was rough where the agent logged one', () => {
    let both = 0
    for (const { day } of YEAR.days.slice(-6)) {
      const kept = dayOfYear(day)
      const logged = kept.entries.some(({ kind }) => kind === 'hard')
      const rough = logged || kept.conversations.some(c => verdict(c) === 'hostile')
      for (const [language, { journal }] of Object.entries(TEXTS)) {
        const said = journal.day.head(shapeOf(kept)).join('')
        if (kept.tally.conversations.calm > 0) expect(NONE.test(said), `${day} ${language}: ${said}`).toBe(!rough)
      }
      if (logged) both += 1
    }
    expect(both).toBeGreaterThan(0)
  })

  it('counts an entry about a conversation that was rough anyhow only once', () => {
    const kept = dayOfYear(YEAR.days[0]?.day ?? '')
    const [first] = kept.conversations
    if (!first) throw new Error('a day without conversations')
    const hostile = { ...first, corrected: false, tone: { ...first.tone, level: 'hostile' as const } }
    const entry = (conversation: string | null) => ({
      id: `${conversation}`,
      at: first.openedAt,
      kind: 'hard' as const,
      conversation,
      guessed: null,
      stressor: null,
      weight: null,
      note: '',
    })
    const day = { ...kept, conversations: [hostile], entries: [entry(hostile.key), entry('another'), entry(null)] }
    expect(shapeOf(day).logged).toBe(2)
  })
})
