import type { Item } from './item'

/** One entry as it was last seen. */
interface Known {
  number: number
  id: string | null
  element: Element
  preview: string
}

/**
 * Tells entries of one name apart where nothing on them identifies them: a number that follows an entry from reading
 * to reading. An element keeps its entry unless elements were seen to show one name and then another (rows keyed by
 * their place); there the preview tells, and what is left keeps its order.
 */
export class Entries {
  readonly #known = new Map<string, Known[]>()
  readonly #names = new WeakMap<Element, string>()
  #next = 0
  /** True once an element showed another customer than before. */
  #reused = false

  /** The entries' numbers, in the order of `items`; an entry without a name has none. */
  number(items: readonly Item[]): (number | null)[] {
    const byName = new Map<string, Item[]>()
    for (const item of items) {
      if (item.name === null) continue
      const before = this.#names.get(item.element)
      if (before !== undefined && before !== item.name) this.#reused = true
      this.#names.set(item.element, item.name)
      const same = byName.get(item.name)
      if (same) same.push(item)
      else byName.set(item.name, [item])
    }
    const numbers = new Map<Item, number>()
    for (const [name, same] of byName) {
      for (const [item, number] of this.#follow(name, same)) numbers.set(item, number)
    }
    return items.map(item => numbers.get(item) ?? null)
  }

  #follow(name: string, items: readonly Item[]): Map<Item, number> {
    const known = this.#known.get(name) ?? []
    this.#known.set(name, known)
    const open = new Set(known)
    const found = new Map<Item, Known>()
    const pass = (same: (one: Known, item: Item) => boolean): void => {
      for (const item of items) {
        if (found.has(item)) continue
        // Only what fits a single one of those left is followed.
        const fitting = [...open].filter(one => same(one, item))
        const [one] = fitting
        if (!one || fitting.length > 1) continue
        found.set(item, one)
        open.delete(one)
      }
    }
    pass((one, item) => item.id !== null && one.id === item.id)
    const free = (one: Known, item: Item): boolean => item.id === null || one.id === null
    if (!this.#reused) pass((one, item) => free(one, item) && one.element === item.element)
    // An element that is drawn and shows another entry now cannot be the one that is looked for.
    pass((one, item) => free(one, item) && item.preview !== '' && one.preview === item.preview)
    const left = items.filter(item => !found.has(item))
    if (left.length <= open.size || this.#reused) {
      // As many as before, or fewer: in their old order.
      const ordered = [...open].filter(one => left.some(item => free(one, item)))
      for (const item of left.length <= ordered.length ? left : []) {
        const one = ordered.find(each => open.has(each) && free(each, item))
        if (!one) continue
        found.set(item, one)
        open.delete(one)
      }
    }
    return new Map(
      items.map(item => {
        let one = found.get(item)
        if (!one) known.push((one = { number: this.#next++, id: item.id, element: item.element, preview: '' }))
        one.id = item.id ?? one.id
        one.element = item.element
        one.preview = item.preview
        return [item, one.number]
      }),
    )
  }
}
