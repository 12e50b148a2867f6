import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildAlone } from '../repo/alone'
import type { Threads } from './rules-rows'

declare global {
  interface Window {
    Threads: Threads
  }
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent(
    '<!doctype html><style>body{margin:0;font:14px/20px sans-serif}p{margin:0}.b{background:#eee;border-radius:8px;padding:6px 10px;width:fit-content;max-width:60%}.m{display:flex;margin:6px 0}.me{flex-direction:row-reverse}.e{text-align:center}</style>',
  )
  await page.addScriptTag({ content: await buildAlone('../tests/console/rules-rows.ts', 'Rows') })
})
afterAll(() => browser.close())

const thread = (rows: readonly string[], more = ''): string =>
  `<div style="width:700px"><h3>Desk</h3><div id="thread" style="height:500px;overflow:auto" ${more}>${rows.join('')}</div>
  <textarea style="width:100%;height:60px" placeholder="Type a message"></textarea></div>`
const bubble = (inside: string, me = false): string =>
  `<div class="m${me ? ' me' : ''}"><div class="b">${inside}</div></div>`
const plain = (text: string, me = false): string => bubble(`<div>${text}</div>`, me)
const talk = [
  plain('where is my order'),
  plain('it went out today', true),
  plain('thank you'),
  plain('any time', true),
  plain('and the other one'),
]
const read = (rows: readonly string[], direction = 'ltr', more = '') =>
  page.evaluate(([body, way]) => window.Threads.rowsOf(body, way), [thread(rows, more), direction] as [string, string])
const texts = async (rows: readonly string[]): Promise<string[]> => (await read(rows)).map(([, , text]) => text)

describe('a line and its time in one piece', () => {
  const line = (style: string): string => `<p style="${style}">The chat was assigned to Bo • 12:30</p>`
  it('is what the console says in the middle, without the time', async () => {
    expect((await texts([...talk, line('text-align:center')])).at(-1)).toBe('The chat was assigned to Bo')
  })
  it('is no line elsewhere', async () => {
    expect((await texts([...talk, line('')])).at(-1)).toBe('and the other one')
  })
})

describe('beside the words in a bubble is no part of them', () => {
  it.each([
    [
      'what they are in another language, in a part of its own',
      '<div>Na gut</div><div class="t"><div>Very well</div></div>',
    ],
    [
      'the same, set apart by its style',
      '<div>Na gut</div><div style="color:#888;font-size:12px">🌐 <span>Very well</span></div>',
    ],
    [
      'what is quoted, under the same style',
      '<div style="color:#888;font-size:12px">Ann: it went out</div><div>Na gut</div>',
    ],
    ['how others answered', '<div>Na gut</div><div class="r">👍 1</div>'],
  ])('%s', async (_, inside) => {
    expect((await texts([...talk, bubble(inside)])).at(-1)).toBe('Na gut')
  })

  it.each([
    ['lines of one text', '<div>Na gut</div><div>so be it</div>', 'Na gut\nso be it'],
    ['a line in a colour', '<div>Na gut</div><div style="color:#d00">so be it</div>', 'Na gut\nso be it'],
    ['a line with a margin', '<div>Na gut</div><div style="margin:4px 0">so be it</div>', 'Na gut\nso be it'],
    [
      'a line that reads like a time',
      '<div>yes</div><div>2 months</div><div>from now on</div>',
      'yes\n2 months\nfrom now on',
    ],
    ['an emoji and a number', '<div>👍 1</div>', '👍 1'],
  ])('but %s are', async (_, inside, said) => {
    expect((await texts([...talk, bubble(inside)])).at(-1)).toBe(said)
  })
})

