import { afterEach, describe, expect, it } from 'vitest'
import { packed, unpacked } from '../../src/content/handoff'
import { type Instance, takeOver } from '../../src/content/takeover'
import type { Report } from '../../src/messages'

/** As after an update: the next instance runs in a world of its own. */
const anotherWorld = (): void => {
  const world = globalThis as Record<symbol, unknown>
  delete world[Symbol.for('breather.reads')]
}
const page = (): Document => new EventTarget() as unknown as Document
const nobody = { alive: () => true, leaving: () => null }

describe('taking over a document', () => {
  afterEach(anotherWorld)

  it('leaves it to the one that reads already, where that is of this very build', () => {
    const document = page()
    const first = takeOver(document, 'a', nobody) as Instance
    expect(takeOver(document, 'b', nobody)).toBeNull()
    expect(first.signal.aborted).toBe(false)
  })

  it('begins where the one before has ended, or has been cut off', () => {
    const document = page()
    let connected = true
    const first = takeOver(document, 'a', { ...nobody, alive: () => connected }) as Instance
    connected = false
    const second = takeOver(document, 'b', nobody) as Instance
    second.announce()
    expect(first.signal.aborted).toBe(true)
    second.end()
    expect(takeOver(document, 'c', nobody)).not.toBeNull()
  })

  it('ends the older one only when it can read on itself, and is given what is left', () => {
    const document = page()
    const first = takeOver(document, 'a', { ...nobody, leaving: () => 'what is left' }) as Instance
    anotherWorld()
    const second = takeOver(document, 'b', nobody) as Instance
    expect(first.signal.aborted).toBe(false)
    expect(second.announce()).toBe('what is left')
    expect(first.signal.aborted).toBe(true)
    expect(second.signal.aborted).toBe(false)
    anotherWorld()
    expect((takeOver(document, 'c', nobody) as Instance).announce()).toBeNull()
    expect(second.signal.aborted).toBe(true)
  })

  it('takes nothing but text for what is left', () => {
    const document = page()
    const instance = takeOver(document, 'a', nobody) as Instance
    document.addEventListener('x-instance', () =>
      document.dispatchEvent(new CustomEvent('x-instance-left', { detail: { source: 'x' } })),
    )
    expect(instance.announce()).toBeNull()
    document.dispatchEvent(new CustomEvent('x-instance-left', { detail: 'too late' }))
  })
})

describe('what is handed over', () => {
  const appraisal = { level: 'hostile', kind: 'abuse', tense: 0.9, hostile: 0.9, thanks: 0 } as const
  const reports: Report[] = [
    { seq: 4, at: 10, seen: { type: 'customer', key: 'f'.repeat(32), appraisal } },
    { seq: 5, at: 11, seen: { type: 'agent', key: 'f'.repeat(32) } },
  ]
  const said = { who: 'customer', conversation: 'chat 7', text: '在吗' } as const

  it('is the page’s own words, and nothing that the page does not know', () => {
    const text = packed('abc', { reports, safe: 3 }, report => (report.seq === 4 ? said : undefined)) ?? ''
    expect(text).not.toMatch(/hostile|abuse|ffff/)
    expect(unpacked(text)).toEqual({
      source: 'abc',
      safe: 3,
      lines: [
        { at: 10, said },
        { at: 11, said: null },
      ],
    })
  })

  it('is nothing where nothing was said', () => {
    expect(packed('abc', { reports, safe: 3 }, () => undefined)).toBeNull()
    expect(packed('abc', { reports: [], safe: 3 }, () => said)).toBeNull()
  })

  it.each([
    'no JSON',
    'null',
    '[]',
    '{"source":"a b","safe":0,"lines":[]}',
    '{"source":"a","safe":-1,"lines":[]}',
    '{"source":"a","safe":0.5,"lines":[]}',
    '{"source":"a","safe":0,"lines":{}}',
    '{"source":"a","safe":0,"lines":[{"at":"1","said":null}]}',
    '{"source":"a","safe":0,"lines":[{"at":1,"said":{"who":"boss","conversation":"","text":""}}]}',
    '{"source":"a","safe":0,"lines":[{"at":1,"said":{"who":"agent","conversation":1,"text":""}}]}',
    `{"source":"a","safe":0,"lines":[${Array(1001).fill('{"at":1,"said":null}').join(',')}]}`,
    `{"source":"a","safe":0,"lines":[{"at":1,"said":{"who":"agent","conversation":"","text":"${'长'.repeat(20_001)}"}}]}`,
  ])('is refused where a page has made it up badly: %.60s', text => {
    expect(unpacked(text)).toBeNull()
  })
})
