import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownProfiles } from '../../src/console/profile/known'
import { patternFault } from '../../src/console/profile/pattern'
import { ATTRIBUTE, GLOB, LIMITS, parseProfile, profileSchema, SELECTOR } from '../../src/console/profile/schema'
import { allows, type JsonSchema } from './profiles-json-schema'

const published = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../docs/console-profile.schema.json'), 'utf8'),
) as JsonSchema

const least = { version: 1, match: ['*.example.com/chat/*'] }
const fault = (profile: unknown): string | null => {
  const parsed = parseProfile(profile)
  return 'error' in parsed ? parsed.error : null
}

/** Wrong in a way that both schemas can say; the field that must be named, and the profile. */
const bad: [string, unknown][] = [
  ['the file', null],
  ['the file', []],
  ['the file', 'Chatwoot'],
  ['version', { match: least.match }],
  ['version', { ...least, version: 2 }],
  ['version', { ...least, version: '1' }],
  ['match', { version: 1 }],
  ['match', { ...least, match: [] }],
  ['match', { ...least, match: '*.example.com/*' }],
  ['match', { ...least, match: Array.from({ length: LIMITS.globs + 1 }, () => '*.example.com/*') }],
  ['match.0', { ...least, match: ['example.com'] }],
  ['match.0', { ...least, match: ['*example.com/'] }],
  ['match.0', { ...least, match: ['example.*/'] }],
  ['match.0', { ...least, match: ['ftp://example.com/'] }],
  ['match.0', { ...least, match: ['user@example.com/'] }],
  ['match.0', { ...least, match: [`example.com/${'a'.repeat(LIMITS.glob)}`] }],
  ['match.1', { ...least, match: ['example.com/', 3] }],
  ['name', { ...least, name: '' }],
  ['name', { ...least, name: 'two\nlines' }],
  ['name', { ...least, name: 'n'.repeat(LIMITS.name + 1) }],
  ['verified', { ...least, verified: true }],
  ['code', { ...least, code: 'alert(1)' }],
  ['toString', { ...least, toString: 'x' }],
  ['urlId', { ...least, urlId: 4 }],
  ['urlId', { ...least, urlId: `(${'a'.repeat(LIMITS.pattern)})` }],
  ['row', { ...least, row: 7 }],
  ['row', { ...least, row: null }],
  ['row', { ...least, row: '' }],
  ['row', { ...least, row: '*' }],
  ['row', { ...least, row: ' .row' }],
  ['row', { ...least, row: '.row { color: red }' }],
  ['row', { ...least, row: '.row\n.other' }],
  ['row', { ...least, row: [] }],
  ['row.1', { ...least, row: ['.row', ''] }],
  ['row', { ...least, row: Array.from({ length: LIMITS.selectors + 1 }, () => '.row') }],
  ['text', { ...least, text: `.${'a'.repeat(LIMITS.selector)}` }],
  ['itemId', { ...least, itemId: 'data id' }],
  ['rowId', { ...least, rowId: '[data-id]' }],
  ['rowId', { ...least, rowId: ['data-id'] }],
  ['roles', { ...least, roles: {} }],
  ['roles', { ...least, roles: [] }],
  ['roles.0.role', { ...least, roles: [{ selector: '.me', role: 'assistant' }] }],
  ['roles.0.role', { ...least, roles: [{ selector: '.me' }] }],
  ['roles.1.selector', { ...least, roles: [{ selector: '.me', role: 'agent' }, { role: 'agent' }] }],
  ['roles.0.selector', { ...least, roles: [{ selector: ['.me'], role: 'agent' }] }],
  ['roles.0.when', { ...least, roles: [{ selector: '.me', role: 'agent', when: 'x' }] }],
]

/** Well formed, with every field. */
const full = {
  ...least,
  match: ['http://127.0.0.1:8103/desk/*', 'https://*.example.com/a?room=*', '*/app/*#/chat/*'],
  name: '云桥',
  verified: 'never opened live',
  urlId: '/conversations/(?:all/)?(\\d+)',
  ...Object.fromEntries(
    'list item itemName itemUnread itemWait active header scroller row text speaker time strip composer send'
      .split(' ')
      .map((name, index) => [name, index % 2 ? ['[data-a="x]"] > .b:not(.c)', 'chat-app >>> .d'] : `.${name}`]),
  ),
  itemId: 'data-id',
  rowId: 'xlink:href',
  roles: (['customer', 'agent', 'bot', 'system', 'note'] as const).map(role => ({ selector: `.${role}`, role })),
}

describe('the schema of profiles', () => {
  it('takes the least and the most that a profile can be', () => {
    expect(parseProfile(least)).toEqual({ profile: least })
    expect(parseProfile(full)).toEqual({ profile: full })
    expect(Object.keys(full).sort()).toEqual(Object.keys(profileSchema.entries).sort())
  })

  it.each(bad)('names %s in %j', (field, profile) => {
    expect(fault(profile)).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')} [a-z]`))
  })

  it.each(['.a[', '.a)', '[a="x]', '.a:not(.b', 'a >>> ', 'a >>> >>> b', '.a,', '> .a', '[a=\'b"]'])(
    'refuses the selector %s',
    selector => {
      expect(fault({ ...least, row: selector })).toMatch(/^row is no selector/)
      expect(fault({ ...least, roles: [{ selector, role: 'agent' }] })).toMatch(/^roles\.0\.selector is no selector/)
    },
  )

  it('never throws, and never takes what it was not asked for', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), value => {
        expect(parseProfile(value)).toHaveProperty('error')
      }),
    )
  })

  it('does not reach the reader', () => {
    const reader = readFileSync(resolve(import.meta.dirname, '../../src/console/index.ts'), 'utf8')
    const readers = ['match', 'known/index', 'profile', 'lookup'].map(name =>
      readFileSync(resolve(import.meta.dirname, `../../src/console/profile/${name}.ts`), 'utf8'),
    )
    for (const code of [reader, ...readers]) expect(code).not.toMatch(/from '.*(?:schema|pattern|valibot)'/)
  })
})

