import fc from 'fast-check'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildAlone } from '../repo/alone'
import type { Change, Parts } from './rules-parts'

declare global {
  interface Window {
    Parts: Parts
  }
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent('<!doctype html><style>body{margin:0;font:14px/20px sans-serif}</style>')
  await page.addScriptTag({ content: await buildAlone('../tests/console/rules-parts.ts', 'Parts') })
})
afterAll(() => browser.close())

describe('isAvatar', () => {
  const picture = (text: string, style: string, more = ''): string =>
    `<div id="row" style="display:flex"><div style="background:#48c;${style}">${text}</div>${more}</div>`
  const size = (px: number): string => `width:${px}px;height:${px}px;`
  const words = '<p>where is it</p>'
  const bubble = (text: string, style = ''): string =>
    `<div id="row" style="display:flex"><div style="background:#eee;border-radius:8px;padding:8px 12px;${style}">${text}</div></div>`
  it.each([
    ['a letter in a circle', picture('A', `${size(32)}border-radius:50%`), 'sure'],
    ['a letter in a circle beside words', picture('王', `${size(36)}border-radius:18px`, words), 'sure'],
    ['two letters in a circle', picture('AB', `${size(40)}border-radius:999px`), 'sure'],
    ['a letter deep in a circle', picture('<b><i>A</i></b>', `${size(32)}border-radius:50%`), 'sure'],
    ['the smallest', picture('A', `${size(16)}border-radius:50%`), 'sure'],
    ['the largest', picture('A', `${size(72)}border-radius:50%`), 'sure'],
    ['a letter in a square with rounded corners', picture('A', `${size(36)}border-radius:8px`), 'perhaps'],
    ['a letter in a square', picture('A', size(36)), 'perhaps'],
    ['a word of one character in a square bubble', bubble('好', `${size(20)}padding:8px`), 'perhaps'],
    ['a word of one character in a bubble', bubble('好'), null],
    ['a number in a bubble', bubble('1'), null],
    ['two letters in a bubble', bubble('OK'), null],
    ['a word of one character without a bubble', '<div id="row"><p>好</p></div>', null],
    ['a circle too small', picture('A', `${size(15)}border-radius:50%`), null],
    ['a circle too large', picture('A', `${size(73)}border-radius:50%`), null],
    ['an oval', picture('A', 'width:32px;height:36px;border-radius:50%'), null],
    ['three letters in a circle', picture('Ann', `${size(40)}border-radius:50%`), null],
    ['an emoji in a circle', picture('👍', `${size(32)}border-radius:50%`), null],
    ['a mark in a circle', picture('!', `${size(32)}border-radius:50%`), null],
    ['a circle with more than the letter', picture('<b>A</b><i>3</i>', `${size(40)}border-radius:50%`), null],
  ] as const)('%s', async (_, body, verdict) => {
    expect(await page.evaluate(html => window.Parts.avatarOf(html), body)).toBe(verdict)
  })
})