describe('a row', () => {
  it('of an automaton is told by its name within the bubble', async () => {
    const said = (name: string): string => bubble(`${name}<div>Did you mean: refund?</div>`, true)
    expect((await read([...talk, said('<b class="n">🤖 Robo</b>')])).at(-1)).toEqual([
      'right',
      '🤖 Robo',
      'Did you mean: refund?',
    ])
    expect((await read([...talk, said('<b>🤖 Robo</b>')])).at(-1)?.[2]).toBe('🤖 Robo\nDid you mean: refund?')
  })

  it('may have its text in paragraphs that are all dressed alike, and no bubble', async () => {
    const flat = (said: readonly string[], id: number): string =>
      `<div class="w" data-mid="m${id}"><div><b class="n">Ann</b> <time>10:3${id}</time></div><div class="Content__Text-sc-4-0">${said.map(text => `<div class="Text__Para-sc-4-1">${text}</div>`).join('')}</div></div>`
    const rows = [['hello'], ['one of them', 'and another', 'and a third'], ['so it is']]
    expect(await texts(rows.map((said, index) => flat(said, index)))).toEqual(rows.map(said => said.join('\n')))
  })

  it('with nothing but what was spoken, or how others answered, tells no words', async () => {
    const rows = await texts([...talk, plain("🔊 12''"), '<div><span>👍 1</span></div>', plain('hello')])
    expect(rows.filter(text => text !== '')).toEqual([...(await texts(talk)), 'hello'])
  })

  it('that only says where the new ones begin is none', async () => {
    const line = (more: string): string => `<div ${more} style="text-align:right"><span>NEW</span></div>`
    expect(await texts([...talk, line('role="separator"'), plain('hello')])).not.toContain('NEW')
    expect(await texts([...talk, line(''), plain('hello')])).toContain('NEW')
  })

  it('that ends in a sentence with a time is no name', async () => {
    const flat = (text: string): string =>
      `<div class="m"><div><div><b class="n">Ann</b> <i class="v">via chat</i> <time>10:30</time></div><div class="w"><p style="margin:0">${text}</p></div></div></div>`
    const said = [
      'where is it',
      'so long',
      'I asked twice',
      'and now',
      'oh well',
      'hello',
      'it keeps returning 401 since 14:20',
    ]
    expect((await texts(said.map(flat))).at(-1)).toBe('it keeps returning 401 since 14:20')
  })

  it('with an article’s parts is one', async () => {
    const article = (tag: string, name: string, text: string): string =>
      `<${tag} style="display:flex"><div><div><b>${name}</b> <time>10:30</time></div><div>To: Desk</div><div class="x">${text}</div></div></${tag}>`
    const rows = await read([article('article', 'Ann', 'where is it'), article('article', 'Sam', 'soon there')])
    expect(rows).toHaveLength(2)
  })

  it('of the console stands in the middle together with its time', async () => {
    const event = (text: string, time: string): string =>
      `<div class="e"><span>${text}</span> · <span>${time}</span></div>`
    expect((await read([...talk, event('Sam joined the conversation', '10:30 AM')])).at(-1)).toEqual([
      'center',
      null,
      'Sam joined the conversation',
    ])
    expect(
      (await read([...talk, `<div>${event('Sam joined', '10:30').replace('class="e"', '')}</div>`])).at(-1)?.[0],
    ).toBe('left')
  })

  it('of a picture under a head is no words', async () => {
    const row = (inside: string): string =>
      `<div class="c"><header><b>Ann</b><span>ann@example.com</span><time>10:30</time></header>${inside}</div>`
    const words = (text: string): string => row(`<div class="w"><div>${text}</div></div>`)
    const picture = row('<img style="width:120px;height:90px" alt="">')
    expect((await texts([words('where is it'), picture, words('soon there')])).filter(text => text !== '')).toEqual([
      'where is it',
      'soon there',
    ])
  })

  it('that is a bubble itself is in one', async () => {
    const group = (said: readonly string[], me: boolean): string =>
      `<div class="m${me ? ' me' : ''}"><div class="s">${said.map(text => `<div class="b">${text}</div>`).join('')}</div></div>`
    const rows = await read([
      group(['كل مرة تقولون غداً', 'أريد استرداد المبلغ'], false),
      group(['حسناً', 'سأتحقق'], true),
    ])
    expect(rows.map(([side]) => side)).toEqual(['left', 'left', 'right', 'right'])
  })
})

describe('a thread laid out from the right', () => {
  it('has the same sides as in a mirror', async () => {
    const sides = async (direction: string, more = '') => (await read(talk, direction, more)).map(([side]) => side)
    const usual = ['left', 'right', 'left', 'right', 'left']
    expect(await sides('ltr')).toEqual(usual)
    expect(await sides('rtl')).toEqual(usual)
    // It follows what is said in it, whatever the page does.
    expect(await sides('ltr', 'dir="rtl"')).toEqual(usual)
  })

  it('tells no side where words nearly fill the thread, and no picture does', async () => {
    const wide = (margin: string): string =>
      `<div class="r"><div style="background:#eee;border-radius:8px;margin:${margin}">so it is</div></div>`.repeat(2)
    expect((await read([wide('0 20px 0 60px')])).at(-1)?.[0]).toBe('full')
    expect((await read([wide('0 20px 0 160px')])).at(-1)?.[0]).toBe('right')
  })

  it('tells its own lines by the middle', async () => {
    const event = '<div class="e">انضمت ليلى إلى المحادثة</div>'
    expect((await read([...talk, event], 'rtl')).at(-1)?.[0]).toBe('center')
    expect((await read([...talk, event.replace(' class="e"', '')], 'rtl')).at(-1)?.[0]).toBe('full')
  })
})

