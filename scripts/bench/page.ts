import { gzipSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { buildAlone } from '../../tests/repo/alone'
import { DIST } from '../build'
import { median, sum } from './figures'
import { type Ground, setGround } from './ground'
import { customerLines } from './lines'
import { type Pass, pass } from './pass'
import { type Load, PHASES } from './play'
import { ratio, type Section, type Target, told } from './section'
import { LONG, type Spent } from './trace'
import { EMPTY_OBSERVER, NONE, others, ours, type Watcher } from './watchers'

/** The real day of an agent with a long memory: 10,000 messages in 50 conversations. */
const FULL: Load = { conversations: 50, history: 200, bursts: 3, burst: 200, steady: 20, switches: 10 }
const QUICK: Load = { ...FULL, bursts: 1, steady: 10, switches: 6 }

const RATIO = 1.5
const MEMORY = 15
const CONTENT = 60_000

/** What the console's page pays for whoever watches it. */
export async function measurePage({ quick }: { quick: boolean }): Promise<Section> {
  const load = quick ? QUICK : FULL
  const ground = await setGround()
  try {
    const lines = customerLines()
    const us = ours(ground.breather.id)
    const watchers = [NONE, EMPTY_OBSERVER, us, ...(await others())]
    const passes = new Map(watchers.map(({ name }) => [name, [] as Pass[]]))
    // Turn by turn, so that whatever else the machine does meets all alike. The first turn warms the browser up.
    for (let round = quick ? 0 : -1; round < (quick ? 1 : 3); round++) {
      for (const watcher of watchers) {
        const done = await pass(ground, watcher, load, lines)
        if (round >= 0) passes.get(watcher.name)?.push(done)
      }
    }
    const idle = await atRest(load, quick ? 5000 : 60_000)
    const appraisal = await appraisalAlone(ground, played(load, lines), quick ? 2 : 3)
    const of = (watcher: Watcher): Pass[] => passes.get(watcher.name) ?? []
    return {
      title: 'On the console’s page',
      how: [
        `The chatscope kit in Chromium, driven by nobody’s clock but its own: ${load.conversations} conversations of ${load.history} messages; ${load.bursts} × ${load.burst} messages at once over all of them; ${load.steady} one by one into the open one; ${load.switches} clicks on another conversation. Turn by turn for everybody, ${of(us).length} times; medians. Everybody but Breather, which is the built extension at work, runs in a world of its own as a content script does, from before the page is filled.`,
        'ms of the main thread’s own computing time (Chromium’s trace), so that other work on the machine changes little. “Watcher” is script from the watcher’s own address, with the style and layout that it forces; what the browser hands to an extension without calling a function of its script that the trace names (answers to messages) is found by sampling and added.',
        'The naive observer is told where the thread is, asks for all of it again after every change, reads no layout and judges nothing: less than it would have to do.',
      ],
      tables: [
        scriptTable(watchers, of),
        tasksTable(watchers, of),
        {
          title: 'Breather, by phase',
          lines: [
            ['', 'watcher, ms', 'callbacks', 'longest, ms', 'layouts forced', 'styles forced'],
            ...PHASES.map(name => {
              const spent = of(us).map(({ phases }) => phases.get(name))
              const at = (figure: (one: Spent) => number): number => median(spent.map(one => (one ? figure(one) : 0)))
              return [
                name,
                told(at(s => s.own)),
                told(at(s => s.calls)),
                told(at(s => s.longest)),
                told(at(s => s.layouts)),
                told(at(s => s.styles)),
              ]
            }),
          ],
        },
      ],
      targets: targetsOf(of(us), of(NONE), of(EMPTY_OBSERVER), appraisal, idle, await contentBytes()),
    }
  } finally {
    await ground.close()
  }
}

/** What happens on a page on which nothing does, for so long, ms. In a browser of its own, in which no offer is due. */
async function atRest(load: Load, ms: number): Promise<Pass> {
  const ground = await setGround()
  try {
    // Nothing rough is said, so that no offer comes: the card of one that stands looks each second whether it stands well.
    const calm = Array.from({ length: 1000 }, (_, i) => `你好，第 ${i} 号订单什么时候发货`)
    return await pass(ground, ours(ground.breather.id), { ...load, steady: 2, switches: 2 }, calm, ms)
  } finally {
    await ground.close()
  }
}

/** A figure over all phases of a play. */
const total = ({ phases }: Pass, figure: (one: Spent) => number): number =>
  sum(PHASES.map(name => figure(phases.get(name) as Spent)))

const most = ({ phases }: Pass, figure: (one: Spent) => number): number =>
  Math.max(...PHASES.map(name => figure(phases.get(name) as Spent)))

function scriptTable(watchers: readonly Watcher[], of: (watcher: Watcher) => Pass[]) {
  const scriptOf = (watcher: Watcher): number => median(of(watcher).map(one => total(one, s => s.script)))
  const floor = scriptOf(EMPTY_OBSERVER)
  return {
    title: 'Script',
    note: watchers.map(({ name, what }) => `${name}: ${what}`).join('; ') + '.',
    lines: [
      ['', 'watcher, ms', ...PHASES, 'page and watcher, ms', 'against the floor', 'all tasks, ms'],
      ...watchers.map(watcher => {
        const all = of(watcher)
        return [
          watcher.name,
          told(median(all.map(one => total(one, s => s.own)))),
          ...PHASES.map(name => told(median(all.map(({ phases }) => phases.get(name)?.own ?? 0)))),
          told(scriptOf(watcher)),
          ratio(scriptOf(watcher), floor),
          told(median(all.map(one => total(one, s => s.all)))),
        ]
      }),
    ],
  }
}

function tasksTable(watchers: readonly Watcher[], of: (watcher: Watcher) => Pass[]) {
  const bare = median(of(NONE).map(({ heap }) => heap))
  return {
    title: 'What is felt',
    lines: [
      [
        '',
        `tasks over ${LONG} ms by the watcher`,
        'its longest, ms',
        'layouts forced',
        'styles forced',
        'both, ms',
        'memory over the page alone, MB',
        'first callback, ms',
      ],
      ...watchers.map(watcher => {
        const all = of(watcher)
        return [
          watcher.name,
          told(median(all.map(one => total(one, s => s.long)))),
          told(median(all.map(one => most(one, s => s.longest)))),
          told(median(all.map(one => total(one, s => s.layouts)))),
          told(median(all.map(one => total(one, s => s.styles)))),
          told(median(all.map(one => total(one, s => s.forcedMs)))),
          watcher === NONE ? `(${told(bare)})` : told(median(all.map(({ heap }) => heap)) - bare),
          told(median(all.map(({ phases }) => phases.get('open')?.first ?? Number.NaN))),
        ]
      }),
      [
        'first reading after the thread was drawn, ms',
        ...Array.from({ length: 6 }, () => ''),
        told(median(watchers.flatMap(watcher => of(watcher).flatMap(({ firstReading }) => firstReading ?? [])))),
      ],
    ],
  }
}

/** The customers' lines that are read as new during a play: those of the open conversation, and of those that are opened. */
const played = (load: Load, lines: readonly string[]): string[] => {
  const bursts = lines.slice(0, load.bursts * load.burst).filter((_, i) => (i % load.burst) % 4 === 0)
  return [...bursts, ...lines.slice(-load.steady)]
}

/** The appraisal of these by itself in a fresh page, made ready included, ms of the page's own computing time. */
async function appraisalAlone({ breather, other }: Ground, texts: readonly string[], rounds: number): Promise<number> {
  const code = await buildAlone('hostility/index.ts', 'Hostility')
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const page = await breather.context.newPage()
    await page.goto(other)
    await page.bringToFront()
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.addScriptTag({ content: code })
    const before = await computed(devtools)
    await page.evaluate(all => {
      const { appraise } = (globalThis as unknown as { Hostility: { appraise(text: string): unknown } }).Hostility
      for (const text of all) appraise(text)
    }, texts)
    times.push((await computed(devtools)) - before)
    await page.close()
  }
  return median(times)
}