describe('an address’s pattern', () => {
  it.each([
    '/tickets/(\\d+)',
    '/a/(?:shared/)?conversation/([^/?#]+)',
    '(session_[0-9a-f-]{36})',
    'roomId=(\\w+)',
    '/(chat|im)/[a-z]{2}/',
    '^https://([a-z-]+)\\.example\\.com/',
    '/live/\\d+/inbox/(\\d+)$',
  ])('may be %s', pattern => expect(patternFault(pattern)).toBeNull())

  it.each([
    ['(', 'no regular expression'],
    ['a{2}[', 'no regular expression'],
    ['/tickets/\\d+', 'no group'],
    ['\\(\\d+\\)', 'no group'],
    ['[(]\\d+[)]', 'no group'],
    ['(?:\\d+)', 'no group'],
    ['(a+)+$', 'repeat a group'],
    ['(?:a|aa){2,}(b)', 'repeat a group'],
    ['(\\d+)\\d+$', 'very long'],
    ['(.*).*.*x', 'very long'],
    ['(\\w*)-?\\w*$', 'very long'],
    ['(a?a?a?a?b)', 'very long'],
    ['([a-z]{1,50})[a-z]{1,50}9', 'very long'],
    ['(\\d{500})', 'at most'],
    ['(a|b+)', 'within alternatives'],
    [`${'(a|a)'.repeat(20)}b`, 'at most'],
    ['(a)\\1', 'refer back'],
    ['(?=a)(b)', 'look around'],
    ['(?<id>\\d+)', 'look around'],
  ])('may not be %s', (pattern, why) => expect(patternFault(pattern)).toContain(why))

  it('takes no long time on any address, if it is let through', () => {
    const piece = fc.constantFrom('\\d', '\\w', '.', 'a', '/', '[^/]', '[a-c]', '-', '(a|b)', '(?:a)?')
    const times = fc.constantFrom('', '+', '*', '?', '{1,9}', '{3}')
    const pattern = fc.array(fc.tuple(piece, times), { minLength: 1, maxLength: 9 })
    const nasty = ['a', '1', '/', 'a1', 'a/', 'ab-', '/1'].map(text => `${text.repeat(2000 / text.length)}!`)
    fc.assert(
      fc.property(pattern, parts => {
        const text = `(${parts.map(([one, many]) => one + (/[)?]$/.test(one) ? '' : many)).join('')})~`
        fc.pre(patternFault(text) === null)
        const regular = new RegExp(text)
        const started = performance.now()
        for (const address of nasty) regular.test(address)
        // A net, no measure of speed: what goes back and forth over such an address takes hours.
        expect(performance.now() - started).toBeLessThan(10_000)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the published JSON schema', () => {
  const fields = published.properties ?? {}

  it('has the same fields, and asks for the same', () => {
    expect(Object.keys(fields)).toEqual(Object.keys(profileSchema.entries))
    const asked = Object.entries(profileSchema.entries).filter(([, field]) => field.type !== 'exact_optional')
    expect(published.required).toEqual(asked.map(([name]) => name))
    expect(published.additionalProperties).toBe(false)
    for (const [name, { description }] of Object.entries(fields)) expect(description, name).toMatch(/\.$/)
  })

  it('has the same limits and forms', () => {
    const { selector, selectors, attribute } = published.$defs ?? {}
    expect(selector).toMatchObject({ maxLength: LIMITS.selector, pattern: SELECTOR.source })
    expect(selectors?.anyOf?.[1]).toMatchObject({ minItems: 1, maxItems: LIMITS.selectors })
    expect(attribute).toMatchObject({ maxLength: LIMITS.attribute, pattern: ATTRIBUTE.source })
    expect(fields['match']).toMatchObject({ maxItems: LIMITS.globs, items: { pattern: GLOB.source } })
    expect(fields['roles']).toMatchObject({ maxItems: LIMITS.roles })
  })

  it('judges every field’s types alike', () => {
    const values = [1, 'x', '.x', ['.x'], ['x', 3], {}, null, true, [{ selector: '.x', role: 'bot' }], 'data-x', '(x)']
    for (const name of Object.keys(fields)) {
      for (const value of values) {
        // That a pattern has a group is more than the published schema can say.
        if (name === 'urlId' && typeof value === 'string') continue
        const profile = { ...least, [name]: value }
        expect([name, value, allows(published, profile)]).toEqual([name, value, fault(profile) === null])
      }
    }
  })

  it('takes what the importer takes', () => {
    for (const profile of [least, full, ...knownProfiles]) expect(allows(published, profile)).toBe(true)
  })

  it.each(bad)('refuses, for %s, %j', (_field, profile) => expect(allows(published, profile)).toBe(false))
})
