import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receive, sourceOf } from '../../src/messages'

const OWN = { id: 'us', url: 'chrome-extension://us/' }
const console1 = { from: 'console', page: '7:0', tab: 7, frame: 0 } as const
const page = { from: 'page' } as const
const key = 'a'.repeat(32)
const appraisal = { level: 'calm', kind: 'none', hostile: 0, tense: 0, thanks: 0 }
const report = (seen: unknown) => ({ type: 'report', source: 'x-1', safe: 0, reports: [{ seq: 1, at: 1, seen }] })

describe('who may send', () => {
  it('knows our pages, and our script in a frame of a tab', () => {
    expect(sourceOf({ id: 'us', url: 'chrome-extension://us/popup/index.html' }, OWN)).toEqual(page)
    const from = { id: 'us', url: 'https://desk.example/', tab: { id: 7 }, frameId: 0 }
    expect(sourceOf(from, OWN)).toEqual(console1)
  })

  it('turns away other extensions, and whoever has no tab', () => {
    expect(sourceOf({ id: 'them', url: 'chrome-extension://them/', tab: { id: 1 } }, OWN)).toBeNull()
    expect(sourceOf({ id: 'us', url: 'https://desk.example/' }, OWN)).toBeNull()
    expect(sourceOf({ id: 'us', url: 'chrome-extension://usurper/' }, OWN)).toBeNull()
  })
})

describe('what may be sent', () => {
  it('takes a console’s reports, and an agent’s clicks from either side', () => {
    expect(receive(report({ type: 'customer', key, appraisal }), console1)).not.toBeNull()
    const log = { type: 'log', entry: 'e', kind: 'hard', conversation: key }
    expect(receive(log, console1)).toEqual(log)
    expect(receive(log, page)).toEqual(log)
  })

  it('takes nothing from a console that only our pages may say, and the other way round', () => {
    expect(receive({ type: 'quiet', on: true }, console1)).toBeNull()
    expect(receive({ type: 'sites' }, console1)).toBeNull()
    expect(receive(report({ type: 'agent', key }), page)).toBeNull()
  })

  it('lets no text through: not as a key, not beside the fields, not as a kind', () => {
    expect(receive(report({ type: 'customer', key: '王小姐', appraisal }), console1)).toBeNull()
    expect(receive(report({ type: 'customer', key, appraisal, text: 'hi' }), console1)).toBeNull()
    expect(receive(report({ type: 'customer', key, appraisal: { ...appraisal, kind: 'hi' } }), console1)).toBeNull()
    expect(receive(report({ type: 'customer', key, appraisal: { ...appraisal, hostile: 2 } }), console1)).toBeNull()
  })

  it('takes of a correction a few small numbers, and nothing that could be text', () => {
    const taste = { type: 'taste', id: 'e', traits: [0, 17, 4095], rough: true }
    expect(receive(taste, console1)).toEqual(taste)
    for (const traits of [[], [4096], [-1], [0.5], ['骗子'], Array.from({ length: 41 }, (_, i) => i)])
      expect(receive({ ...taste, traits }, console1)).toBeNull()
    expect(receive({ ...taste, text: 'hi' }, console1)).toBeNull()
  })

  it('turns away whatever else, and throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), anything => {
        expect(receive(anything, console1)).toBeNull()
        expect(receive(anything, page)).toBeNull()
      }),
      { numRuns: 2000 },
    )
  })
})
