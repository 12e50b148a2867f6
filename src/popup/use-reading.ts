import { useEffect, useState } from 'preact/hooks'
import type { Reading } from '../messages'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import { chooseFile, saveFile } from './file'
import type { PopupProps } from './PopupView'
import type { Done } from './ReadingView'

/** Opens with how the page is read. */
const READING = '#reading'

/**
 * How the page in a frame of a tab is read, and what the agent does about it. `frame`: null while the day is not known
 * yet; `standsIn`: we are a tab of ours in the popup's place.
 */
export function useReading(
  tab: number | null,
  frame: string | null,
  host: string | null,
  standsIn: boolean,
): Pick<PopupProps, 'reading' | 'onTeach' | 'onReading'> {
  const [reading, setReading] = useState<Reading | null | undefined>(undefined)
  const [done, setDone] = useState<Done | null>(null)
  const ready = frame !== null
  useEffect(() => {
    if (ready && location.hash === READING) void look()
  }, [ready])

  async function look(): Promise<void> {
    if (frame === null) return
    setReading(await send(browser.runtime, { type: 'how', page: frame }).catch(() => null))
  }
  async function teach(): Promise<void> {
    if (tab === null) return
    const begun = await send(browser.runtime, { type: 'teach', tab }).catch(() => false)
    if (begun) window.close()
    else setReading(null)
  }
  async function load(site: string): Promise<void> {
    // The browser's own dialog closes a popup in some systems: the file is chosen in a tab.
    if (!standsIn) {
      await browser.tabs.create({ url: browser.runtime.getURL(`popup/index.html?for=${tab}${READING}`) })
      return window.close()
    }
    const chosen = await chooseFile()
    if (chosen === null) return
    const fault = await send(browser.runtime, { type: 'import', site, file: chosen })
    if (fault !== null) return setDone(fault)
    setDone('loaded')
    await look()
  }
  async function forget(site: string): Promise<void> {
    await send(browser.runtime, { type: 'forget', site })
    setDone('forgotten')
    await look()
  }
  function save(): void {
    if (!reading?.taught) return
    saveFile(reading.taught, host ?? 'console')
    setDone('saved')
  }
  const site = reading?.site ?? null
  return {
    onTeach: () => void teach(),
    onReading: () => void look(),
    reading:
      reading === undefined
        ? null
        : {
            reading,
            done,
            onSave: save,
            onLoad: () => void (site !== null && load(site)),
            onForget: () => void (site !== null && forget(site)),
            onBack: () => {
              setReading(undefined)
              setDone(null)
            },
          },
  }
}