describe('Speech', () => {
  const alone = (...texts: string[]): string =>
    texts.map(text => `<div data-alone><p class="w">${text}</p></div>`).join('')
  const three = alone('where is it', 'soon there', 'oh well')
  const row = (inside: string): string => `<div id="row">${inside}</div>`
  const speech = (body: string) => page.evaluate(html => window.Parts.speechOf(html), body)
  const partsOf = async (body: string) => (await speech(body)).parts.map(([part]) => part)

  it('knows where words stand once three different ones stood there alone', async () => {
    const tagged = row('<p class="w">is it here</p><span class="t">VIP</span>')
    expect(await speech(three + tagged)).toMatchObject({ says: true, learned: 1 })
    expect(await partsOf(three + tagged)).toEqual(['content', 'label'])
    expect(await speech(alone('where is it', 'soon there') + tagged)).toMatchObject({ says: false, learned: 0 })
    expect(await partsOf(alone('where is it', 'soon there') + tagged)).toEqual(['content', 'content'])
    expect(await partsOf(alone('hm', 'hm', 'hm', 'hm') + tagged)).toEqual(['content', 'content'])
    const elsewhere = three.replaceAll('class="w"', 'class="v"')
    expect(await partsOf(elsewhere + tagged)).toEqual(['content', 'content'])
  })

  describe('what row after row says beside words', () => {
    const to = (index: number): string => `<p class="to">to me</p><p class="w">line ${index}</p>`
    const sorted = (rows: readonly string[]) => page.evaluate(all => window.Parts.sortedRows(all), rows)
    const from = (count: number, of: (index: number) => string) => Array.from({ length: count }, (_, at) => of(at))

    it('is a label from the sixth row on', async () => {
      const found = await sorted(from(6, to))
      expect(found.slice(0, 5)).toEqual(from(5, () => '').map(() => ['content', 'content']))
      expect(found[5]).toEqual(['label', 'content'])
    })

    it('is none where it varies, or is a link', async () => {
      const both = await sorted(from(8, index => `<p class="a">one ${index}</p><p class="w">two ${index}</p>`))
      expect(both[7]).toEqual(['content', 'content'])
      const link = await sorted(from(8, index => `<p class="w">see ${index}</p><a class="l" href="#">our shop</a>`))
      expect(link[7]).toEqual(['content', 'content'])
    })

    it('never makes a label of words, however long the shift', async () => {
      const long = from(90, index => `<p class="a">one ${index}</p><p class="w">two ${index}</p>`)
      const later = from(8, index => `<p class="new">three ${index}</p><p class="w">two again ${index}</p>`)
      expect((await sorted([...long, ...later])).at(-1)).toEqual(['content', 'content'])
    })
  })

  it.each([
    ['a label before the words', '<span class="t">VIP</span><p class="w">so</p>', ['label', 'content']],
    [
      'in an element with a class around it',
      '<div class="t"><span>VIP</span></div><p class="w">so</p>',
      ['label', 'content'],
    ],
    ['in an element made for it', '<p class="w">so</p><small>via web</small>', ['content', 'label']],
    ['a second paragraph of the same kind', '<p class="w">so</p><p class="w">it is</p>', ['content', 'content']],
    ['a part of the words', '<p class="w">so <b class="t">it</b> is</p>', ['content', 'content', 'content']],
    ['a line without a class', '<p class="w">so</p><p>it is</p>', ['content', 'content']],
  ])('%s', async (_, inside, parts) => {
    expect(await partsOf(three + row(inside))).toEqual(parts)
  })

  it('knows where names stand once a known one stood there', async () => {
    const name = '<div data-name><span class="n">Ann</span></div>'
    const named = (text: string): string => row(`<span class="n">${text}</span><p class="w">so it is</p>`)
    expect(await partsOf(name + named('Sam'))).toEqual(['name', 'content'])
    expect(await partsOf(named('Sam'))).toEqual(['content', 'content'])
    expect(await partsOf(name + named('Sam '.repeat(11)))).toEqual(['content', 'content'])
    expect(await partsOf(name + row('<p class="w">so <span class="n">Sam</span></p>'))).toEqual(['content', 'content'])
    expect(await partsOf(name + row('<span class="n">Sam</span>'))).toEqual(['content'])
  })

  it('takes no place for words where names stand, whatever stood there alone', async () => {
    const names = '<div data-name><p class="w">Ann</p></div>'
    const one = row('<p class="w">Sam</p>')
    expect((await speech(three + names + one)).says).toBe(false)
    expect((await speech(names + three + one)).says).toBe(false)
    expect((await speech(three + one)).says).toBe(true)
    expect((await speech(three + names + names + one)).learned).toBe(2)
  })

  it('knows where times and states stand', async () => {
    const aside = '<div data-aside><em class="w">10:32</em></div>'
    expect((await speech(aside + row('<em class="w">10:40</em>'))).aside).toBe(true)
    expect((await speech(aside + row('<em class="v">10:40</em>'))).aside).toBe(false)
  })
})