describe('a list', () => {
  const list = (rows: string): string =>
    `<div style="display:flex;align-items:flex-start"><table style="width:300px"><tbody>${rows}</tbody></table>${thread(talk)}</div>`
  const row = (name: string, more = ''): string =>
    `<tr ${more} style="cursor:pointer"><td>${name}</td><td>so long then</td></tr>`
  it('of plain table rows has all of them, whatever marks one', async () => {
    const names = (rows: string) => page.evaluate(body => window.Threads.listOf(body), list(rows))
    expect(await names(row('Ann', 'class="k7"') + row('Bob') + row('Cid'))).toEqual(['* Ann', 'Bob', 'Cid'])
    expect(await names(row('Ann') + row('Bob', 'class="cur"') + row('Cid'))).toEqual(['Ann', '* Bob', 'Cid'])
  })
})

describe('a list whose entries are put at their places', () => {
  const entry = (name: string, top: number): string =>
    `<div class="z1" style="position:absolute;left:0;right:0;transform:translateY(${top}px);height:60px"><b>${name}</b><p>so long then</p></div>`
  it('is one in whatever order they come', async () => {
    const names = (tops: readonly [number, number, number]) =>
      page.evaluate(
        body => window.Threads.listOf(body),
        `<div style="display:flex"><div style="width:300px;position:relative;height:400px">${entry('Ann', tops[0])}${entry('Bob', tops[1])}${entry('Cid', tops[2])}</div>${thread(talk)}</div>`,
      )
    expect(await names([0, 60, 120])).toEqual(['Ann', 'Bob', 'Cid'])
    expect(await names([120, 0, 60])).toEqual(['Ann', 'Bob', 'Cid'])
    // Over one another they are none.
    expect(await names([0, 20, 40])).toEqual([])
  })
})

describe('a badge', () => {
  const unread = (badge: string) =>
    page.evaluate(body => window.Threads.unreadOf(body), `${badge}<div><h4>Ann</h4><p>so long then</p></div>`)
  it('may stand over the picture, before the name', async () => {
    expect(await unread('<i style="background:#f00;border-radius:8px">4</i>')).toBe(4)
    expect(await unread('<sup class="k3" style="background:#f00;border-radius:8px">12</sup>')).toBe(12)
    expect(await unread('<i>4</i>')).toBe(0)
  })
})

describe('a tag beside the name over a bubble', () => {
  const tagged = (name: string, tag: string, text: string): string =>
    `<div style="padding:4px"><div><span>${name}</span><span class="t3">${tag}</span></div>
     <div style="background:#eee;border-radius:4px;padding:8px;width:240px">${text}</div></div>`
  const before = ['where is it', 'since when', 'by noon then', 'oh well', 'so be it', 'call me', 'I see'].map(text =>
    tagged('Ann', '@chat', text),
  )
  it('is none of the words, whatever they look like', async () => {
    const said = async (...rows: string[]) => (await texts([...before, ...rows])).slice(before.length)
    expect(await said(tagged('Ann', '@chat', '12:30'), tagged('Ann', '@chat', 'Read'))).toEqual(['12:30', 'Read'])
  })
  it('is another than one in the bubble', async () => {
    const marked = (text: string): string =>
      `<div><div class="n">Ann</div><div style="background:#eee;border-radius:4px"><div class="a">by a rule</div>${text}</div><span class="t">12:30</span></div>`
    const said = await texts(['where is it', 'since when', 'oh well', 'so be it'].map(marked))
    expect(said.filter(text => text === 'by a rule')).toEqual([])
  })
  it('leaves what is said often what was said', async () => {
    const asked = 'Which one: refund, delivery or address?'
    const bot = (name: string): string => tagged(name, 'helper', asked)
    const said = await texts([bot('Mo'), bot('Jo'), ...before, bot('Mo'), bot('Jo')])
    expect(said.filter(text => text.endsWith(asked)).length).toBe(4)
  })
})

