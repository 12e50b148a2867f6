import type { Page } from 'playwright'
import { type Breather, launch, type Options } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import type { State, Tally } from '../../../src/domain'
import { buildDesk } from '../../consoles/build'
import { type Desk, startDesk } from '../../consoles/desk/server'
import { enableSite } from './enable'
import { dump } from './store'
import { witness } from './witness'

/** A browser with the extension, the demo desk enabled and open in a tab, and one of the extension's pages to look from. */
export interface Stage {
  breather: Breather
  desk: Desk
  page: Page
  /** One of the extension's own pages. */
  inside: Page
  state(): Promise<State>
  tally(): Promise<Tally>
  /** Waits until the day's figures satisfy `wanted`, and gives them. Throws with what they were. */
  tallyWhen(wanted: (tally: Tally) => boolean, timeout?: number): Promise<Tally>
  close(): Promise<void>
}

export async function setStage(options: Partial<Options> = {}): Promise<Stage> {
  const dist = await buildExtension()
  await buildDesk()
  const desk = await startDesk({ sendDelay: 30 })
  const breather = await launch({ dist, ...options })
  const inside = await enableSite(breather, desk.url)
  const page = await breather.context.newPage()
  await witness(page)
  await page.goto(desk.url)
  return {
    desk,
    ...stageOf(breather, page, inside),
    close: () => Promise.all([breather.close(), desk.stop()]).then(() => {}),
  }
}

export function stageOf(breather: Breather, page: Page, inside: Page): Omit<Stage, 'desk' | 'close'> {
  const state = async (): Promise<State> => {
    const rows = await dump(inside)
    const row = rows.state?.[0]?.value as { state: State } | undefined
    if (!row) throw new Error('no state yet')
    return row.state
  }
  const tally = async (): Promise<Tally> => {
    const { tally: found } = await state()
    if (!found) throw new Error('no day yet')
    return found
  }
  return {
    breather,
    page,
    inside,
    state,
    tally,
    async tallyWhen(wanted, timeout = 60_000) {
      const until = Date.now() + timeout
      for (;;) {
        const found = (await state()).tally
        if (found && wanted(found)) return found
        if (Date.now() > until) throw new Error(`not within ${timeout} ms: ${JSON.stringify(found)}`)
        await inside.waitForTimeout(100)
      }
    },
  }
}

/** Customer messages counted, of any level. */
export const counted = ({ messages }: Pick<Tally, 'messages'>): number =>
  messages.calm + messages.tense + messages.hostile
