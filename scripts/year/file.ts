import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { records } from '../../src/ui/text/zh-CN/records'
import type { Breather } from '../browser'

/** What a year's file is, and how long it took, ms. `firstBarMs`: until the page showed how far it is. */
export interface FileMeasured {
  mb: number
  exportMs: number
  importMs: number
  firstBarMs: { export: number; import: number }
  /** The longest that the page could not answer a click meanwhile, ms. */
  stillMs: { export: number; import: number }
  same: boolean
}

const { data } = records

/** Watches the page from now on: when its progress bar came first, and the longest time between two frames. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = { began: performance.now(), bar: 0, still: 0, last: performance.now() }
    Object.assign(window, { seen })
    const tick = setInterval(() => {
      const now = performance.now()
      seen.still = Math.max(seen.still, now - seen.last)
      seen.last = now
      if (seen.bar === 0 && document.querySelector('progress')) seen.bar = now - seen.began
      if (document.querySelector('.outcome .icon')) clearInterval(tick)
    }, 4)
  })
}

const watched = (page: Page) =>
  page.evaluate(() => {
    const { began, bar, still } = (window as unknown as { seen: { began: number; bar: number; still: number } }).seen
    return { ms: Math.round(performance.now() - began), bar: Math.round(bar), still: Math.round(still) }
  })

/** Everything out, into an empty database, and out again, by the data page's own buttons. */
export async function measureFile(breather: Breather): Promise<FileMeasured> {
  const page = await breather.open('journal/index.html#data')
  const out = async () => {
    const button = page.getByRole('button', { name: data.save, exact: true })
    await button.waitFor()
    await watch(page)
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), button.click()])
    const seen = await watched(page)
    const path = join(breather.profile, download.suggestedFilename())
    await download.saveAs(path)
    return { seen, path, bytes: readFileSync(path) }
  }
  const first = await out()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('breather')
        opening.addEventListener('success', () => {
          const db = opening.result
          const tx = db.transaction([...db.objectStoreNames], 'readwrite')
          for (const name of db.objectStoreNames) tx.objectStore(name).clear()
          tx.addEventListener('complete', () => {
            db.close()
            resolve()
          })
          tx.addEventListener('abort', () => reject(tx.error))
        })
      }),
  )
  await page.reload()
  await page.getByRole('button', { name: data.choose, exact: true }).waitFor()
  await watch(page)
  await page.locator('input[type=file]').setInputFiles(first.path)
  await page.locator('.outcome .icon').waitFor({ timeout: 120_000 })
  const taken = await watched(page)
  await page.reload()
  const second = await out()
  await page.close()
  return {
    mb: Math.round(first.bytes.length / 1e5) / 10,
    exportMs: first.seen.ms,
    importMs: taken.ms,
    firstBarMs: { export: first.seen.bar, import: taken.bar },
    stillMs: { export: first.seen.still, import: taken.still },
    same: first.bytes.equals(second.bytes),
  }
}
