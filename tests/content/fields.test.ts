import { describe, expect, it } from 'vitest'
import { typedIn } from '../../src/content/card/fields'

/** As much of an element as is asked for. */
interface Fake {
  tagName: string
  children: Fake[]
  shadowRoot: { children: Fake[]; activeElement: Fake | null } | null
  matches(selector: string): boolean
  getBoundingClientRect(): DOMRect
}

const view = { width: 1000, height: 800 }
let looked = 0

const element = (tagName: string, children: Fake[] = [], top = 0): Fake => ({
  tagName,
  children,
  shadowRoot: null,
  matches(selector) {
    looked++
    return selector.startsWith('textarea') && tagName === 'TEXTAREA'
  },
  getBoundingClientRect: () => ({ left: 0, right: 400, width: 400, top, bottom: top + 50, height: 50 }) as DOMRect,
})
const rows = (count: number): Fake[] => Array.from({ length: count }, () => element('DIV', [element('P')]))
const tops = (children: Fake[], activeElement: Fake | null = null): number[] => {
  looked = 0
  return typedIn({ children, activeElement } as unknown as Document, view).map(({ top }) => top + 12)
}

describe('what is typed in', () => {
  it('is found in the page and in open shadow roots', () => {
    const host = element('X-EDITOR')
    host.shadowRoot = { children: [element('DIV', [element('TEXTAREA', [], 300)])], activeElement: null }
    expect(tops([element('DIV', [host]), element('TEXTAREA', [], 500)])).toEqual([300, 500])
  })

  it('is looked for in both ends of a long list only, so that it costs no more in a longer thread', () => {
    tops([element('DIV', rows(1000))])
    const short = looked
    tops([element('DIV', rows(10_000))])
    expect(looked).toBe(short)
    expect(looked).toBeLessThan(200)
    expect(tops([element('DIV', [...rows(500), element('TEXTAREA', [], 700)])])).toEqual([700])
  })

  it('is found wherever it is while it is typed in, and told once', () => {
    const edited = element('TEXTAREA', [], 200)
    const thread = element('DIV', [...rows(200), edited, ...rows(200)])
    expect(tops([thread])).toEqual([])
    expect(tops([thread], edited)).toEqual([200])
    const host = element('X-THREAD')
    host.shadowRoot = { children: [thread], activeElement: edited }
    expect(tops([host], host)).toEqual([200])
    const alone = element('TEXTAREA', [], 600)
    expect(tops([alone], alone)).toEqual([600])
  })
})
