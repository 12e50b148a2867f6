import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { globSync } from 'tinyglobby'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExtension } from '../../scripts/build'
import { buildAlone } from './alone'

const root = resolve(import.meta.dirname, '../..')
const dist = join(root, 'dist')
const read = (name: string): string => readFileSync(join(dist, name), 'utf8')
interface Manifest {
  permissions: string[]
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

  it('asks for nothing that is not explained here', () => {
    const why: Record<string, string> = {
      alarms: 'to wake when an offer or a long stretch is due',
      scripting: 'to read consoles that the agent has enabled',
      activeTab: 'to know which page "enable this console" means when the agent clicks',
      idle: 'to count a natural break as one',
    }
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
    for (const file of [...named, background.service_worker, action.default_popup, 'content.js']) {
      expect(existsSync(join(dist, file)), file).toBe(true)
    }
  })

  it('is small: bytes gzipped', async () => {
    const gz = (file: string) => gzipSync(readFileSync(join(dist, file))).length
    // The content script may be 60 kB beside the detector, which has a budget of its own.
    const detector = gzipSync(await buildAlone('hostility/index.ts', 'Hostility')).length
    expect(gz('content.js') - detector).toBeLessThan(60_000)
    expect(gz('background.js')).toBeLessThan(30_000)
    const pages = globSync('assets/*', { cwd: dist }).reduce((sum, file) => sum + gz(file), 0)
    expect(pages).toBeLessThan(60_000)
    expect(statSync(join(dist, 'manifest.json')).size).toBeLessThan(4000)
  })

  it('says the same things in every language of the manifest', () => {
    const locales = readdirSync(join(dist, '_locales')).map(name => `_locales/${name}`)
    const keys = (locale: string) => Object.keys(JSON.parse(read(`${locale}/messages.json`)) as object)
    expect(locales.length).toBe(3)
    for (const locale of locales) {
      expect(keys(locale)).toEqual(keys('_locales/zh_CN'))
      const { description } = JSON.parse(read(`${locale}/messages.json`)) as { description: { message: string } }
      // The Chrome Web Store's limit.
      expect(description.message.length).toBeLessThanOrEqual(132)
    }
  })
})
