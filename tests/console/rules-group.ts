import type { Pair, Pairs } from './rules-pair'

const page = (inside: string, more = ''): string =>
  `<style>p{margin:0}.s{background:#eee;border-radius:8px}.f{background:#eee}</style>
<div id="thread" style="width:600px" ${more}>${inside}</div>`
const div = (text: string, called = 'k1', more = ''): string => `<div class="${called}" ${more}>${text}</div>`
const two = div('one of them') + div('and another')

const pair = (holds: string, not: string, also: readonly string[] = []): Pair => ({
  holds: page(holds),
  not: page(not),
  also,
})
/** The same two children in two different elements. */
const parents = (holds: string, not: string): Pair => ({ holds: page(two, holds), not: page(two, not) })
const called = (one: string, other = one): string => div('one of them', one) + div('and another', other)
const styled = (one: string, other: string): string => div('one of them', 'k1', one) + div('and another', 'k1', other)

export const groupPairs: Pairs = {
  'two alike': [
    pair(called('k1'), called('k1', 'k2'), ['texts dressed alike']),
    // Classes that a build makes up differ between rows of one sort.
    pair(called('css-1a2b3c', 'css-9z8y7x'), called('k1', 'k2')),
  ],
  'four alike': [pair(two + two, two + div('a third') + div('a fourth', 'k2'))],
  'called messages': [
    pair(called('im-msg'), called('im-mug')),
    { ...pair(called('msg', 'k1') + called('msg', 'k1'), called('k2', 'k1') + called('k2', 'k1')), share: 0.5 },
  ],
  'as wide as the thread': [
    pair(styled('style="width:510px"', 'style="width:510px"'), styled('style="width:509px"', 'style="width:509px"')),
    { ...pair(styled('', 'style="width:300px"'), styled('style="width:300px"', 'style="width:300px"')), share: 0.5 },
  ],
  'in something called a list': [parents('class="timeline"', 'class="outline1"')],
  'called parts of a message': [
    pair(called('x-header', 'x-content'), called('x-leader', 'x-contest')),
    // The last word tells: a message's header is a part, a header's message is none.
    pair(called('msg-body'), called('body-msg')),
    // What has a bubble of its own is a message, whatever it is called.
    pair(called('x-content'), called('x-content s'), ['two bubbles']),
  ],
  'lines of one text': [
    pair('<div>one of them</div><div>and another</div>', two, ['texts dressed alike']),
    pair('<div>one of them</div><div>and another</div>', '<div><i>one</i></div><div><i>and</i></div>'),
  ],
  'one message by its id': [
    parents('data-message-id="m71"', 'data-message-id="first"'),
    parents('role="listitem"', 'role="group"'),
  ],
  'within one message by its id': [
    {
      holds: `<div data-mid="m71"><div>${page(two)}</div></div>`,
      not: `<div data-uid="m71"><div>${page(two)}</div></div>`,
      also: [],
    },
    {
      holds: `<div data-mid="m71">${page(two)}</div>`,
      not: `<div data-mid="m71">${page(div('one of them', 'k1', 'data-mid="m72"') + div('and another', 'k1', 'data-mid="m73"'))}</div>`,
      also: [],
    },
  ],
  'pieces of text': [
    pair('<p class="k1">one of them</p><p class="k1">and another</p>', two),
    { ...pair('<div class="k1">one of them</div><p class="k1">and another</p>', two, ['two alike']), share: 0.5 },
    // Transitions wrap blocks in a span.
    pair(
      '<span class="k1" style="display:block">one of them</span>'.repeat(2),
      '<span class="k1" style="display:block"><div>one of them</div></span>'.repeat(2),
      ['texts dressed alike'],
    ),
  ],
  'two bubbles': [
    pair(called('k1 s'), called('k1 f')),
    pair(called('k1 s'), called('k1 s', 'k1'), ['texts dressed alike']),
    // The bubble is on the only thing in the row.
    pair(
      div('<div class="s">one of them</div>') + div('<div class="s">another</div>'),
      div('<div class="s">one of them</div><u></u>') + div('<div class="s">another</div><u></u>'),
    ),
  ],
  'in a bubble': [{ ...parents('class="k s"', 'class="k f"'), also: ['texts dressed alike'] }],
  'texts dressed alike': [
    pair(called('k1 k2'), called('k1 k2', 'k1 k3')),
    pair('<div class="k1">one of them</div>'.repeat(2), '<div class="k1"><b>one of them</b></div>'.repeat(2)),
    // The lines of one bubble.
    { ...parents('class="k f"', 'class="k s"'), also: ['in a bubble'] },
  ],
  'words on different sides': [
    pair(styled('', 'style="text-align:right"'), styled('', 'style="text-align:left"')),
    pair(styled('', 'style="text-align:center"'), styled('', '')),
    // A line that runs from the right begins there whoever says it.
    pair(styled('', 'style="text-align:right"'), div('one of them') + div('أين طلبي', 'k1', 'dir="rtl"')),
    // A time on the other side is not said there.
    pair(
      div('one of them<b style="float:right">or so</b>') + div('one', 'k1', 'style="text-align:right"'),
      div('one of them<b style="float:right">10:32</b>') + div('one'),
    ),
  ],
  'two with a time of their own': [
    pair(div('first <i>10:32</i>') + div('then <i>10:33</i>'), div('first <i>10:32</i>') + div('then <i>10 kg</i>')),
  ],
}
