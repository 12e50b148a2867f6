import { type Candidates, candidates, fieldOf } from '../../console/teach'
import type { Step } from './step'

/** So much of a candidate is shown and read aloud, characters. */
const EXCERPT = 48

/** What the arrow keys walk over at one step. */
export class Walker {
  readonly #all: Candidates
  #step: Step = 'customer'
  at: number | null = null

  constructor(root: Document) {
    this.#all = candidates(root)
  }

  get list(): readonly Element[] {
    if (this.#step === 'composer') return this.#all.fields
    return this.#step === 'active' ? this.#all.entries : this.#all.messages
  }

  get current(): Element | null {
    return this.at === null ? null : (this.list[this.at] ?? null)
  }

  /** True if there is something to teach on: a field, and more than one message above it. */
  get fit(): boolean {
    return this.#all.fields.length > 0 && this.#all.messages.length >= 2
  }

  begin(step: Step): void {
    this.#step = step
    this.at = null
  }

  /** Goes on by `by`; the first key goes to the last message, and to the first of all else. */
  go(by: number): void {
    const of = this.list.length
    if (of === 0) return
    const messages = this.#step === 'customer' || this.#step === 'agent'
    const first = messages ? of - 1 : 0
    this.at = this.at === null ? first : (this.at + by + of) % of
    this.current?.scrollIntoView({ block: 'nearest' })
  }

  goTo(end: 'first' | 'last'): void {
    if (this.list.length === 0) return
    this.at = end === 'first' ? 0 : this.list.length - 1
    this.current?.scrollIntoView({ block: 'nearest' })
  }

  /** The candidate that holds what is under the pointer, else that itself: what is outlined. */
  around(element: Element): Element {
    if (this.#step === 'composer') return fieldOf(element) ?? element
    for (let at: Element | null = element; at; at = at.parentElement) if (this.list.includes(at)) return at
    return element
  }

  /** What stands there, in the page's own words, for the one who cannot see the outline. Goes nowhere else. */
  get excerpt(): string {
    const element = this.current
    if (!element) return ''
    const label = ['aria-label', 'placeholder', 'data-placeholder']
      .map(name => element.getAttribute(name))
      .find(Boolean)
    const text = this.#step === 'composer' ? (label ?? '') : (element.textContent ?? '')
    return text.replace(/\s+/g, ' ').trim().slice(0, EXCERPT)
  }
}
