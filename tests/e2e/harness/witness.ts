import type { Page } from 'playwright'

/** What a page saw by itself, without the extension's word: typing, and things put on its document element. */
export interface Witness {
  typed: number[]
  appeared: { at: number; lastSpeaker: 'agent' | 'customer' | null; draft: string }[]
}

/** Makes the desk page keep its own record of when something appears over it and how it stood then. Call before goto. */
export async function witness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { typed: [] as number[], appeared: [] as unknown[] }
    Object.assign(globalThis, { witness: seen })
    document.addEventListener('input', () => seen.typed.push(Date.now()), true)
    document.addEventListener('keydown', () => seen.typed.push(Date.now()), true)
    const lastSpeaker = () => {
      const rows = [...document.querySelectorAll('.talk-row.buyer, .talk-row.seller')]
      const last = rows.findLast(row => !row.matches('.typing'))
      return last ? (last.matches('.seller') ? 'agent' : 'customer') : null
    }
    const observer = new MutationObserver(records => {
      for (const node of records.flatMap(record => [...record.addedNodes])) {
        if (!(node instanceof HTMLDivElement)) continue
        const draft = document.querySelector<HTMLTextAreaElement>('.write textarea')?.value ?? ''
        seen.appeared.push({ at: Date.now(), lastSpeaker: lastSpeaker(), draft })
      }
    })
    // The document element is not there yet when an init script runs.
    document.addEventListener('DOMContentLoaded', () => observer.observe(document.documentElement, { childList: true }))
  })
}

export const testimony = (page: Page): Promise<Witness> =>
  page.evaluate(() => (globalThis as unknown as { witness: Witness }).witness)
