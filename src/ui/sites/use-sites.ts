import { useEffect, useState } from 'preact/hooks'
import type { Scene } from '../../domain'
// Not from the index: the schemas stay with the worker.
import { send } from '../../messages/send'
import { browser } from '../../platform/browser'
import { disable, enable, enabledSites, onSitesChanged, patternOf } from '../../platform/sites'
import { originOf, type Site, siteOf } from './site'

/** The consoles that are enabled, how each is read, and the agent's yes and no to one. `start`: their patterns when the page opened. */
export function useSites(start: string[], scenes: readonly Scene[]) {
  const [patterns, setPatterns] = useState(start)
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    // They can be given and taken in the browser's own settings too.
    onSitesChanged(async () => setPatterns(await enabledSites()))
  }, [])

  async function enableSite(origin: string): Promise<void> {
    const pattern = patternOf(origin)
    if (pattern === null) return
    setAsking(true)
    const granted = await enable(pattern).catch(() => false)
    setAsking(false)
    setRefused(!granted)
    if (granted) await send(browser.runtime, { type: 'sites' })
  }
  async function stop(origin: string): Promise<void> {
    const pattern = patterns.find(known => originOf(known) === origin)
    if (pattern) await disable(pattern)
  }
  const sites: Site[] = patterns.map(pattern => siteOf(pattern, [...scenes]))
  return {
    sites,
    asking,
    refused,
    onEnable: (origin: string): void => void enableSite(origin),
    onStop: (origin: string): void => void stop(origin),
  }
}
