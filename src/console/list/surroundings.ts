import { flatParent } from '../page/flat'

/**
 * What stands around the entries of a list, up to the page, and how it was marked when it was last read. Scrollbars and
 * menus take classes away and put them back all the time: only what is marked otherwise than before may say something
 * new of the entries. Reads no style and no layout.
 */
export class Surroundings {
  #marks = new Map<Element, string>()

  /** Takes in what is around these, as it is marked now. */
  take(entries: Iterable<Element>): void {
    this.#marks = new Map()
    for (const entry of entries) {
      for (let at = flatParent(entry); at && !this.#marks.has(at); at = flatParent(at)) this.#marks.set(at, marksOf(at))
    }
  }

  has(element: Node): boolean {
    return this.#marks.has(element as Element)
  }

  /** False where the element is marked as it was. */
  marked(element: Element): boolean {
    return this.#marks.get(element) !== marksOf(element)
  }
}

function marksOf(element: Element): string {
  let marks = ''
  for (const { name, value } of element.attributes) marks += `${name}=${value}\n`
  return marks
}
