import type { Pair, Pairs } from './rules-pair'

interface Looks {
  rows?: readonly string[]
  pane?: string
  thread?: string
  foot?: string
  hint?: string
  /** Beside the reply box. */
  field?: string
  /** After the pane. */
  besides?: string
  list?: string
  /** Rules for the whole page. */
  css?: string
  /** The reply box over the thread. */
  upside?: boolean
}

const left = (text: string): string => `<div class="row">${text}</div>`
const right = (text: string): string => `<div class="row" style="text-align:right">${text}</div>`
const entry = (name: string, text: string, called = '', more = ''): string =>
  `<div class="z1 ${called}"><b>${name}</b><p>${text}</p>${more}</div>`
const listOf = (...entries: string[]): string =>
  `<div class="chats" style="position:absolute;left:0;top:0;width:240px">${entries.join('')}</div>`
const three = (called = '', more = ''): string =>
  listOf(entry('Ann', 'so long', called, more), entry('Bob', 'it is so'), entry('Cid', 'not yet'))

/** A pane with a thread and a reply box, and nothing that speaks for or against it. */
function page(looks: Looks): string {
  const { rows = [left('where is it'), left('is it there')], pane = '', thread = '', foot = '' } = looks
  const above = `<div style="height:200px;${thread}">${rows.join('')}</div>`
  const below = `<div style="${foot}">${looks.field ?? ''}<textarea style="display:block;width:300px;height:40px" placeholder="${looks.hint ?? 'Type your text'}"></textarea></div>`
  return `<style>p{margin:0}textarea{box-sizing:border-box}.row{height:20px}.z1{height:40px}${looks.css ?? ''}</style>${looks.list ?? ''}
<div style="position:absolute;left:400px;top:0;width:500px;background:#fff;${pane}">${looks.upside ? below + above : above + below}</div>${looks.besides ?? ''}`
}
const pair = (holds: Looks, not: Looks, also: readonly string[] = []): Pair => ({
  holds: page(holds),
  not: page(not),
  also,
})
const words = (count: number): string => `<p style="width:200px">${'something else '.repeat(count)}</p>`
const six = (inside: (index: number) => string): string[] => [0, 1, 2, 3, 4, 5].map(index => left(inside(index)))
const long = 'and so it went on and on '

export const healthPairs: Pairs = {
  // Without a thread over it there is nothing to judge.
  'a reply box with a thread above it': [pair({}, { upside: true })],
  'the reply box says so': [
    pair({ hint: 'Type your message' }, { hint: 'Type your text' }),
    pair({ hint: '请输入回复' }, { hint: '请输入文字' }),
    pair({ hint: 'Reply to all' }, { hint: 'Reply with a comment' }),
  ],
  'the thread scrolls by itself': [
    pair({ thread: 'overflow-y:auto' }, { thread: 'overflow-y:visible' }),
    pair({ thread: 'overflow-y:scroll' }, {}),
  ],
  'the reply box scrolls with what it answers': [
    pair({ pane: 'overflow-y:auto' }, { pane: 'overflow-y:auto', foot: 'position:sticky;bottom:0' }, [
      'the thread scrolls by itself',
    ]),
    pair({ pane: 'overflow-y:auto' }, { pane: 'overflow-y:auto', thread: 'overflow-y:auto' }, [
      'the thread scrolls by itself',
    ]),
  ],
  'a small window over another page': [
    pair({ pane: 'position:fixed', besides: words(20) }, { pane: 'position:absolute', besides: words(20) }),
    pair({ pane: 'position:fixed', besides: words(20) }, { pane: 'position:fixed', besides: words(5) }),
    pair({ pane: 'position:fixed', besides: words(20) }, { pane: 'position:fixed;height:700px', besides: words(20) }),
  ],
  'fields of a letter': [
    pair({ field: '<input placeholder="To">' }, { field: '<input placeholder="Subject">' }),
    pair({ field: '<input placeholder="收件人">' }, { field: '<input placeholder="优惠券">' }),
    pair(
      { field: '<div role="combobox" aria-label="Cc">.</div>' },
      { field: '<div role="combobox" aria-label="Tone">.</div>' },
    ),
    pair({ field: '<input name="to">' }, { field: '<input name="tone">' }),
  ],
  'lines of code': [
    pair({ rows: six(index => `<code>put ${index}</code>`) }, { rows: six(index => `<em>put ${index}</em>`) }),
    pair(
      { rows: six(index => (index < 4 ? `<code>put ${index}</code>` : `put ${index}`)) },
      { rows: six(index => (index < 3 ? `<code>put ${index}</code>` : `put ${index}`)) },
    ),
    // Somebody may send a customer four lines of it.
    pair(
      { rows: six(index => `<code>put ${index}</code>`).slice(1) },
      { rows: six(index => `<code>put ${index}</code>`).slice(2) },
    ),
  ],
  'the page scrolls as a whole': [
    pair({ besides: '<div style="height:1010px"></div>' }, { besides: '<div style="height:990px"></div>' }),
    pair(
      { besides: '<div style="height:1500px"></div>' },
      { besides: '<div style="height:1500px"></div>', css: 'html{overflow:hidden}' },
    ),
  ],
  'rows on both sides': [
    pair({ rows: [left('where is it'), right('it comes')] }, { rows: [left('where is it'), left('it comes')] }),
    pair(
      { rows: [left('where is it'), right('it comes')] },
      { rows: [left('where is it'), `<div class="row" style="text-align:center">it comes</div>`] },
    ),
  ],
  'no rows': [
    pair({ rows: [] }, { rows: [left('where is it')] }),
    pair({ rows: [left('Ann is typing…')] }, { rows: [left('Ann is calling…')] }),
  ],
  'a list of conversations': [pair({ list: three() }, {})],
  'one of them open': [
    pair({ list: three('active') }, { list: three('typing') }),
    pair({ list: three('" aria-selected="true') }, { list: three('" aria-selected="false') }),
  ],
  badges: [pair({ list: three('', '<i class="badge">2</i>') }, { list: three('', '<i class="badge">0</i>') })],
  'the reply box low in the window': [
    pair({ thread: 'height:441px' }, { thread: 'height:439px' }),
    pair({ pane: 'top:300px' }, { pane: 'top:100px' }),
  ],
  'long paragraphs, no talk': [
    pair({ rows: [left(long.repeat(15))] }, { rows: [left(long.repeat(14))] }),
    pair({ rows: [left(long.repeat(15))] }, { rows: [left(long.repeat(15)), left('so')] }),
  ],
}
