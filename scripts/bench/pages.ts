import { buildExtension } from '../build'
import { weights } from './bytes'
import { median, quantile } from './figures'
import { DAY, keepYear, type Opened, setTimed, type Timed, YEAR, yearOf } from './open-page'
import { type Section, type Target, told } from './section'

/** A popup is there at once, ms. */
const POPUP = 100

/** How soon our own pages are there, and what every entry weighs. */
export async function measurePages({ quick }: { quick: boolean }): Promise<Section> {
  const times = quick ? 7 : 21
  const bench = await setTimed()
  try {
    const fresh = await popup(bench, times)
    await keepYear(bench, yearOf(365))
    const full = await popup(bench, times)
    const day = await often(bench, DAY, Math.ceil(times / 3))
    const year = await often(bench, YEAR, Math.ceil(times / 3))
    return {
      title: 'Pages',
      how: [
        'Each page opened in a tab in front, from its document’s start (`performance.timeOrigin`). “Stands”: its first content is in the document. “Painted”: the frame that shows it has been handed over. The popup is opened as a page: a toolbar’s own popup cannot be driven. The year is drawn by `npm run year`’s generator: 110,000 conversations, 2,200 entries.',
      ],
      tables: [
        {
          title: 'From the document’s start, ms',
          lines: [
            ['', 'stands, p50', 'painted, p50', 'p95', 'n'],
            line('popup, nothing kept yet', fresh),
            line('popup, a year kept', full),
            line('journal, a day of that year', day),
            line('journal, the whole year', year),
          ],
        },
        {
          title: 'Bytes',
          note: 'With everything that an entry loads at once. The budgets are tests (tests/repo/package.test.ts).',
          lines: [
            ['entry', 'files', 'kB', 'kB gzipped'],
            ...weights(await buildExtension()).map(({ entry, files, plain, gzipped }) => [
              entry,
              String(files),
              (plain / 1000).toFixed(1),
              (gzipped / 1000).toFixed(1),
            ]),
          ],
        },
      ],
      targets: [paintedInTime('nothing kept yet', fresh), paintedInTime('a year kept', full)],
    }
  } finally {
    await bench.breather.close()
  }
}

const popup = (bench: Timed, times: number): Promise<Opened[]> => often(bench, 'popup/index.html', times)

async function often(bench: Timed, address: string, times: number): Promise<Opened[]> {
  const all: Opened[] = []
  // The first has its files to fetch and compile.
  await bench.opened(address)
  for (let i = 0; i < times; i++) all.push(await bench.opened(address))
  return all
}

function line(name: string, all: readonly Opened[]): string[] {
  const painted = all.map(one => one.painted)
  return [
    name,
    told(median(all.map(({ stood }) => stood))),
    told(median(painted)),
    told(quantile(painted, 0.95)),
    String(all.length),
  ]
}

function paintedInTime(kept: string, all: readonly Opened[]): Target {
  const found = median(all.map(({ painted }) => painted))
  return {
    what: `Popup painted after its document’s start, ${kept}`,
    asked: `≤ ${POPUP} ms`,
    found: `${told(found)} ms`,
    holds: found <= POPUP,
  }
}
