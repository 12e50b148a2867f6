import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConsoleProfile, Role } from '../../src/console/index'
import { parseProfile } from '../../src/console/profile/schema'
import { launchChromium } from '../consoles/browser'
import { found, runsOf, stringsIn } from '../e2e/harness/grams'
import { buildAlone } from '../repo/alone'
import { type TeachPage, teachPages } from './teach-pages'

declare global {
  interface Window {
    Teach: typeof import('../../src/console/teach/index')
  }
}

let browser: Browser
let page: Page
let script: string

beforeAll(async () => {
  browser = await launchChromium()
  script = await buildAlone('console/teach/index.ts', 'Teach')
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } })
})
afterAll(() => browser.close())

interface Taught {
  fault?: string
  profile: ConsoleProfile
  roles: string
  wrong: string[]
  read: [Role, string][]
  active: string | null
  items: number
}

/** Clicks on the innermost elements that show these texts; the reply box by its tag. `after` changes the page before it is read. */
async function teach(customer: string, agent: string, active: string | null, after?: string): Promise<Taught> {
  await page.addScriptTag({ content: script })
  return page.evaluate(
    ([customerText, agentText, activeText, change]) => {
      function* all(root: Document | ShadowRoot): Generator<Element> {
        for (const element of root.querySelectorAll('*')) {
          yield element
          if (element.shadowRoot) yield* all(element.shadowRoot)
        }
      }
      const saying = (text: string, last: boolean): Element => {
        const shown = [...all(document)].filter(element =>
          [...element.childNodes].some(node => node instanceof Text && node.data.trim() === text),
        )
        // A preview in the list says the same as the thread below it.
        const one = last ? shown.at(-1) : shown[0]
        if (!one) throw new Error(`nobody says ${text}`)
        return one
      }
      const picks = {
        customer: saying(customerText, true),
        agent: saying(agentText, true),
        composer: [...all(document)].find(element => element.localName === 'textarea') ?? null,
        active: activeText === null ? null : saying(activeText, false),
      }
      const lesson = window.Teach.generalise(document, picks)
      if ('fault' in lesson) return { fault: lesson.fault } as never
      const { wrong } = window.Teach.preview(document, lesson.profile, picks)
      // eslint-disable-next-line no-new-func
      if (change) new Function(change)()
      const seen = window.Teach.preview(document, lesson.profile, picks)
      const text = (element: Element | null): string => (element?.textContent ?? '').trim()
      return {
        ...lesson,
        wrong,
        read: seen.rows.map(row => [row.role, text(row.element)] as [Role, string]),
        active: seen.active ? text(seen.active) : null,
        items: seen.items.length,
      }
    },
    [customer, agent, active, after ?? ''] as const,
  )
}

const said = (taught: Taught, { said: expected }: TeachPage): [Role, string][] =>
  taught.read.map(([role, text]) => [role, expected.find(([, words]) => text.includes(words))?.[1] ?? text])

describe('teaching by four clicks', () => {
  describe.each(teachPages.map(one => [one.name, one] as const))('on %s', (_, fixture) => {
    it.each([
      ['我的包裹还没到', '我帮你查一下物流'],
      ['没有了谢谢你', '派送前会给你打电话'],
      ['真的很着急', '还有别的需要吗'],
    ])('reads every message with its role, whichever two are clicked (%s)', async (customer, agent) => {
      await page.setContent(fixture.html)
      const taught = await teach(customer, agent, '周小满')
      expect(taught.fault).toBeUndefined()
      expect(said(taught, fixture)).toEqual(fixture.said)
      expect(taught.roles).toBe(fixture.marked ? 'marked' : 'look')
      expect(taught.wrong).toEqual([])
      expect(taught.items).toBe(4)
      expect(taught.active).toContain('周小满')
    })

    it('keeps nothing that the page says, and what a file may hold', async () => {
      await page.setContent(fixture.html)
      const { profile } = await teach('已经等了五天了', '今天下午会派送', '周小满')
      const words = await page.evaluate(() => document.body.textContent ?? '')
      const strings = stringsIn(profile).join('\n')
      expect(strings).not.toMatch(/[^\x20-\x7e\n]/)
      expect(strings).not.toMatch(/annabel|xiaoxia|51077/i)
      expect(found(runsOf([...words.matchAll(/\p{Script=Han}+/gu)].map(([run]) => run)), strings)).toEqual([])
      expect(parseProfile({ ...profile, match: ['https://desk.example/*'] })).toEqual({
        profile: { ...profile, match: ['https://desk.example/*'] },
      })
    })
  })
})
