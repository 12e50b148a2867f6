import type { Pairs } from './rules-pair'

interface Looks {
  entries?: readonly string[]
  left?: number
  top?: number
  /** Where the list stands. */
  style?: string
  called?: string
  /** Around the list, `$` standing for it. */
  around?: string
  header?: string
  /** Instead of the list. */
  list?: string
}

const entry = (inside: string, more = ''): string => `<div class="z1" ${more}>${inside}</div>`
const said = (name: string, text: string, more = ''): string => entry(`<b>${name}</b><p>${text}</p>`, more)
const tabs = [said('Ann', 'a', 'data-id="71" role="tab"'), said('Bob', 'b', 'data-id="72" role="tab"')]
const pressed = (one: string): string => one.replace('class="z1"', 'class="z1" style="cursor:pointer"')
const two = [said('Ann', 'so long then'), said('Bob', 'is it here')]

/** A list over nothing else, at the place given, and a thread of two rows at the lower right. */
function page(looks: Looks): string {
  const { entries = two, left = 0, top = 400, called = 'x1', style = '', around = '$' } = looks
  const list = looks.list ?? `<div id="list" class="${called}" style="${style}">${entries.join('')}</div>`
  return `<style>p,h3{margin:0}.z1{min-height:40px}.row{height:40px}</style>
<div style="position:absolute;left:${left}px;top:${top}px;width:240px">${around.replace('$', list)}</div>
<div style="position:absolute;left:600px;top:200px;width:500px">
<h3 style="height:30px">${looks.header ?? 'Desk'}</h3>
<div style="height:300px;overflow-y:auto"><div class="row">where is it</div><div class="row">soon there</div></div>
<textarea style="width:100%;height:60px" placeholder="Type a message"></textarea></div>`
}
const pair = (holds: Looks, not: Looks, also: readonly string[] = []) => ({ holds: page(holds), not: page(not), also })
const entries = (holds: readonly string[], not: readonly string[], also: readonly string[] = []) =>
  pair({ entries: holds }, { entries: not }, also)
const parts = (height: number): string =>
  entry(
    `<div class="y1" style="height:${height}px">Ann</div><div class="y1" style="height:${height}px">so long then</div>`,
  )

export const listPairs: Pairs = {
  'one below the other': [
    // Side by side they are not even looked at.
    pair({}, { style: 'display:grid;grid-template-columns:130px 130px' }),
    // Tabs are, if each has an id.
    pair({ entries: tabs }, { entries: tabs, style: 'display:grid;grid-template-columns:130px 130px' }),
  ],
  'two or more': [entries(two, two.slice(1))],
  'left of the thread': [
    pair({ left: 368 }, { left: 369 }),
    pair({ left: 0 }, { left: 300, style: 'width:400px' }),
    // Where pages begin on the right, the list does.
    pair({ left: 1100, style: 'direction:rtl;width:130px' }, { left: 1100, style: 'width:130px' }),
  ],
  'made to be pressed': [
    // What is in something that can be pressed is a part of it.
    entries(two.map(pressed), two),
    pair({ around: '<div style="cursor:default">$</div>', entries: two.map(pressed) }, { style: 'cursor:pointer' }),
    entries(
      two.map(one => one.replace('class="z1"', 'class="z1" role="option"')),
      two,
    ),
  ],
  'a second text': [
    entries(two, [entry('<b>Ann</b>'), entry('<b>Bob</b>')]),
    // A time or a badge is no second text.
    entries(
      [said('Ann', 'at 10:32'), said('Bob', 'at 10:40')],
      [said('Ann', '10:32'), said('Bob', '10:40')],
      ['a time'],
    ),
    {
      ...entries([said('Ann', 'so long'), entry('<b>Bob</b>')], [entry('<b>Ann</b>'), entry('<b>Bob</b>')]),
      share: 0.5,
    },
  ],
  'an id': [
    entries(
      [said('Ann', 'a', 'data-id="71"'), said('Bob', 'b', 'data-id="72"')],
      [said('Ann', 'a', 'data-at="71"'), said('Bob', 'b', 'data-at="72"')],
    ),
    // The plain attribute is an id only where it is no word.
    entries(
      [said('Ann', 'a', 'id="c9"'), said('Bob', 'b', 'id="c8"')],
      [said('Ann', 'a', 'id="left"'), said('Bob', 'b', 'id="right"')],
    ),
  ],
  'shows what was said last in the thread': [
    entries([said('Ann', 'soon there'), two[1] ?? ''], [said('Ann', 'soon over'), two[1] ?? '']),
  ],
  'a name that stands over the thread': [pair({ header: 'Bob' }, { header: 'Bobby' })],
  'a badge': [
    entries(
      [entry('<b>Ann</b><p>so long then</p><i class="badge">3</i>')],
      [entry('<b>Ann</b><p>so long then</p><i class="badge">ok</i>')],
    ),
    entries(
      [entry('<b>Ann</b><p>so long then</p><i class="unread"></i>')],
      [entry('<b>Ann</b><p>so long then</p><i class="online"></i>')],
    ),
  ],
  'a time': [
    entries(
      [entry('<b>Ann</b><p>so long then</p><i>10:32</i>')],
      [entry('<b>Ann</b><p>so long then</p><i>10.5 kg</i>')],
    ),
    entries([entry('<b>王小姐</b><p>在吗在吗</p><i>昨天</i>')], [entry('<b>王小姐</b><p>在吗在吗</p><i>明天</i>')]),
  ],
  'called so': [
    pair({ called: 'sessions' }, { called: 'pressions' }),
    entries([said('Ann', 'a').replace('z1', 'z1 chat-one')], [said('Ann', 'a').replace('z1', 'z1 char-one')]),
  ],
  'over the thread, where its header is': [
    pair({ left: 600, top: 0 }, { left: 475, top: 0 }),
    pair({ left: 600, top: 0 }, { left: 600, top: 600 }),
  ],
  'higher than an entry is': [
    entries([said('Ann', 'a', 'style="height:161px"')], [said('Ann', 'a', 'style="height:160px"')]),
  ],
  'holds entries of its own': [
    // Two lines of one entry are lower than two entries.
    entries([parts(26)], [parts(25)]),
    entries([parts(30)], [parts(30).replaceAll('height:30px', 'height:30px;width:200px')]),
  ],
  'a part of a table': [
    pair(
      {
        list: `<table id="list" style="width:240px"><tbody><tr><td>Ann</td><td>so long</td></tr></tbody></table>`,
      },
      { list: `<table style="width:240px"><tbody id="list"><tr><td>Ann</td><td>so long</td></tr></tbody></table>` },
    ),
  ],
  'a menu or a table': [
    pair({ around: '<nav>$</nav>' }, { around: '<aside>$</aside>' }),
    pair({ around: '<div role="menu">$</div>' }, { around: '<div role="list">$</div>' }),
  ],
}