describe('the pieces of a row', () => {
  const partsOf = (body: string, names: string[]) =>
    page.evaluate(([html, known]) => window.Parts.partsOf(html, known), [body, names] as [string, string[]])
  const ticket = (tag: string): string =>
    `<div id="row"><div class="card-header"><span class="title">Ann Lee</span><time>12:30</time></div>
      <div class="body"><span class="tag"><i>${tag}</i></span><p>where is my order</p></div></div>`

  it('name the speaker in the head, and a tag that is taken for a name stays one', async () => {
    const known = await partsOf(ticket('via chat'), ['Ann Lee', 'via chat'])
    expect(known).toContainEqual(['name', 'Ann Lee'])
    expect(known).toContainEqual(['label', 'via chat'])
    expect(known).toContainEqual(['content', 'where is my order'])
  })

  it('leave out what only a screen reader tells, and what is put to somebody to say', async () => {
    const dot = 'style="position:absolute;width:1px;height:1px;overflow:hidden"'
    const told = (look: string): Promise<unknown> =>
      partsOf(`<div id="row"><span class="q" ${look}>Ann said this: no</span><p>no</p></div>`, [])
    expect(await told(dot)).toEqual([
      ['chrome', 'Ann said this: no'],
      ['content', 'no'],
    ])
    expect(await told('')).toContainEqual(['content', 'Ann said this: no'])
    const beside = (name: string): Promise<unknown> =>
      partsOf(`<div id="row"><p>no</p><div class="${name}">We are sorry</div></div>`, [])
    expect(await beside('sr-only')).toEqual([['content', 'no']])
    expect(await beside('c-suggest')).toEqual([['content', 'no']])
    expect(await beside('c-more')).toContainEqual(['content', 'We are sorry'])
  })

  it.each(['已读', '12:30', '昨天'])('are who and when over a bubble in which stands: %s', async said => {
    const bubble = `<p style="background:#eee;border-radius:6px;padding:7px">${said}</p>`
    const known = await partsOf(`<div id="row"><div class="h">王小姐　07:29</div>${bubble}</div>`, [])
    expect(known.map(([part]) => part)).toEqual([expect.stringMatching(/^(?:label|name)$/), 'content'])
    // Without a bubble the line may be all that was said.
    expect(await partsOf('<div id="row"><p>come at 07:29</p><small>12:30</small></div>', [])).toContainEqual([
      'content',
      'come at 07:29',
    ])
  })

  it('are words under a line in smaller letters, and none where it is as large or they differ', async () => {
    const bot = (head: string, words = '<p>Did you mean: refund?</p>'): Promise<[string, string][]> =>
      partsOf(
        `<div id="row"><div class="name">Ann</div><div class="box"><div style="font-size:${head}">Automated answer</div>${words}</div></div>`,
        [],
      )
    expect(await bot('11px')).toContainEqual(['label', 'Automated answer'])
    expect(await bot('14px')).toContainEqual(['content', 'Automated answer'])
    const headed = await bot('11px', '<h3 style="font-size:18px">Refund</h3><p>in three days</p>')
    expect(headed).toContainEqual(['content', 'in three days'])
    expect(headed).toContainEqual(['content', 'Automated answer'])
  })

  it('are not all a footer where the card is said to have one', async () => {
    const card = (of: string): string =>
      `<div id="row"><b>A</b><div class="${of}"><p class="k1">where is my order</p><div class="card-footer"><span>Ann Lee</span><time>12:30</time></div></div></div>`
    expect(await partsOf(card('card card--has-footer'), [])).toContainEqual(['content', 'where is my order'])
    expect(await partsOf(card('card card--footer'), [])).not.toContainEqual(['content', 'where is my order'])
  })

  it('are words in a bubble whose colour is called info', async () => {
    const row = (of: string): string =>
      `<div id="row"><div class="chat-${of}">Hello there</div><time>12:30</time></div>`
    expect(await partsOf(row('bubble chat-bubble-info'), [])).toContainEqual(['content', 'Hello there'])
    expect(await partsOf(row('info'), [])).not.toContainEqual(['content', 'Hello there'])
  })
})

