import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventOf, receive, sourceOf } from '../../src/messages'
import { FILE_MOST } from '../../src/messages/shapes'
import { fromAgent, fromConsole, fromPage } from '../../src/messages/to-background'
import { expectClean, nasty, spoilt } from './nasty'
import { console1, FROM_AGENT, FROM_CONSOLE, FROM_PAGE, ours } from './samples'

/** Fields that hold the agent's own words, or selectors of a page's markup; everything else is a hash, an id or a word of ours. */
const FREE = new Set([
  'note',
  'helped',
  'name',
  'how',
  'hint',
  'phrase',
  'text',
  'value',
  'site',
  'match',
  'verified',
  'urlId',
])
const LONGEST_FREE = 500
const SHORT = /^[\p{L}\p{N} .:[\]/*_-]{0,255}$/u

/** What comes through must be bounded, plain, and without a name that reaches behind an object. */
function expectPlain(value: unknown, field: string, inProfile = false): void {
  if (typeof value === 'string') {
    // A file comes through as it is, and is looked into by the worker (imports.test.ts).
    if (field === 'file') expect(value.length).toBeLessThanOrEqual(FILE_MOST)
    else if (FREE.has(field) || inProfile) expect(value.length).toBeLessThanOrEqual(LONGEST_FREE)
    else expect(value, field).toMatch(SHORT)
    return
  }
  if (typeof value === 'number') return expect(Number.isFinite(value), field).toBe(true)
  if (typeof value !== 'object' || value === null) return expect(['boolean', 'object']).toContain(typeof value)
  if (Array.isArray(value)) {
    expect(value.length).toBeLessThanOrEqual(100)
    for (const inner of value) expectPlain(inner, field, inProfile)
    return
  }
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  for (const [key, inner] of Object.entries(value)) {
    expect(['__proto__', 'constructor', 'prototype']).not.toContain(key)
    expectPlain(inner, key, inProfile || key === 'profile')
  }
}

const all = [...FROM_CONSOLE, ...FROM_AGENT, ...FROM_PAGE]
const typesOf = (variant: { options: readonly { entries: { type: { literal: string } } }[] }) =>
  new Set(variant.options.map(({ entries }) => entries.type.literal))
const typesIn = (samples: readonly { type: string }[]) => new Set(samples.map(({ type }) => type))

/** A net for what hangs: a busy machine takes many times as long. ms */
const LONG = 120_000

describe('messages to the worker', () => {
  it(
    'are all tried here',
    () => {
      expect(typesIn(FROM_CONSOLE)).toEqual(typesOf(fromConsole))
      expect(typesIn(FROM_AGENT)).toEqual(typesOf(fromAgent))
      expect(typesIn(FROM_PAGE)).toEqual(typesOf(fromPage))
    },
    LONG,
  )

  it(
    'are taken from those who may say them and from nobody else',
    () => {
      for (const message of FROM_CONSOLE) {
        expect(receive(message, console1), message.type).toEqual(message)
        expect(receive(message, ours), message.type).toBeNull()
      }
      for (const message of FROM_AGENT) {
        expect(receive(message, console1), message.type).toEqual(message)
        expect(receive(message, ours), message.type).toEqual(message)
      }
      for (const message of FROM_PAGE) {
        expect(receive(message, ours), message.type).toEqual(message)
        expect(receive(message, console1), message.type).toBeNull()
      }
    },
    LONG,
  )

  it(
    'that are spoilt (40,000 of them) are refused, or have nothing left of what was wrong; nothing throws',
    () => {
      let refused = 0
      fc.assert(
        fc.property(spoilt(all), fc.constantFrom(console1, ours), (message, source) => {
          const taken = receive(message, source)
          if (taken === null) refused += 1
          else {
            expectPlain(taken, '')
            // What has been taken once is well formed in every part.
            expect(receive(taken, source)).toEqual(taken)
          }
          const event = eventOf(message)
          if (event !== null) expect(event).toMatch(/^[A-Za-z0-9.-]{1,64}$/)
        }),
        { numRuns: 40_000 },
      )
      expectClean()
      // It is the wrong that is tried here: most of it must be.
      expect(refused).toBeGreaterThan(30_000)
    },
    LONG,
  )

  it(
    'name nothing that every object has',
    () => {
      for (const name of Object.getOwnPropertyNames(Object.prototype)) {
        for (const source of [console1, ours]) {
          expect(receive({ type: 'unlog', entry: name }, source), name).toBeNull()
          expect(receive({ type: 'log', entry: name, kind: 'hard', conversation: null }, source), name).toBeNull()
        }
      }
    },
    LONG,
  )

  it(
    'are heard from us only, whatever the browser says of their sender (6,000 times)',
    () => {
      const own = { id: 'us', url: 'chrome-extension://us/' }
      const url = fc.oneof(
        fc.constantFrom(
          'chrome-extension://us',
          'chrome-extension://us.evil/',
          'chrome-extension://them/',
          'https://us/',
          'https://desk.example/chrome-extension://us/',
          'CHROME-EXTENSION://US/',
          'moz-extension://us/',
          'about:blank',
          'null',
          '',
        ),
        fc.webUrl(),
        fc.constant(undefined),
      )
      fc.assert(
        fc.property(
          fc.constantFrom('us', 'them', '', undefined, 'US'),
          url,
          fc.option(fc.record({ id: fc.option(fc.nat(), { nil: undefined }) }), { nil: undefined }),
          fc.option(fc.nat(), { nil: undefined }),
          (id, from, tab, frameId) => {
            const source = sourceOf({ id, url: from, tab, frameId }, own)
            // None of these addresses is a page of ours.
            expect(source?.from).not.toBe('page')
            expect(source === null).toBe(id !== 'us' || tab?.id === undefined)
          },
        ),
        { numRuns: 6000 },
      )
    },
    LONG,
  )

  it(
    'may be anything at all (8,000 times)',
    () => {
      fc.assert(
        fc.property(nasty, fc.constantFrom(console1, ours), (anything, source) => {
          expect(receive(anything, source)).toBeNull()
        }),
        { numRuns: 8000 },
      )
      expectClean()
    },
    LONG,
  )
})
