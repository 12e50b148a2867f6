import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { LIMIT_RANGE, LIMITS, NO_POLICY, RETENTION_LEAST, RETENTION_MOST } from '../../src/domain'
import { MOST, policyOf } from '../../src/platform/policy-shape'

const root = resolve(import.meta.dirname, '../..')
const GOOD = {
  sites: [{ address: 'https://kefu.yunqiao.example/desk?tab=1', name: '云桥' }, { address: 'http://10.0.0.7:8080' }],
  exits: [
    { kind: 'end', name: '结束会话', hint: '警告过一次还在骂', phrase: '今天先到这里，会话我先结束。' },
    { name: '找值班经理' },
  ],
  helpLines: ['公司心理热线 8008'],
  limits: { stretch: { least: 45, most: 60 }, perShift: { most: 4 } },
  retentionDays: 90,
}

describe('a company’s policy', () => {
  it('is taken as it is where it is good', () => {
    expect(policyOf(GOOD)).toEqual({
      sites: [
        { origin: 'https://kefu.yunqiao.example', name: '云桥' },
        { origin: 'http://10.0.0.7:8080', name: '' },
      ],
      exits: [
        { exit: 'end', name: '结束会话', hint: '警告过一次还在骂', phrase: '今天先到这里，会话我先结束。' },
        { exit: 'own', name: '找值班经理', hint: '', phrase: '' },
      ],
      help: ['公司心理热线 8008'],
      limits: { ...NO_POLICY.limits, stretch: { least: 45, most: 60 }, perShift: { least: null, most: 4 } },
      retention: 90,
      carryAlong: true,
    })
  })

  it('can keep the agent from carrying along, and can switch nothing on', () => {
    expect(policyOf({ carryAlong: false })).toEqual({ ...NO_POLICY, carryAlong: false })
    for (const any of [true, 'false', 0, null, {}]) expect(policyOf({ carryAlong: any })).toEqual(NO_POLICY)
  })

  it('loses what is bad in it, one by one, and nothing else', () => {
    const bad = {
      sites: [
        'https://a.example',
        { address: '*://*/*' },
        { address: 'javascript:alert(1)' },
        { address: 'https://*.example/' },
        { address: 'https://me:pw@a.example' },
        { address: 'file:///etc' },
        { address: 5 },
        null,
        ...GOOD.sites,
      ],
      exits: [{ kind: 'end' }, { name: '' }, { name: 'x', kind: 'force' }, { name: 'y', phrase: 7 }, ...GOOD.exits],
      helpLines: [1, '', '  ', 'x'.repeat(201), ...GOOD.helpLines],
      limits: { stretch: { least: 1, most: 60 }, gap: { least: 1e9 }, perShift: { most: 0 }, streak: 'one' },
      retentionDays: 4000,
      sendTo: 'https://boss.example',
    }
    const read = policyOf(bad)
    expect(read.sites).toEqual(policyOf(GOOD).sites)
    expect(read.exits.map(({ name }) => name)).toEqual(['x', 'y', '结束会话', '找值班经理'])
    expect(read.exits[0]?.exit).toBe('own')
    expect(read.help).toEqual(GOOD.helpLines)
    expect(read.limits).toEqual({ ...NO_POLICY.limits, stretch: { least: null, most: 60 } })
    expect(read.retention).toBeNull()
    expect(Object.keys(read)).toEqual(Object.keys(NO_POLICY))
  })

  it('is nothing, whatever else it is, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), any => {
        expect(policyOf(any)).toEqual(NO_POLICY)
      }),
      { numRuns: 300 },
    )
    const keys = fc.constantFrom(...Object.keys(GOOD))
    fc.assert(
      fc.property(fc.dictionary(keys, fc.anything()), given => {
        const { sites, exits, help, retention } = policyOf(given)
        expect(sites.length <= MOST.sites && exits.length <= MOST.exits && help.length <= MOST.help).toBe(true)
        if (retention !== null) expect(retention >= RETENTION_LEAST && retention <= RETENTION_MOST).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is nothing where the browser has no managed storage, as Firefox without one', async () => {
    vi.doMock('../../src/platform/browser', () => ({
      browser: { storage: { managed: { get: () => Promise.reject(new Error('Managed storage manifest not found')) } } },
    }))
    const { companyPolicy } = await import('../../src/platform/policy')
    expect(await companyPolicy()).toEqual(NO_POLICY)
  })
})

