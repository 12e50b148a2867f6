import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureFirefox } from '../../../scripts/firefox'
import { type Bidi, connect } from './bidi'
import { begin, forget, MARIONETTE } from './marionette'
import { Tab } from './tab'

/** The manifest's own id, and the address that this profile gives it: by default it is drawn at random. */
export const ID = 'breather@xiekouqi.example'
const UUID = '1f0c6c1e-8c55-4d0a-9d0e-2b7e0a5c9b11'

/** How long the event page may be idle, ms. Thirty seconds as shipped; here it is put to sleep again and again. */
const IDLE = 2000

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
  'extensions.background.idle.timeout': IDLE,
  // An unsigned package stays over a restart: ESR and Developer Edition let that be chosen.
  'xpinstall.signatures.required': false,
  // The browser's own question is really asked and answered; it would ignore an answer within a second of coming up.
  'security.notification_enable_delay': 0,
  'intl.accept_languages': 'zh-CN,zh,en',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  ...MARIONETTE,
}

/** A running Firefox. */
export interface Firefox {
  bidi: Bidi
  profile: string
  /** Installs the extension from a folder or a package, to stay, as a store would; a newer one over an older is an update. */
  install(path: string): Promise<void>
  /** The address of one of the extension's pages. */
  address(page: string): string
  /** A tab, the way the agent opens one. */
  open(url: string): Promise<Tab>
  /** All tabs that are there, with their addresses. */
  tabs(): Promise<{ tab: Tab; url: string }[]>
  /** Runs a function with `given` in the browser's own window: what its menus and dialogs can, tests can. */
  chrome<Result, Given = undefined>(what: (given: Given) => Result | Promise<Result>, given?: Given): Promise<Result>
  /** Ends the browser as its menu does, and waits until it is gone. */
  quit(): Promise<void>
}

/** A new profile. */
export function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'breather-firefox-'))
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  return profile
}

/** Starts Firefox without a window of its own; in `profile` again as after a restart. */
export async function launchFirefox(profile = freshProfile()): Promise<Firefox> {
  forget(profile)
  const switches = ['--headless', '--no-remote', '--profile', profile]
  // The extension's own pages are opened to the driver by the last switch only.
  const remote = ['--marionette', '--remote-debugging-port', '0', '--remote-allow-system-access']
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '900' }
  const child = spawn(ensureFirefox().path, [...switches, ...remote], { stdio: ['ignore', 'ignore', 'pipe'], env })
  const gone = new Promise<void>(resolve => child.once('exit', () => resolve()))
  await listening(child)
  const marionette = await begin(profile)
  const bidi = await connect(marionette.url)
  return {
    bidi,
    profile,
    async install(path) {
      const type = path.endsWith('.zip') ? 'archivePath' : 'path'
      await bidi.send('webExtension.install', {
        extensionData: { type, path },
        'moz:permanent': type === 'archivePath',
      })
    },
    address: page => `moz-extension://${UUID}/${page}`,
    async open(url) {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' })
      const tab = new Tab(bidi, context)
      await tab.goto(url)
      return tab
    },
    async tabs() {
      const { contexts } = await bidi.send<Contexts>('browsingContext.getTree', { maxDepth: 0 })
      return contexts.map(({ context, url }) => ({ tab: new Tab(bidi, context), url }))
    },
    chrome: marionette.chrome,
    async quit() {
      await marionette.quit()
      await gone
      bidi.close()
    },
  }
}

interface Contexts {
  contexts: { context: string; url: string }[]
}

/** Once it listens. Rejects with what it said where it ends first. */
function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', text => {
      said += text
      if (/WebDriver BiDi listening on ws:/.test(said)) resolve()
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`Firefox ended (${code}) before it listened:\n${said}`)))
  })
}
