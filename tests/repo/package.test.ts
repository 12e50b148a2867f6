import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from '../../scripts/build'
import { LANGUAGES } from '../../src/ui/text/language'
import { text as en } from '../../src/ui/text/en'
import type { Text } from '../../src/ui/text/text'
import { text as zhCN } from '../../src/ui/text/zh-CN'
import { text as zhTW } from '../../src/ui/text/zh-TW'
import { buildAlone } from './alone'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const read = (name: string): string => readFileSync(join(dist, name), 'utf8')
/** Everything in a part of a catalogue as it is written, sentences made of counts too. */
function written(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(written).join('\n')
  return String(value)
}
/** Sentences in a part of a catalogue that are long enough to be nobody else's; functions left out. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= (/\p{Script=Han}/u.test(value) ? 7 : 16) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}
const said = (...parts: readonly (keyof Text)[]): string[] =>
  [zhCN, zhTW, en].flatMap(text => parts.flatMap(part => sentences(text[part])))

interface Manifest {
  permissions: string[]
  optional_permissions: string[]
  host_permissions?: string[]
  web_accessible_resources?: unknown[]
  content_scripts?: unknown[]
  content_security_policy: { extension_pages: string }
  icons: Record<string, string>
  background: { service_worker: string; scripts: string[] }
  action: { default_popup: string; default_icon: Record<string, string> }
}
const manifest = () => JSON.parse(read('manifest.json')) as Manifest

beforeAll(() => buildExtension())

describe('the built package', () => {
  it('holds no way to open a connection', () => {
    const ways =
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts/
    for (const file of globSync('**/*.{js,html,css}', { cwd: dist })) {
      expect(read(file).match(ways)?.[0], file).toBeUndefined()
      if (!file.endsWith('.js'))
        expect(read(file), file).not.toMatch(/(?:src|href)\s*=\s*["']?https?:|url\(\s*["']?https?:/)
    }
  })

  it('tells nothing of the machine that it was built on', () => {
    const telling = globSync('**/*.{js,html,css}', { cwd: dist }).filter(file => read(file).includes(root))
    expect(telling).toEqual([])
  })

  it('asks for nothing that is not explained here', () => {
    const why: Record<string, string> = {
      alarms: 'to wake when an offer or a long stretch is due',
      scripting: 'to read consoles that the agent has enabled',
      activeTab: 'to know which page "enable this console" means when the agent clicks',
      idle: 'to count a natural break as one',
      storage: 'for what a page could not hand over before it was closed',
      unlimitedStorage: 'so that the browser does not clear the records away when the disk gets tight',
    }
    const optional = { notifications: 'an offer while no console is in sight, if the agent asks for that' }
    expect(manifest().optional_permissions).toEqual(Object.keys(optional))
    const { permissions, host_permissions, web_accessible_resources, content_scripts } = manifest()
    expect(permissions).toEqual(Object.keys(why))
    expect({ host_permissions, web_accessible_resources, content_scripts }).toEqual({})
  })

  it('lets its pages load their own scripts and styles and nothing else', () => {
    const policy = manifest().content_security_policy
    expect(policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    for (const page of globSync('*/index.html', { cwd: dist })) {
      expect(read(page), page).not.toMatch(/<style|style=|<script(?![^>]*\bsrc=)|\son\w+=/)
    }
  })

  it('has every file that its manifest names', () => {
    const { icons, background, action } = manifest()
    const named = [...Object.values(icons), ...Object.values(action.default_icon), ...background.scripts]
    for (const file of [
      ...named,
      background.service_worker,
      action.default_popup,
      'content.js',
      'card.js',
      'teach.js',
    ]) {
      expect(existsSync(join(dist, file)), file).toBe(true)
    }
  })

  it('is small: bytes gzipped', async () => {
    const gz = (file: string) => gzipSync(readFileSync(join(dist, file))).length
    // The content script may be 60 kB beside the detector, which has a budget of its own.
    const detector = gzipSync(await buildAlone('hostility/index.ts', 'Hostility')).length
    expect(gz('content.js') - detector).toBeLessThan(60_000)
    // Only where a console was found.
    expect(gz('card.js')).toBeLessThan(60_000)
    // Only while a console is being taught: the whole reader, and the panel beside it.
    expect(gz('teach.js')).toBeLessThan(62_000)
    // Policy and lock are the worker's too; it is loaded at each wake, so it stays small. 40 kB, and 4 for carrying along:
    // a worker cannot bring code when it is needed, and reading, merging, ciphers and fitting the quota are all its own.
    expect(gz('background.js')).toBeLessThan(44_000)
    // A page loads what its document names, and what that imports; a section of it what it imports beside that, once it
    // is opened. Whoever opens one after the other has never waited for more than one.
    const DYNAMIC = /import\(["'`]\.\/([\w-]+-[\w-]+\.js)["'`]\)/g
    const sections = new Set<string>()
    const loadedBy = (file: string, known: Set<string>): Set<string> => {
      const code = read(file)
      for (const [, name] of code.matchAll(DYNAMIC)) sections.add(`assets/${name}`)
      for (const [, name] of code.replace(DYNAMIC, '').matchAll(/(?:assets\/|["'`]\.\/)([\w-]+-[\w-]+\.(?:js|css))/g)) {
        const asset = `assets/${name}`
        if (known.has(asset) || !existsSync(join(dist, asset))) continue
        known.add(asset)
        loadedBy(asset, known)
      }
      return known
    }
    const weight = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gz(file), 0)
    const pages = globSync('*/index.html', { cwd: dist })
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      sections.clear()
      const loaded = loadedBy(page, new Set([page]))
      expect(loaded.size, page).toBeGreaterThan(2)
      expect(weight(loaded), page).toBeLessThan(60_000)
      const opened = [...sections]
      for (const section of opened) {
        sections.clear()
        const both = loadedBy(section, new Set([...loaded, section]))
        // A section brings its words in one language.
        const words = [...sections].map(name => weight(loadedBy(name, new Set([...both, name]))) - weight(both))
        expect(weight(both) + Math.max(0, ...words), `${page} with ${section}`).toBeLessThan(60_000)
      }
    }
    expect(statSync(join(dist, 'manifest.json')).size).toBeLessThan(4000)
  })

  it('loads on a console no words but those that are shown there', () => {
    const own = [
      'lengths',
      'reason',
      'nudge',
      'log',
      'details',
      'threat',
      'exits',
      'menu',
      'side',
      'buddy',
      'tense',
    ] as const
    const shown = [zhCN, zhTW, en].map(text => written(own.map(part => text[part])))
    // What the card says too is its own.
    const pages = said('popup', 'pause', 'welcome', 'problem').filter(line => !shown.join('\n').includes(line))
    const [card, lesson] = [said(...own), said('teach')]
    const heldBy = (file: string, lines: readonly string[]): string[] => {
      const code = read(file)
      return lines.filter(line => code.includes(line))
    }
    // The words are in the files as they are written: otherwise nothing would be found in any.
    expect([card.length > 10, lesson.length > 50, pages.length > 200]).toEqual([true, true, true])
    expect(heldBy('card.js', card)).toEqual(card)
    expect(heldBy('teach.js', lesson)).toEqual(lesson)
    // What reads has no words at all: it is in every frame of a site.
    expect(heldBy('content.js', [...pages, ...lesson, ...card])).toEqual([])
    expect(heldBy('card.js', [...pages, ...lesson])).toEqual([])
    expect(heldBy('teach.js', [...pages, ...card])).toEqual([])
  })

  it('brings what learns from four clicks with the lesson only', () => {
    // A fault that only the learning has, a class of the pane that catches the clicks, an event that it stops.
    const own = ['fault:`nameless`', 'class:`shield`', 'dragstart']
    const held = (file: string): string[] => own.filter(word => read(file).includes(word))
    expect(held('teach.js')).toEqual(own)
    expect(held('content.js')).toEqual([])
  })

  it('says the same things in every language of the manifest', () => {
    const locales = readdirSync(join(dist, '_locales')).map(name => `_locales/${name}`)
    const keys = (locale: string) => Object.keys(JSON.parse(read(`${locale}/messages.json`)) as object)
    expect(locales.length).toBe(LANGUAGES.length)
    for (const locale of locales) {
      expect(keys(locale)).toEqual(keys('_locales/zh_CN'))
      const { description } = JSON.parse(read(`${locale}/messages.json`)) as { description: { message: string } }
      // The Chrome Web Store's limit.
      expect(description.message.length).toBeLessThanOrEqual(132)
    }
  })
})