describe('a name in an element that nothing but its tag sets off', () => {
  const led = (name: string, text: string): string => bubble(`<b>${name}</b>${text}`)
  it('is known by the texts that begin with it', async () => {
    const rows = [led('Ann', 'where is it'), led('Eve', 'on its way'), led('Ann', 'since when'), led('Eve', 'by noon')]
    const said = await read([...rows, led('Ann', 'thank you'), led('Eve', 'any time')])
    expect(said.slice(0, 4).map(([, name, text]) => [name, text])).toEqual([
      ['Ann', 'where is it'],
      ['Eve', 'on its way'],
      ['Ann', 'since when'],
      ['Eve', 'by noon'],
    ])
  })
  it('is known by where the names of others stand', async () => {
    const others = ['where is it', 'since when', 'thank you'].map(text => led('Ann', text))
    const mine = ['on its way', 'by noon', 'any time'].map(text => led('Eve', text))
    expect((await read([...others, led('Mo', 'which one then'), ...mine])).at(3)).toEqual([
      'left',
      'Mo',
      'which one then',
    ])
    expect((await read([...others, led('Mo', 'which one then')])).at(3)?.[2]).toBe('Mowhich one then')
  })
  it('is a word of the text where two begin so', async () => {
    const said = await texts([...talk, led('Please', ' call me'), led('Please', ' write to me')])
    expect(said.slice(-2)).toEqual(['Please call me', 'Please write to me'])
  })
})

describe('a list of tabs', () => {
  const tab = (name: string, more: string): string =>
    `<div role="tab" ${more} style="width:180px"><div>${name}</div><small>#1</small></div>`
  const names = (first: string, second: string) =>
    page.evaluate(
      body => window.Threads.listOf(body),
      `<div role="tablist" style="display:flex">${tab('Ann', first)}${tab('Bob', second)}</div>
       <div style="display:flex"><div style="width:240px">Form</div>${thread(talk)}</div>`,
    )
  it('is one of conversations if each has an id', async () => {
    expect(await names('data-entity-id="71"', 'data-entity-id="72" aria-selected="true"')).toEqual(['Ann', '* Bob'])
    expect(await names('', 'aria-selected="true"')).toEqual([])
  })

  const plainTabs = (header: string, selected = 'Bob') =>
    page.evaluate(
      body => window.Threads.listOf(body),
      `<div role="tablist" style="display:flex">${['Ann', 'Bob', 'Cid']
        .map(name => `<button role="tab" aria-selected="${name === selected}"><span>${name}</span><i>×</i></button>`)
        .join('')}</div>${thread(talk).replace('Desk', header)}`,
    )
  it('is one if the open tab names whom the thread is with', async () => {
    expect(await plainTabs('Bob')).toEqual(['Ann', '* Bob', 'Cid'])
    expect(await plainTabs('Talk with Bob <span>#20</span>')).toEqual(['Ann', '* Bob', 'Cid'])
    expect(await plainTabs('Bobby')).toEqual([])
    expect(await plainTabs('Ann')).toEqual([])
    expect(await plainTabs('Ann Bob Cid')).toEqual([])
  })
})

describe('the reply box', () => {
  const desk = (edit: string): string =>
    `<div style="width:700px"><div style="height:400px;overflow:auto">${talk.join('')}</div><div><iframe id="editor" data-edit="${edit}" style="width:680px;height:90px"></iframe><button>Send</button></div></div>`
  const box = (body: string) => page.evaluate(html => window.Threads.boxOf(html), body)
  it('may be the frame that an editor made for itself, and no other frame', async () => {
    expect((await box(desk('body')))?.id).toBe('editor')
    expect((await box(desk('mode')))?.id).toBe('editor')
    expect(await box(desk(''))).toBeNull()
  })

  it('asks by what is drawn in it where its label only says that it is an editor', async () => {
    const field = (label: string): string =>
      `<style>.ph:before{content:attr(data-ph)}</style><div id="field" contenteditable="true" aria-label="${label}" style="width:600px;height:60px"><p class="ph" data-ph="Reply to Ann"><br></p></div>`
    expect((await box(field('Editing area')))?.because).toContain('asks for a reply')
    expect((await box(field('Editing area').replace('Reply to Ann', 'Some words')))?.because).not.toContain(
      'asks for a reply',
    )
    expect(await box(field('Search'))).toBeNull()
  })
})

describe('the id of an entry', () => {
  const id = (attributes: string): Promise<string | null> =>
    page.evaluate(entry => window.Threads.idOf(entry), `<div ${attributes}><b>Ann</b><p>hello</p></div>`)
  it('is none that a library numbers its elements with', async () => {
    for (const made of ['ember429', ':r1f:', 'radix-:r3:', 'el-id-3021-7', 'yui_3_17_2'])
      expect(await id(`id="${made}"`), made).toBeNull()
    expect(await id('id="chat-7712"')).toBe('chat-7712')
  })
  it('may be what names the conversation', async () => {
    expect(await id('id="ember429" data-test-conversation="c-7712"')).toBe('c-7712')
    expect(await id('data-test-button="7712"')).toBeNull()
  })
})