describe('the ready files for administrators', () => {
  const file = (name: string): string => readFileSync(resolve(root, 'docs/policy', name), 'utf8')
  const example = JSON.parse(file('breather.json'))

  it('hold nothing that would be left out', () => {
    const { sites, exits, help, limits, retention } = policyOf(example)
    expect([sites.length, exits.length, help.length]).toEqual([
      example.sites.length,
      example.exits.length,
      example.helpLines.length,
    ])
    for (const [name, bound] of Object.entries(example.limits))
      expect(limits[name as keyof typeof limits]).toMatchObject(bound as object)
    expect(retention).toBe(example.retentionDays)
  })

  it('are the same for every browser, each under its own name', () => {
    const { extensions } = JSON.parse(file('chrome-linux.json'))['3rdparty']
    expect(extensions).toEqual({ EXTENSION_ID: example })
    const { browser_specific_settings: own } = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8'))
    const firefox = JSON.parse(file('firefox-policies.json')).policies['3rdparty'].Extensions
    expect(firefox).toEqual({ [own.gecko.id]: example })
    for (const [name, folder] of [
      ['chrome', 'Google\\Chrome'],
      ['edge', 'Microsoft\\Edge'],
    ] as const) {
      const reg = file(`${name}-windows.reg`)
      expect(reg).toContain(`${folder}\\3rdparty\\extensions\\EXTENSION_ID\\policy\\sites\\1]`)
      // regedit reads other letters in UTF-16 only.
      expect(reg).toMatch(/^[\n -~]*$/)
      for (const limit of Object.keys(example.limits)) expect(reg).toContain(`policy\\limits\\${limit}]`)
    }
    for (const key of Object.keys(example)) expect(file('chrome-mac.plist')).toContain(`<key>${key}</key>`)
  })
})

describe('the schema that browsers check it by', () => {
  interface Schema {
    type: string
    properties?: Record<string, Schema>
    items?: Schema
    minimum?: number
    maximum?: number
    enum?: string[]
  }
  const schema = JSON.parse(readFileSync(resolve(root, 'public/managed-schema.json'), 'utf8')) as Schema

  it('knows the same fields with the same bounds, and no others', () => {
    const { sites, exits, helpLines, limits, retentionDays, carryAlong, ...rest } = schema.properties ?? {}
    expect(rest).toEqual({})
    expect(carryAlong?.type).toBe('boolean')
    expect(Object.keys(sites?.items?.properties ?? {})).toEqual(['address', 'name'])
    expect(Object.keys(exits?.items?.properties ?? {})).toEqual(['kind', 'name', 'hint', 'phrase'])
    expect(exits?.items?.properties?.['kind']?.enum).toEqual([
      'warn',
      'transfer',
      'lead',
      'hold',
      'end',
      'block',
      'own',
    ])
    expect(helpLines?.items?.type).toBe('string')
    expect([retentionDays?.minimum, retentionDays?.maximum]).toEqual([RETENTION_LEAST, RETENTION_MOST])
    expect(Object.keys(limits?.properties ?? {})).toEqual([...LIMITS])
    for (const name of LIMITS)
      for (const end of ['least', 'most']) {
        const { minimum, maximum } = limits?.properties?.[name]?.properties?.[end] ?? { type: '' }
        expect({ least: minimum, most: maximum }, `${name} ${end}`).toEqual(LIMIT_RANGE[name])
      }
  })

  it('has no field that could force, show or send anything', () => {
    const names: string[] = []
    const collect = ({ properties = {}, items }: Schema): void => {
      for (const [name, inner] of Object.entries(properties)) {
        names.push(name)
        collect(inner)
      }
      if (items) collect(items)
    }
    collect(schema)
    expect(names.toSorted().join(' ')).toBe(
      'address carryAlong exits gap helpLines hint kind least least least least limits most most most most name name perShift phrase retentionDays sites streak stretch',
    )
  })
})
