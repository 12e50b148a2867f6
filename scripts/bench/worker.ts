import type { Page } from 'playwright'
import { killWorker } from '../../tests/e2e/harness/kill'
import { median, quantile } from './figures'
import { type Ground, setGround } from './ground'
import { measureLogging } from './logging'
import { readableSince } from './pass'
import { ratio, type Section, told } from './section'
import { keptState, putState } from './state'
import { type World, worldOf } from './world'

const CALM = { level: 'calm', kind: 'none', hostile: 0.01, tense: 0.05, thanks: 0.01 }
const THREAT = { level: 'hostile', kind: 'threat', hostile: 0.99, tense: 0.99, thanks: 0 }

/** The worker as a console sees it: what is told it and when that is safe; from its death to an offer on screen. */
export async function measureWorker({ quick }: { quick: boolean }): Promise<Section> {
  const ground = await setGround()
  try {
    const page = await atDesk(ground)
    const world = await worldOf(page, ground.breather.id)
    await commits(world, 30)
    const [told1, bare] = [[] as number[], [] as number[]]
    for (let round = 0; round < (quick ? 3 : 10); round++) {
      told1.push(...(await commits(world, 40)))
      bare.push(...(await puts(ground, 40)))
    }
    const fifty = await commits(world, quick ? 4 : 20, 50)
    await world.close()
    const [logging, atOnce] = await measureLogging(ground, await atDesk(ground, page))
    const wakes = await wakings(ground, page, quick ? 4 : 20)
    return {
      title: 'Worker',
      how: [
        'Asked from the content script’s own world on the kit’s page: one report (a customer’s message, appraised) is sent, and is answered once its transaction has committed; from sending to answer. The floor is one `put` of one small row in a transaction of its own, by the worker itself through `idb`’s own way, without message, schema or decision.',
        'Wake: the worker is killed; a report of a threat is sent to nobody; the time until the offer’s card has been drawn on the page. Starting the worker, opening its records, the transaction, the decision, the way back and the drawing are all in it.',
      ],
      tables: [
        {
          title: 'From event to safe, ms',
          lines: [
            ['', 'p50', 'p95', 'p99', 'n', 'against the floor'],
            quantiles('one report, committed and answered', told1, median(bare)),
            quantiles(
              'a report among 50 sent together',
              fifty.map(ms => ms / 50),
              median(bare),
            ),
            quantiles('a bare put: the floor', bare, median(bare)),
          ],
        },
        {
          title: 'From a dead worker to the offer on screen, ms',
          lines: [['', 'p50', 'p95', 'p99', 'n', ''], quantiles('wake to offer', wakes)],
        },
        logging,
      ],
      targets: [atOnce],
    }
  } finally {
    await ground.close()
  }
}

const quantiles = (name: string, times: readonly number[], floor = 0): string[] => [
  name,
  ...[0.5, 0.95, 0.99].map(q => told(quantile(times, q))),
  String(times.length),
  floor ? ratio(median(times), floor) : '',
]

/** The kit's page in front, read, with the agent's word the last one: a breakpoint. */
export async function atDesk(ground: Ground, page?: Page): Promise<Page> {
  const at = page ?? (await ground.breather.context.newPage())
  await at.goto(ground.enabled)
  await at.bringToFront()
  await at.evaluate(() => {
    const lines = Array.from({ length: 8 }, (_, i) => ({
      from: i % 2 ? ('agent' as const) : ('customer' as const),
      text: `line ${i} about the order`,
    }))
    for (const id of ['b', 'a']) window.kit.seed({ id, customer: `Customer ${id}`, earlier: [], lines })
    window.kit.select('a')
  })
  await readableSince(ground.inside, at)
  return at
}

/** How long each of so many deliveries took, ms: sent one after the other, of `size` reports each. */
export function commits(world: World, count: number, size = 1): Promise<number[]> {
  return world.run(`(async () => {
    const source = crypto.randomUUID()
    const times = []
    for (let i = 0; i < ${count}; i++) {
      const reports = Array.from({ length: ${size} }, (_, k) => ({
        seq: i * ${size} + k + 1, at: Date.now(),
        seen: { type: 'customer', key: '${'0'.repeat(31)}' + (i % 8), appraisal: ${JSON.stringify(CALM)} } }))
      const from = performance.now()
      const { ok } = await chrome.runtime.sendMessage({ type: 'report', source, safe: i * ${size}, reports })
      times.push(performance.now() - from)
      if (ok?.upTo !== (i + 1) * ${size}) throw new Error('not taken: ' + JSON.stringify(ok))
    }
    return times
  })()`)
}

/** How long each of so many bare writes took in the worker, ms. */
async function puts({ breather }: Ground, count: number): Promise<number[]> {
  return breather.worker.evaluate(
    times =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('bench', 1)
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows', { keyPath: 'id' }))
        opening.addEventListener('error', () => reject(opening.error))
        opening.addEventListener('success', async () => {
          const taken: number[] = []
          for (let i = 0; i < times; i++) {
            const from = performance.now()
            await new Promise<void>(done => {
              const tx = opening.result.transaction('rows', 'readwrite')
              tx.objectStore('rows').put({ id: i % 8, at: Date.now() })
              tx.addEventListener('complete', () => done())
            })
            taken.push(performance.now() - from)
          }
          opening.result.close()
          resolve(taken)
        })
      }),
    count,
  )
}

/** From a dead worker to the drawn card, ms, so many times, each on a page loaded anew and in a shift without offers. */
async function wakings(ground: Ground, page: Page, count: number): Promise<number[]> {
  const pristine = await keptState(ground.inside)
  const times: number[] = []
  for (let i = 0; i < count; i++) {
    await putState(ground.inside, pristine)
    await atDesk(ground, page)
    // A breakpoint is settled for two seconds; the card's script is brought meanwhile.
    await page.waitForTimeout(4000)
    const world = await worldOf(page, ground.breather.id)
    await page.evaluate(() => {
      new MutationObserver((records, observer) => {
        if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return
        observer.disconnect()
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { drawnAt: performance.now() })))
      }).observe(document.documentElement, { childList: true })
    })
    await killWorker(ground.inside)
    await page.waitForTimeout(300)
    const from = await world.run<number>(`(() => {
      const from = performance.now()
      void chrome.runtime.sendMessage({ type: 'report', source: crypto.randomUUID(), safe: 0, reports: [{ seq: 1, at: Date.now(),
        seen: { type: 'customer', key: '${'1'.repeat(32)}', appraisal: ${JSON.stringify(THREAT)} } }] })
      return from
    })()`)
    const drawn = await page.waitForFunction(() => (window as unknown as { drawnAt?: number }).drawnAt, null, {
      timeout: 20_000,
    })
    times.push(((await drawn.jsonValue()) ?? Number.NaN) - from)
    await world.close()
  }
  return times
}
