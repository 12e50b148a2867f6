import type { State } from '../../../src/domain'
import { type Firefox, ID } from './browser'
import type { Tab } from './tab'

/* What a test knows of the extension's inside: its event page by the browser's word, its records by their own. */

interface Inside {
  WebExtensionPolicy: { getByID(id: string): { extension: { backgroundState: string } } | null }
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: { remove(id: string, which: object, extension: object | undefined): Promise<void> }
    }
  }
}

/** `running`, `stopped` or on the way; null where the extension is not there. */
export const eventPage = (firefox: Firefox): Promise<string | null> =>
  firefox.chrome(
    id => (globalThis as unknown as Inside).WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null,
    ID,
  )

/** What the worker knows, read from a page of the extension without its code; null before there is anything. */
export const stateIn = (inside: Tab): Promise<State | null> =>
  inside.evaluate(
    () =>
      new Promise<State | null>((resolve, reject) => {
        const opening = indexedDB.open('breather')
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', () => {
          const db = opening.result
          const reading = db.transaction('state').objectStore('state').get('now')
          reading.addEventListener('success', () =>
            resolve((reading.result as { state: State } | undefined)?.state ?? null),
          )
          reading.addEventListener('error', () => reject(reading.error))
          db.close()
        })
      }),
  )

/** Takes a site back as the browser's own page of add-ons does. */
export const revoke = (firefox: Firefox, pattern: string): Promise<void> =>
  firefox.chrome(
    async ({ id, origins }) => {
      const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Inside
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
      const extension = WebExtensionPolicy.getByID(id)?.extension
      await ExtensionPermissions.remove(id, { permissions: [], origins }, extension)
    },
    { id: ID, origins: [pattern] },
  )

/** Errors that the extension's own scripts have left uncaught since the browser's start, by the browser's console. */
export const complaints = (firefox: Firefox, base: string): Promise<string[]> =>
  firefox.chrome(from => {
    const { Services, Ci } = globalThis as unknown as Consoles
    return (
      Services.console
        .getMessageArray()
        .flatMap(message => (message instanceof Ci.nsIScriptError ? [message] : []))
        .filter(({ sourceName, flags }) => sourceName.startsWith(from) && flags % 2 === 0)
        // The browser's own remark on an answer that was under way to a script which it has ended itself.
        .filter(({ errorMessage }) => !errorMessage.startsWith('Promise rejected after context unloaded'))
        .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`)
    )
  }, base)

interface ScriptError {
  errorMessage: string
  sourceName: string
  lineNumber: number
  /** Odd for a warning. */
  flags: number
}

interface Consoles {
  Services: { console: { getMessageArray(): unknown[] } }
  Ci: { nsIScriptError: new () => ScriptError }
}

/**
 * Has the browser take its user for active as long as it runs: what a driver types is no input to it, and after a minute
 * without any nobody is offered anything.
 */
export const stayActive = (firefox: Firefox): Promise<void> =>
  firefox.chrome(() => {
    const { Cc, Ci } = globalThis as unknown as Idle
    const service = Cc['@mozilla.org/widget/useridleservice;1']?.getService(Ci.nsIUserIdleServiceInternal)
    if (!service) throw new Error('no idle service')
    service.resetIdleTimeOut(0)
    setInterval(() => service.resetIdleTimeOut(0), 2000)
  })

interface Idle {
  Cc: Record<string, { getService(what: unknown): { resetIdleTimeOut(idleMs: number): void } } | undefined>
  Ci: { nsIUserIdleServiceInternal: unknown }
}

interface Panel {
  state: string
}

/** Answers the browser's own question about a site, which hangs from the address bar: a click on its yes. */
export const sayYes = (firefox: Firefox): Promise<boolean> =>
  firefox.chrome(() => {
    const { PopupNotifications } = globalThis as unknown as { PopupNotifications: { panel: Panel } }
    const yes = document.querySelector<HTMLElement>(
      '#addon-webext-permissions-notification .popup-notification-primary-button',
    )
    if (PopupNotifications.panel.state !== 'open' || !yes) return false
    yes.click()
    return true
  })
