import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildAlone } from '../repo/alone'
import { composerPairs } from './rules-composer'
import type { ListName, Rules, Said } from './rules-entry'
import { groupPairs } from './rules-group'
import { healthPairs } from './rules-health'
import { listPairs } from './rules-list'
import type { Pairs } from './rules-pair'
import { scrollerPages } from './rules-scroller'

declare global {
  interface Window {
    Rules: Rules
  }
}

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchChromium()
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
  await page.setContent('<!doctype html><style>body{margin:0;font:14px/20px sans-serif}</style>')
  await page.addScriptTag({ content: await buildAlone('../tests/console/rules-entry.ts', 'Rules') })
})
afterAll(() => browser.close())

const lists: Record<ListName, Pairs> = {
  composer: composerPairs,
  list: listPairs,
  group: groupPairs,
  health: healthPairs,
}

describe.each(Object.entries(lists) as [ListName, Pairs][])('the rules of %s', (list, pairs) => {
  const cases = Object.entries(pairs).flatMap(([rule, all]) => all.map((one, index) => ({ rule, index, ...one })))
  let weights: Record<string, number>
  let said: [Said | null, Said | null][]
  beforeAll(async () => {
    ;[weights, said] = await page.evaluate(
      ([name, bodies]) =>
        [
          window.Rules.weightsOf(name),
          bodies.map(([holds, not]): [Said | null, Said | null] => [
            window.Rules.judge(name, holds),
            window.Rules.judge(name, not),
          ]),
        ] as [Record<string, number>, [Said | null, Said | null][]],
      [list, cases.map(({ holds, not }) => [holds, not] as const)] as const,
    )
  })

  it('each has its pages, and each page its rule', () => {
    expect(Object.keys(pairs).toSorted()).toEqual(Object.keys(weights).toSorted())
  })

  it.each(cases.map((one, at) => [one.rule, one.index + 1, one, at] as const))('%s (%i)', (rule, _, one, at) => {
    const [holds, not] = said[at] ?? []
    expect(holds?.verdicts[rule]).toBeCloseTo(one.share ?? 1)
    // Where the finder does not come to ask, the rule does not hold either.
    expect(not?.verdicts[rule] ?? 0).toBe(0)
    if (!holds || !not) return
    const changed = Object.keys(weights).filter(name => holds.verdicts[name] !== not.verdicts[name])
    expect(changed.toSorted()).toEqual([rule, ...(one.also ?? [])].toSorted())
  })

  it('the points are the sum of what holds, by its weight', () => {
    for (const one of said.flat()) {
      if (!one || one.points === null) continue
      const sum = Object.entries(one.verdicts).reduce((all, [name, held]) => all + held * (weights[name] ?? 0), 0)
      expect(one.points).toBeCloseTo(sum)
    }
  })
})

describe('the scroller', () => {
  it.each(Object.entries(scrollerPages))('%s', async (_, [holds, not]) => {
    const found = await page.evaluate(
      bodies => bodies.map(body => window.Rules.scrollerOf(body)),
      [holds.body, not.body],
    )
    expect(found).toEqual([holds.scroller, not.scroller])
  })
})
