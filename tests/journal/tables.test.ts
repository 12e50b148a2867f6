import { describe, expect, it } from 'vitest'
import { emptyTally, type Entry, type Facts, type Talk } from '../../src/domain'
import { draftOf } from '../../src/journal/brief/draft'
import { htmlOf, markdownOf, pageOf } from '../../src/journal/brief/page-of'
import { csvOf } from '../../src/journal/csv'
import { causesTable, daysTable, entriesTable } from '../../src/journal/tables'
import { journalTextFor } from '../../src/ui/text/pick-journal'
import { withRecords } from '../../src/ui/text/pick-records'
import { records } from '../../src/ui/text/zh-CN/records'

const text = withRecords(journalTextFor('zh-CN'), records)
const at = new Date(2026, 10, 21, 9, 5).getTime()

/** A reader of RFC 4180 of our own, as a spreadsheet reads. */
function rowsOf(csv: string): string[][] {
  const cells = [...csv.replace('\ufeff', '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)]
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('tables', () => {
  it('hold any text whole, and nothing that a spreadsheet would run', () => {
    const nasty = ['a,b', 'say "hi"', 'two\nlines', '=1+1', '+49', '-5', '@x', '\ttab', '', '加,逗号']
    const [head, row] = rowsOf(csvOf(nasty.map(String), [nasty]))
    const safe = nasty.map(cell => (/^[=+\-@\t]/.test(cell) ? `'${cell}` : cell))
    expect(row).toEqual(safe)
    expect(head).toEqual(safe)
    expect(csvOf(['n'], [[-5]])).toBe('\ufeffn\r\n-5\r\n')
  })

  it('have a day, an entry, a cause a row, in the agent’s words and without anything of a customer', () => {
    const entry: Entry = {
      id: 'e1',
      at,
      kind: 'hard',
      conversation: 'f'.repeat(32),
      guessed: 'hostile',
      stressor: 'attack',
      weight: 3,
      cause: 'slow',
      hands: 'no',
      exit: 'warn',
      helped: '先认下来',
      note: '=危险',
    }
    const table = entriesTable(text, [{ ...entry, id: 'e0', at: at + 60_000, kind: 'good' }, entry], () => '2026-11-21')
    const rows = rowsOf(table)
    expect(rows[1]).toEqual([
      '2026-11-21',
      '09:05',
      '难聊的',
      '辱骂攻击',
      '重',
      '物流慢',
      '物流对接',
      '由不得',
      '提醒一句',
      '先认下来',
      "'=危险",
    ])
    expect(rows[2]?.[2]).toBe('好时刻')
    expect(table).not.toContain('ffff')
    expect(rows.every(row => row.length === rows[0]?.length)).toBe(true)
    const day = {
      ...emptyTally('2026-11-21', at),
      conversations: { calm: 50, tense: 6, hostile: 4 },
      exits: { warn: 2, end: 1 },
    }
    expect(rowsOf(daysTable(text, [day]))[1]).toEqual(['2026-11-21', 60, 50, 6, 4, 0, 0, 0, 0, 0, 3, 0].map(String))
    const causes = causesTable(
      text,
      [
        { cause: 'slow', department: 'courier', count: 9 },
        { cause: 'mood', department: 'nobody', count: 2 },
      ],
      [{ kind: 'suggestion', id: 's', at, cause: 'slow', text: '每天一份名单' }],
    )
    expect(rowsOf(causes).slice(1)).toEqual([
      ['物流慢', '物流对接', '9', '每天一份名单'],
      ['就是心情不好', '谁也改不了', '2', ''],
    ])
  })
})

describe('a brief', () => {
  const facts: Facts = {
    worked: 5,
    figures: Object.fromEntries(
      ['served', 'rough', 'thanks', 'rests', 'entries', 'exits', 'good'].map(name => [name, { n: 1234, usual: null }]),
    ) as Facts['figures'],
    stressors: [{ stressor: 'attack', count: 3 }],
    causes: [{ cause: 'slow', department: 'courier', count: 2 }],
    helped: ['先认下来'],
  }
  const suggestion = { kind: 'suggestion' as const, id: 's', at, cause: 'slow' as const, text: '每天一份名单' }
  const draft = draftOf(text, facts, [suggestion], { id: 't', at, from: '2026-11-01', to: '2026-11-21', who: '' })

  it('begins with the facts, and leaves to the agent what only the agent can say', () => {
    expect(draft.words).toEqual({
      aim: '',
      state: '上了 5 天班，难聊 1234 段。',
      kinds: '辱骂攻击，3 段',
      causes: '物流慢，2 段（物流对接）',
      helped: '先认下来',
      suggestions: '物流对接：每天一份名单',
      wishes: '',
    })
  })

  it('leaves no trace of what was left out or is empty', () => {
    const talk: Talk = { ...draft, off: ['causes', 'suggestions', 'figures'] }
    const page = pageOf(text, talk, facts)
    expect(page.sections.map(({ part }) => part)).toEqual(['state', 'kinds', 'helped'])
    expect(markdownOf(page)).toBe(
      '# 一对一提纲\n\n11 月 1 日至 11 月 21 日\n\n## 这阵子的状态\n\n上了 5 天班，难聊 1234 段。\n\n## 难在哪儿\n\n辱骂攻击，3 段\n\n## 什么管用\n\n先认下来\n\n---\n\n由本人整理、修改，并决定给谁看。\n',
    )
    expect(htmlOf(page)).not.toMatch(/物流|1,234/)
  })

  it('is text in Markdown and in a page, whatever was written', () => {
    const nasty = '<img src=x onerror=alert(1)>\n1. not a list\n> not a quote & "so" \\ `on`'
    const page = pageOf(text, { ...draft, words: { ...draft.words, aim: nasty }, who: '</title><script>' }, facts)
    const html = htmlOf(page)
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;')
    const markdown = markdownOf(page)
    expect(markdown).toContain('- 1\\. not a list'.replace('1\\.', '\\1.'))
    expect(markdown).toContain('\\> not a quote')
  })
})
