import type { Page } from 'playwright'
import { wordsIn } from '../words'
import { clickCard, waitForCard } from '../../tests/e2e/harness/card'
import { median, quantile } from './figures'
import type { Ground } from './ground'
import { type Table, type Target, told } from './section'
import { worldOf } from './world'

/** From the click to the entry, ms. */
const AT_ONCE = 200
/** Each way so often: fewer would be no 95th percentile. */
const TIMES = 50

/** Has the worker tell when a transaction that has put an entry, or taken one away, is committed. Its own clock, ms since the epoch. */
const TELL = `(() => {
  const waiting = { put: [], delete: [] }
  globalThis.committed = what => new Promise(done => waiting[what].push(done))
  for (const what of ['put', 'delete']) {
    const plain = IDBObjectStore.prototype[what]
    IDBObjectStore.prototype[what] = function (...given) {
      if (this.name === 'entries')
        this.transaction.addEventListener('complete', () => {
          const at = performance.timeOrigin + performance.now()
          for (const done of waiting[what].splice(0)) done(at)
        })
      return plain.apply(this, given)
    }
  }
})()`
const COMMAND = `(() => {
  const at = performance.timeOrigin + performance.now()
  chrome.commands.onCommand.dispatch('log')
  return at
})()`
const THREAT = { level: 'hostile', kind: 'threat', hostile: 0.99, tense: 0.99, thanks: 0 }

/** One way to log: what the agent does, told by when that was, and what takes it back. */
interface Way {
  name: string
  log: () => Promise<number>
  undo: () => Promise<number>
}

/** From the agent's click to an entry that is committed, and from "undo" to its being gone: every way there is. */
export async function measureLogging({ breather, inside }: Ground, page: Page): Promise<[Table, Target]> {
  const text = await wordsIn('zh-CN')
  const exactly = (words: string): RegExp => new RegExp(`^${words}$`)
  await breather.worker.evaluate(TELL)
  await tellClicks(page)
  const onCard = (words: string) => async (): Promise<number> => {
    await waitForCard(page, new RegExp(words))
    await clickCard(page, exactly(words))
    return clickedAt(page)
  }
  const figures: { name: string; stored: number[]; gone: number[] }[] = []
  const measure = async ({ name, log, undo }: Way): Promise<void> => {
    const [stored, gone] = [[] as number[], [] as number[]]
    for (let i = 0; i < TIMES; i++) {
      stored.push(await between(breather.worker, 'put', log))
      gone.push(await between(breather.worker, 'delete', undo))
    }
    figures.push({ name, stored, gone })
  }

  const world = await worldOf(page, breather.id)
  await world.run(`chrome.runtime.sendMessage({ type: 'report', source: crypto.randomUUID(), safe: 0, reports: [{ seq: 1,
    at: Date.now(), seen: { type: 'customer', key: '${'2'.repeat(32)}', appraisal: ${JSON.stringify(THREAT)} } }] })`)
  await world.close()
  await measure({ name: 'the offer’s “log it”', log: onCard(text.log.hard), undo: onCard(text.log.undo) })
  await clickCard(page, exactly(text.nudge.close))

  await inside.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): unknown } } }
    return chrome.runtime.sendMessage({ type: 'own', own: { key: 'button', value: true } })
  })
  await measure({ name: 'the button in the page', log: onCard(text.menu.button), undo: onCard(text.log.undo) })
  await measure({
    name: 'the keyboard command',
    log: () => breather.worker.evaluate<number>(COMMAND),
    undo: onCard(text.log.undo),
  })

  const popup = await breather.open('popup/index.html')
  await tellClicks(popup)
  const inPopup = (words: string) => async (): Promise<number> => {
    await popup.getByRole('button', { name: words, exact: true }).click()
    return clickedAt(popup)
  }
  await measure({ name: 'the popup', log: inPopup(text.log.hard), undo: inPopup(text.log.undo) })
  await popup.close()
  await page.bringToFront()
  return [tableOf(figures), targetOf(figures.flatMap(({ stored }) => stored))]
}

/** From what was done until it is committed, ms. */
async function between(
  worker: Ground['breather']['worker'],
  what: 'put' | 'delete',
  act: () => Promise<number>,
): Promise<number> {
  const done = worker.evaluate<number, string>(
    named => (globalThis as unknown as { committed(named: string): Promise<number> }).committed(named),
    what,
  )
  const at = await act()
  return (await done) - at
}

const tellClicks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    addEventListener(
      'click',
      event => Object.assign(window, { clickedAt: performance.timeOrigin + event.timeStamp }),
      true,
    )
  })
const clickedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { clickedAt: number }).clickedAt)

const tableOf = (figures: readonly { name: string; stored: number[]; gone: number[] }[]): Table => ({
  title: 'From a click to a stored entry, ms',
  note: 'From the browser’s own time of the click (of the command: from its arrival at the worker) until the transaction with the entry has committed; and from “undo” until the one that takes it away has.',
  lines: [
    ['logged by', 'stored, p50', 'p95', 'undone, p50', 'p95', 'n'],
    ...figures.map(({ name, stored, gone }) => [
      name,
      told(median(stored)),
      told(quantile(stored, 0.95)),
      told(median(gone)),
      told(quantile(gone, 0.95)),
      String(stored.length),
    ]),
  ],
})

const targetOf = (stored: readonly number[]): Target => {
  const found = quantile(stored, 0.95)
  return {
    what: `One click to a stored entry, 95 of 100, all ways`,
    asked: `≤ ${AT_ONCE} ms`,
    found: `${told(found)} ms; half of them ${told(median(stored))}`,
    holds: found <= AT_ONCE,
  }
}
