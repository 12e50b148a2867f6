import { findComposers } from '../../src/console/find/composer'
import { findPlace, headerTexts } from '../../src/console/find/thread'
import { readItem } from '../../src/console/list/item'
import { ListReader } from '../../src/console/list/list-reader'
import { Roots } from '../../src/console/page/roots'
import { ThreadReader } from '../../src/console/read/thread-reader'

const rootsOf = (): Roots => {
  const roots = new Roots(document, () => {})
  roots.discover(document)
  return roots
}

/** What is read of the thread on a page: side, who, and what was said, row by row. */
function rowsOf(body: string, direction = 'ltr'): [side: string, name: string | null, text: string][] {
  document.documentElement.dir = direction
  document.body.innerHTML = body
  const place = findPlace(document, rootsOf(), {})
  if (!place) throw new Error('no thread')
  const reader = new ThreadReader({}, () => {})
  let rows = reader.read(place)
  while (!reader.complete) rows = reader.read(place)
  return rows.map(({ side, name, text }) => [side, name, text])
}

/** The names in the list of conversations on a page, the open one first marked with a star. */
function listOf(body: string): string[] {
  document.documentElement.dir = 'ltr'
  document.body.innerHTML = body
  const place = findPlace(document, rootsOf(), {})
  const list = new ListReader(document, {})
  list.read(place, [], place ? headerTexts(place) : [], performance.now())
  return list.items.map(item => `${item === list.active ? '* ' : ''}${item.name}`)
}

/** How many an entry of the list says are unread. */
function unreadOf(inside: string): number {
  document.body.innerHTML = `<div id="entry">${inside}</div>`
  return readItem(document.querySelector('#entry') as Element, {}).unread
}

/** The id that an entry of the list is remembered by. */
function idOf(entry: string): string | null {
  document.body.innerHTML = entry
  return readItem(document.body.firstElementChild as Element, {}).id
}

/** The reply box on a page, by its id, and what it is found to ask for. */
function boxOf(body: string): { id: string; because: string[] } | null {
  document.body.innerHTML = body
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = frame.contentDocument as Document
    inside.body.innerHTML = '<p><br></p>'
    if (frame.dataset.edit === 'body') inside.body.contentEditable = 'true'
    if (frame.dataset.edit === 'mode') inside.designMode = 'on'
  }
  const found = findComposers(document, rootsOf())[0]
  return found ? { id: found.element.id, because: found.because } : null
}

const threads = { rowsOf, listOf, unreadOf, idOf, boxOf }
/** What the bundled entry leaves in the page as `Threads`. */
export type Threads = typeof threads
Object.assign(window, { Threads: threads })