async function computed(devtools: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** The content script beside the detector, bytes gzipped. */
async function contentBytes(): Promise<number> {
  const detector = gzipSync(await buildAlone('hostility/index.ts', 'Hostility')).length
  return gzipSync(readFileSync(join(DIST, 'content.js'))).length - detector
}

function targetsOf(
  us: readonly Pass[],
  alone: readonly Pass[],
  floor: readonly Pass[],
  appraisal: number,
  idle: Pass,
  bytes: number,
): Target[] {
  const script = (all: readonly Pass[]): number => median(all.map(one => total(one, s => s.script)))
  const over = (script(us) - appraisal) / script(floor)
  const long = sum(us.map(one => total(one, s => s.long)))
  const [layouts, styles] = [
    sum(us.map(one => total(one, s => s.layouts))),
    median(us.map(one => total(one, s => s.styles))),
  ]
  const memory = median(us.map(({ heap }) => heap)) - median(alone.map(({ heap }) => heap))
  const still = idle.phases.get('idle')
  const calls = (still?.calls ?? 0) + (still?.sampled ?? 0)
  return [
    {
      what: 'Script on the page with Breather, less the appraisal itself, against the page with an empty observer',
      asked: `≤ ${RATIO}×`,
      found: `${over.toFixed(2)}× (${told(script(us))} − ${told(appraisal)} against ${told(script(floor))} ms)`,
      holds: over <= RATIO,
    },
    {
      what: `Tasks over ${LONG} ms caused by Breather, all ${us.length} plays`,
      asked: '0',
      found: `${long}; the longest ${told(Math.max(...us.map(one => most(one, s => s.longest))))} ms`,
      holds: long === 0,
    },
    {
      what: `Layouts forced from our callbacks, all ${us.length} plays`,
      asked: '0',
      found: `${layouts}; style alone ${told(styles)} times a play; both ${told(median(us.map(one => total(one, s => s.forcedMs))))} ms a play`,
      holds: layouts === 0,
    },
    { what: 'Memory in the page', asked: `≤ ${MEMORY} MB`, found: `${told(memory)} MB`, holds: memory <= MEMORY },
    {
      what: 'While nothing happens: callbacks and samples of our script',
      asked: '0',
      found: String(calls),
      holds: calls === 0,
    },
    {
      what: 'Content script gzipped, beside the model',
      asked: `≤ ${CONTENT / 1000} kB`,
      found: `${(bytes / 1000).toFixed(1)} kB`,
      holds: bytes <= CONTENT,
    },
  ]
}
