/** A page and what is taken for the thread's scroller on it, by id; null where no pane is found. */
export interface ScrollerPage {
  body: string
  scroller: string | null
}

const rows = '<div style="height:24px">one</div>'.repeat(6)
const box = (id: string, style: string, inside = rows, more = ''): string =>
  `<div id="${id}" style="${style}" ${more}>${inside}</div>`
/** A column of 500 px with a reply box under what is given. */
const page = (inside: string, scroller: string | null, around = ''): ScrollerPage => ({
  body: `<div style="position:absolute;left:300px;top:0;width:500px;${around}">${inside}
<textarea style="display:block;width:500px;height:40px;box-sizing:border-box" placeholder="Type a message"></textarea></div>`,
  scroller,
})
const nested = (outer: string, inner: string, scroller: string, more = ''): ScrollerPage =>
  page(box('outer', `height:300px;${outer}`, box('inner', `height:300px;${inner}`, rows, more)), scroller)
const tall = '<div style="height:24px">one</div>'.repeat(20)

/** What each point of the scroller's score decides, with a page on which it does not. */
export const scrollerPages: Readonly<Record<string, readonly [ScrollerPage, ScrollerPage]>> = {
  'it scrolls': [nested('', 'overflow-y:auto', 'inner'), nested('', 'overflow-y:visible', 'outer')],
  'it scrolls rather than hides': [
    page(box('outer', 'height:300px;overflow-y:hidden', box('inner', 'height:290px;overflow-y:scroll', tall)), 'inner'),
    page(box('outer', 'height:300px;overflow-y:hidden', box('inner', 'height:290px', rows)), 'outer'),
  ],
  'it hides what grows past it': [
    page(box('outer', 'height:300px', box('inner', 'height:300px;overflow-y:hidden', tall)), 'inner'),
    page(box('outer', 'height:300px', box('inner', 'height:300px;overflow-y:hidden', rows)), 'outer'),
  ],
  'it is called so': [nested('', '', 'inner', 'class="messages"'), nested('', '', 'outer', 'class="passages"')],
  'it is the higher one': [
    page(
      box('outer', 'height:500px', box('a', 'height:100px;overflow-y:auto') + box('b', 'height:400px;overflow-y:auto')),
      'b',
    ),
    page(
      box('outer', 'height:500px', box('a', 'height:400px;overflow-y:auto') + box('b', 'height:100px;overflow-y:auto')),
      'a',
    ),
  ],
  'only what is drawn within the part counts': [
    page(box('outer', 'height:300px;overflow-y:auto', box('inner', 'height:2000px', rows)), 'outer'),
    page(box('outer', 'height:300px', box('inner', 'height:300px;overflow-y:auto', rows)), 'inner'),
  ],
  'the outer of two alike': [
    nested('overflow-y:auto', 'overflow-y:auto', 'outer'),
    nested('', 'overflow-y:auto', 'inner'),
  ],
  'rows are none': [
    page(box('outer', 'height:3000px', '<div style="height:90px;overflow-y:auto">so</div>'.repeat(41)), 'outer'),
    page(box('outer', 'height:300px', box('inner', 'height:300px;overflow-y:auto', rows)), 'inner'),
  ],
  'high enough': [
    page(box('high', 'height:80px;overflow-y:auto'), 'high'),
    page(box('low', 'height:79px;overflow-y:auto'), null),
  ],
  'in the column of the reply box': [
    page(box('own', 'height:200px;width:260px;overflow-y:auto'), 'own'),
    page(box('other', 'height:200px;width:240px;overflow-y:auto'), null),
  ],
  'above the reply box': [
    page(box('above', 'height:200px;overflow-y:auto'), 'above'),
    page(box('below', 'position:absolute;top:60px;width:500px;height:200px;overflow-y:auto'), null),
  ],
  'the reply box may lie over its end': [
    page(
      box('own', 'position:absolute;top:0;height:700px;width:500px', box('rows', 'height:700px;overflow-y:auto')),
      'rows',
      'padding-top:300px;',
    ),
    page(box('own', 'position:absolute;top:0;height:700px;width:500px'), null, 'padding-top:300px;'),
  ],
}
