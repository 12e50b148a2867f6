import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fields } from '../../src/content/card/fields'

/** As much of an element as is asked for. */
interface Fake {
  nodeType: 1
  tagName: string
  localName: string
  isConnected: boolean
  children: Fake[]
  shadowRoot: { children: Fake[]; activeElement: Fake | null } | null
  matches(selector: string): boolean
  querySelector(selector: string): Fake | null
  getBoundingClientRect(): DOMRect
}

const view = { width: 1000, height: 800 }
let looked = 0

const element = (tagName: string, children: Fake[] = [], top = 0): Fake => ({
  nodeType: 1,
  tagName,
  localName: tagName.toLowerCase(),
  isConnected: true,
  children,
  shadowRoot: null,
  matches(selector) {
    looked++
    return selector.startsWith('textarea') && tagName === 'TEXTAREA'
  },
  querySelector: selector => children.find(child => child.matches(selector) || child.querySelector(selector)) ?? null,
  getBoundingClientRect: () => ({ left: 0, right: 400, width: 400, top, bottom: top + 50, height: 50 }) as DOMRect,
})
const rows = (count: number): Fake[] => Array.from({ length: count }, () => element('DIV', [element('P')]))
const pageOf = (children: Fake[], activeElement: Fake | null = null) =>
  new Fields({ children, activeElement } as unknown as Document)
const look = (fields: Fields): number[] => {
  looked = 0
  return fields.boxes(view).map(({ top }) => top + 12)
}
const tops = (children: Fake[], activeElement: Fake | null = null): number[] => look(pageOf(children, activeElement))

/** What came since the last look. */
let came: Fake[] = []

beforeEach(() => {
  came = []
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe(): void {}
      disconnect(): void {}
      takeRecords() {
        return came.splice(0).map(node => ({ addedNodes: [node] }))
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

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

  it('is looked for again only where something has come that may hold it, or where it went', () => {
    const reply = element('TEXTAREA', [], 600)
    const children = [...rows(90), reply]
    const fields = pageOf(children)
    expect(look(fields)).toEqual([600])
    const first = looked
    const line = element('DIV', [element('P')])
    children.unshift(line)
    came = [line]
    expect(look(fields)).toEqual([600])
    expect(looked).toBeLessThan(first / 10)

    const other = element('DIV', [element('TEXTAREA', [], 100)])
    children.unshift(other)
    came = [other]
    expect(look(fields)).toEqual([100, 600])

    reply.isConnected = false
    children.splice(children.indexOf(reply), 1, element('TEXTAREA', [], 700))
    expect(look(fields)).toEqual([100, 700])
  })

  it('is found after a while where nobody told that it came, as in a shadow root', () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const host = element('DIV')
    host.shadowRoot = { children: [], activeElement: null }
    const fields = pageOf([host])
    expect(look(fields)).toEqual([])
    host.shadowRoot.children.push(element('TEXTAREA', [], 300))
    vi.advanceTimersByTime(9000)
    expect(look(fields)).toEqual([])
    vi.advanceTimersByTime(2000)
    expect(look(fields)).toEqual([300])
  })

  it('is forgotten while nothing has to keep off it', () => {
    const children = [element('TEXTAREA', [], 300)]
    const fields = pageOf(children)
    expect(look(fields)).toEqual([300])
    fields.rest()
    children.push(element('TEXTAREA', [], 400))
    expect(look(fields)).toEqual([300, 400])
  })
})
