import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { knownProfiles } from '../../src/console/profile/known'
import type { ConsoleProfile } from '../../src/console/profile/profile'
import { parseProfile } from '../../src/console/profile/schema'

const folder = resolve(import.meta.dirname, '../../src/console/profile/known')
const selectorsOf = (profile: ConsoleProfile): string[] =>
  Object.entries(profile).flatMap(([name, value]) =>
    /^(?:version|name|match|verified|urlId|itemId|rowId)$/.test(name)
      ? []
      : (value as unknown[]).length && name === 'roles'
        ? (profile.roles ?? []).map(rule => rule.selector)
        : ([] as string[]).concat(value as string | string[]),
  )

describe('the shipped profiles', () => {
  it('are all the files there are', () => {
    const files = readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .flatMap(name => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown)
    expect([...knownProfiles].sort(byName)).toEqual((files as ConsoleProfile[]).sort(byName))
  })

  it.each(knownProfiles.map(profile => [profile.name, profile] as const))('%s is well formed', (_name, profile) => {
    expect(parseProfile(profile)).toEqual({ profile })
    expect(profile.name).toBeTruthy()
    expect(profile.verified).toMatch(/never opened live|run and watched|address is known/)
  })

  it('name no class that a build made up', () => {
    // css-1a2b3c, sc-bdVaJa, _3fGh2, MP1bk3x: prefixes of tools that make classes, and digits within letters.
    const hashed = /^(?:css|sc|jss|emotion)-|^_[A-Za-z]*\d|[A-Za-z]\d+[A-Za-z]\w*\d|^\d/
    for (const hash of ['css-1a2b3c', 'sc-bdVaJa', '_3fGh2', 'MP1bk3x']) expect(hash).toMatch(hashed)
    for (const profile of knownProfiles)
      for (const selector of selectorsOf(profile))
        for (const [, token] of selector.matchAll(/\.([\w-]+)/g)) expect(token, profile.name).not.toMatch(hashed)
  })

  it('decide no role twice, and none by the tag alone', () => {
    for (const { name, roles = [] } of knownProfiles) {
      expect(new Set(roles.map(rule => rule.selector)).size, name).toBe(roles.length)
      for (const { selector } of roles) expect(selector, name).toMatch(/[.[#]/)
    }
  })

  it('stay small: they travel into every console page', () => {
    // 4 KiB compressed is our choice; vite inlines them into the content script.
    expect(gzipSync(JSON.stringify(knownProfiles), { level: 9 }).length).toBeLessThan(4096)
  })
})

const byName = (a: ConsoleProfile, b: ConsoleProfile): number => ((a.name ?? '') < (b.name ?? '') ? -1 : 1)