describe('a line beside a bubble', () => {
  const bubble = (text: string): string =>
    `<li style="max-width:70%"><p style="display:inline-block;background:#eee;border-radius:12px;padding:8px 12px">${text}</p></li>`
  const line = (
    inside: string,
    style = '',
    list = 'display:flex;flex-direction:column;padding:16px',
  ): Promise<string | null> =>
    page.evaluate(
      html => window.Parts.asideAt(html),
      `<ul style="list-style:none;${list}">${bubble('where is my order')}<li id="row" style="font-size:12px;${style}">${inside}</li>${bubble('it went out today')}</ul>`,
    )
  const who = '<span>Ann Lee</span> <time>12:30</time>'
  const event = '<span>The customer rated this conversation</span> <time>12:30</time>'

  it('says who and when', async () => {
    expect(await line(who, 'margin-bottom:24px')).toBe('under')
    expect(await line(who, 'margin-top:24px')).toBe('over')
    expect(await line(who, 'margin-bottom:24px', 'width:600px;margin:0 auto')).toBe('under')
  })

  it.each([
    ['its words', 'text-align:center'],
    ['itself, in a column', 'align-self:center'],
    ['itself, by its margins', 'width:max-content;margin:0 auto'],
    ['what is in it', 'display:flex;justify-content:center'],
  ])('is what the console says where it puts in the middle %s', async (_, style) => {
    expect(await line(event, style)).toBeNull()
  })

  it('is what the console says between two rules', async () => {
    const rule = '<div style="flex:1;border-top:1px solid #aaa"></div>'
    const text = '<p style="margin:0 8px">Conversation reopened <span>12:30</span></p>'
    expect(await line(`<div style="display:flex">${rule}${text}${rule}</div>`)).toBeNull()
    expect(await line(`<div style="display:flex">${text}${rule}</div>`, 'margin-bottom:24px')).toBe('under')
  })

  it('is what was said where it is as large as the words', async () => {
    expect(await line(who, 'font-size:14px')).toBeNull()
  })
})

describe('an entry of the list', () => {
  const entryOf = (inside: string) =>
    page.evaluate(html => window.Parts.entryOf(html), `<div id="entry">${inside}</div>`)
  it.each(['Ann Lee · 5m ago', 'Ann Lee · just now', 'Ann Lee | 12:30', 'Ann Lee · yesterday'])(
    'is named without the time: %s',
    async line => {
      expect(await entryOf(`<div>${line}</div><div>where is my order</div>`)).toEqual({
        name: 'Ann Lee',
        preview: 'where is my order',
      })
    },
  )
  it('keeps a dot that is part of the name', async () => {
    expect((await entryOf('<div>Ann · Lee GmbH</div><div>hi there</div>')).name).toBe('Ann · Lee GmbH')
  })
})

describe('Group', () => {
  const index = fc.nat({ max: 9 })
  const count = fc.integer({ min: 1, max: 3 })
  const change: fc.Arbitrary<Change> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ does: fc.constant('append'), count, text: fc.constant(false) }) },
    fc.record({ does: fc.constant('append'), count, text: fc.boolean() }),
    fc.record({ does: fc.constant('insert'), at: index, count, text: fc.boolean() }),
    { weight: 2, arbitrary: fc.record({ does: fc.constant('remove'), at: index }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('move'), from: index, to: index }) },
    fc.record({ does: fc.constant('replace'), at: index, count }),
    { weight: 3, arbitrary: fc.record({ does: fc.constant('read') }) },
    fc.record({ does: fc.constant('empty') }),
  ) as fc.Arbitrary<Change>

  it('holds after any changes the children that there are, and keeps only what is as it was', async () => {
    let [kept, runs] = [0, 0]
    const property = fc.asyncProperty(fc.array(change, { maxLength: 30 }), async changes => {
      const found = await page.evaluate(all => window.Parts.replayed(all), changes)
      expect(found.wrong).toBeNull()
      kept += found.kept
      runs++
    })
    await fc.assert(property, { numRuns: 120 })
    // Else it would be right by asking for all children each time.
    expect(kept / runs).toBeGreaterThan(1)
  })

  it('keeps all rows when one is put behind them, and those before one that goes', async () => {
    const keptAfter = async (changes: Change[]): Promise<number> =>
      (await page.evaluate(all => window.Parts.replayed(all), changes)).kept
    expect(await keptAfter([{ does: 'append', count: 1, text: false }])).toBe(4)
    expect(await keptAfter([{ does: 'remove', at: 2 }])).toBe(2)
    expect(await keptAfter([{ does: 'insert', at: 3, count: 2, text: false }])).toBe(3)
    expect(await keptAfter([{ does: 'insert', at: 0, count: 1, text: false }])).toBe(0)
  })

  it('reads a row again that was away', async () => {
    const unseenAfter = async (changes: Change[]): Promise<number> =>
      (await page.evaluate(all => window.Parts.replayed(all), changes)).unseen
    expect(await unseenAfter([{ does: 'move', from: 1, to: 4 }])).toBe(0)
    expect(await unseenAfter([{ does: 'remove', at: 1 }])).toBe(0)
  })
})
