import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../consoles/browser'
import { buildViews, open, serveViews, statesOf, type View } from './pages'

/** The smallest window each view is used in: a popup's 600 px at most, a half-screen tab, a console on a small laptop. */
const SIZES: Record<View, { width: number; height: number }> = {
  popup: { width: 360, height: 600 },
  pause: { width: 1280, height: 720 },
  welcome: { width: 1280, height: 800 },
  nudge: { width: 1280, height: 720 },
}
const NARROW: Record<View, number[]> = {
  popup: [360],
  pause: [1280, 900, 640, 360],
  welcome: [900, 360],
  nudge: [1100, 400],
}

let browser: Browser
let files: Map<string, string | Uint8Array>
const problems: string[] = []

async function context(view: View, options: Parameters<Browser['newContext']>[0] = {}): Promise<BrowserContext> {
  const made = await browser.newContext({ viewport: SIZES[view], timezoneId: 'Asia/Shanghai', ...options })
  await serveViews(made, files)
  made.on('weberror', error => problems.push(String(error.error())))
  made.on('console', message => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return made
}

/** What is wrong with the layout: text cut or outside, controls too small, the page wider than its window. */
const layoutFaults = (page: Page, view: View) =>
  page.evaluate(inShadow => {
    const root = inShadow ? (document.body.lastElementChild as HTMLElement).shadowRoot : document.body
    const faults: string[] = []
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
    if (wide > 0) faults.push(`page is ${wide} px too wide`)
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (element.closest('svg, .unseen')) continue
      const box = element.getBoundingClientRect()
      const name = `${element.tagName}.${element.className} "${element.textContent.slice(0, 30)}"`
      if (box.width === 0 && box.height === 0) continue
      if (box.left < -1 || box.right > innerWidth + 1) faults.push(`${name} lies outside`)
      // A word's side bearing may overhang by a pixel.
      if (element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline') {
        faults.push(`${name} is cut by ${element.scrollWidth - element.clientWidth} px`)
      }
      if (element.matches('button, a, input') && Math.min(box.width, box.height) < 24) {
        faults.push(`${name} is ${Math.round(box.width)} x ${Math.round(box.height)}`)
      }
    }
    return faults
  }, view === 'nudge')

/** Tabs through the page: the controls reached, against all that are there. */
async function keyboardMisses(page: Page, view: View): Promise<string[]> {
  const inShadow = view === 'nudge'
  const names = await page.evaluate(shadow => {
    const root = shadow ? (document.body.lastElementChild as HTMLElement).shadowRoot : document
    return [...(root?.querySelectorAll<HTMLElement>('button:not(:disabled), a[href], input') ?? [])].map(
      (control, i) => {
        control.dataset['nth'] = String(i)
        return `${i}: ${control.textContent || control.getAttribute('aria-label') || control.tagName}`
      },
    )
  }, inShadow)
  const reached = new Set<string>()
  for (let i = 0; i <= names.length + 1; i++) {
    await page.keyboard.press('Tab')
    const nth = await page.evaluate(() => {
      const active = document.activeElement
      const inner = active?.shadowRoot ? active.shadowRoot.activeElement : active
      if (!(inner instanceof HTMLElement)) return null
      return inner.matches(':focus-visible') ? (inner.dataset['nth'] ?? null) : null
    })
    if (nth !== null) reached.add(nth)
  }
  return names.filter((_, i) => !reached.has(String(i)))
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds: everything, or only what a theme can change. */
async function violations(page: Page, view: View, only: 'all' | 'colour'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (only === 'all') axe.withTags(RULES)
  else axe.withRules(['color-contrast'])
  // Of the console's page only what is ours.
  if (view === 'nudge') axe.include({ fromShadowDom: ['body > div:last-child', '.place'] })
  const { violations: found, incomplete } = await axe.analyze()
  // A contrast that axe could not see is not a good one; only the chart's labels are beyond it (they are --ink-2 on --paper).
  const unseen = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map(({ id, nodes }) => ({ id, nodes: nodes.filter(node => !node.html.startsWith('<text')) }))
  return [...found, ...unseen].flatMap(({ id, nodes }) =>
    nodes.map(node => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

beforeAll(async () => {
  browser = await launchChromium()
  files = await buildViews()
})
afterAll(async () => {
  await browser.close()
  expect(problems).toEqual([])
})

describe.each(Object.keys(SIZES) as View[])('%s', view => {
  it('is accessible, complete and reachable in every state, language and theme', { timeout: 180_000 }, async () => {
    const ctx = await context(view, { reducedMotion: 'reduce' })
    const page = await ctx.newPage()
    const states = await statesOf(page, view)
    expect(states.length).toBeGreaterThan(2)
    for (const state of states) {
      for (const lang of ['zh-CN', 'en']) {
        const where = `${state} ${lang}`
        await page.emulateMedia({ colorScheme: 'light' })
        await open(page, view, state, lang)
        expect(await violations(page, view, 'all'), `${where} light`).toEqual([])
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await violations(page, view, 'colour'), `${where} dark`).toEqual([])
        expect(await keyboardMisses(page, view), where).toEqual([])
      }
    }
    await ctx.close()
  })

  it('is never cut or too wide, in any language and window', { timeout: 120_000 }, async () => {
    const ctx = await context(view)
    const page = await ctx.newPage()
    const states = await statesOf(page, view)
    for (const width of NARROW[view]) {
      await page.setViewportSize({ width, height: SIZES[view].height })
      for (const state of states) {
        for (const lang of ['zh-CN', 'zh-TW', 'en']) {
          await open(page, view, state, lang)
          expect(await layoutFaults(page, view), `${state} ${lang} ${width} px`).toEqual([])
        }
      }
    }
    await ctx.close()
  })
})

describe('the popup', () => {
  it('fits the 600 px that Chrome gives it', async () => {
    const ctx = await context('popup')
    const page = await ctx.newPage()
    for (const state of await statesOf(page, 'popup')) {
      for (const lang of ['zh-CN', 'zh-TW', 'en']) {
        await open(page, 'popup', state, lang)
        const height = await page.locator('main').evaluate(main => main.getBoundingClientRect().height)
        expect(height, `${state} ${lang}`).toBeLessThanOrEqual(600)
      }
    }
    await ctx.close()
  })

  it('confirms a log, keeps the focus and offers the way back', async () => {
    const ctx = await context('popup')
    const page = await ctx.newPage()
    await open(page, 'popup', 'logged', 'zh-CN')
    await page.getByRole('status').getByText('记下了').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销')
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual(['undo'])
    await ctx.close()
  })
})

const calledOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { called: string[] }).called)

describe('the card', () => {
  it('says its reason once and politely, and leaves the focus in the composer', async () => {
    const ctx = await context('nudge')
    const page = await ctx.newPage()
    await open(page, 'nudge', 'streak', 'zh-CN')
    await page.evaluate(() => document.getElementById('composer')?.focus())
    await page
      .getByRole('status')
      .getByText('连着 2 段难聊， 离上次歇口气 54 分钟。 2 位客户在等，最久等了 40 秒。')
      .waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer')
    // A click works and the agent can go on typing.
    await page.getByRole('button', { name: '记一笔' }).click()
    expect(await calledOn(page)).toEqual(['log'])
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer')
    await ctx.close()
  })

  it('closes by Escape only when the focus is inside', async () => {
    const ctx = await context('nudge')
    const page = await ctx.newPage()
    await open(page, 'nudge', 'severe', 'en')
    await page.locator('#composer').evaluate(composer => composer.focus())
    await page.keyboard.press('Escape')
    expect(await calledOn(page)).toEqual([])
    await page.getByRole('button', { name: 'After this chat' }).focus()
    await page.keyboard.press('Escape')
    expect(await calledOn(page)).toEqual(['close'])
    await ctx.close()
  })

  it('asks about roughness only where the reason is about conversations', async () => {
    const ctx = await context('nudge')
    const page = await ctx.newPage()
    for (const [state, asks] of [
      ['streak', 1],
      ['severe', 1],
      ['stretch', 0],
      ['early', 0],
    ] as const) {
      await open(page, 'nudge', state, 'zh-CN')
      expect(await page.getByRole('button', { name: '这段不算难聊' }).count(), state).toBe(asks)
    }
    await ctx.close()
  })

  it('says its reason in two lines', async () => {
    const ctx = await context('nudge')
    const page = await ctx.newPage()
    for (const state of await statesOf(page, 'nudge')) {
      for (const lang of ['zh-CN', 'zh-TW', 'en']) {
        await open(page, 'nudge', state, lang)
        const head = page.getByRole('heading', { level: 2 })
        if ((await head.count()) === 0) continue
        const lines = await head.evaluate(h2 => {
          return h2.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(h2).lineHeight)
        })
        expect(Math.round(lines), `${state} ${lang}`).toBe(2)
      }
    }
    await ctx.close()
  })

  it('is as large as drawn on a page with another root font size and its own rules', async () => {
    const ctx = await context('nudge')
    const page = await ctx.newPage()
    for (const [width, card] of [
      [1440, 368],
      [1100, 320],
    ] as const) {
      await page.setViewportSize({ width, height: 720 })
      await open(page, 'nudge', 'streak', 'zh-CN')
      const box = await page.getByRole('region').boundingBox()
      expect(box?.width).toBe(card)
      expect(box?.x).toBe(width - card - 16)
      const name = page.getByRole('button', { name: '呼吸' }).locator('b')
      expect(await name.evaluate(b => getComputedStyle(b).fontSize)).toBe('15px')
      expect(await name.evaluate(b => getComputedStyle(b).letterSpacing)).toBe('normal')
    }
    await ctx.close()
  })
})

describe('the pause', () => {
  it('names, then allows; both can be passed over, and Escape always leaves', async () => {
    const ctx = await context('pause')
    const page = await ctx.newPage()
    await open(page, 'pause', 'name', 'zh-CN')
    const step = page.locator('[aria-current="step"]')
    expect(await step.textContent()).toBe('说出来')
    await page.getByRole('button', { name: '委屈' }).click()
    expect(await step.textContent()).toBe('让它在')
    expect(await page.getByRole('button', { name: '委屈' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('status').getByText('换谁都会的').waitFor()
    await page.getByRole('button', { name: '做六次慢呼吸' }).click()
    await page.keyboard.press('Escape')
    expect(await calledOn(page)).toEqual(['start breathe', 'leave'])
    await ctx.close()
  })

  it('resumes the breathing in the middle, and holds still where motion is reduced', async () => {
    const ctx = await context('pause')
    const page = await ctx.newPage()
    await open(page, 'pause', 'breathe', 'zh-CN')
    const tea = page.locator('.tea')
    const scale = () => tea.evaluate(path => new DOMMatrix(getComputedStyle(path).transform).a)
    // 22.4 s: 2.4 s into an in-breath of 4 s, more than half spread; and still spreading.
    const before = await scale()
    expect(before).toBeGreaterThan(0.85)
    await expect.poll(scale).toBeGreaterThan(before)
    expect(await page.getByText('吸气').count()).toBe(1)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await tea.evaluate(path => getComputedStyle(path).animationName)).toBe('none')
    expect(await page.locator('.moving').isVisible()).toBe(false)
    expect(await page.locator('.still').isVisible()).toBe(true)
    await ctx.close()
  })

  it('answers in words, and pours the cup to what was said', async () => {
    const ctx = await context('pause', { reducedMotion: 'reduce' })
    const page = await ctx.newPage()
    await open(page, 'pause', 'end', 'zh-CN')
    const cup = () => page.locator('.poured .cup').last().innerHTML()
    const before = await cup()
    await page.getByRole('button', { name: '松了些' }).click()
    await page.locator('.reply').getByText('松一点是一点').waitFor()
    await expect.poll(cup).not.toBe(before)
    await ctx.close()
  })
})

describe('the welcome page', () => {
  it('says what is wrong with an address, and asks for a good one by its origin', async () => {
    const ctx = await context('welcome')
    const page = await ctx.newPage()
    await open(page, 'welcome', 'sites', 'zh-CN')
    const field = page.getByLabel('客服网页')
    const submit = () => page.getByRole('button', { name: '启用', exact: true }).click()
    await submit()
    await page.getByText('先把地址贴进来').waitFor()
    await field.fill('我们的客服')
    await submit()
    await page.getByText('不像网址').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill('https://kefu.yunqiao.example/desk')
    await submit()
    await page.getByText('已经启用了').waitFor()
    await field.fill('desk.example/inbox')
    await field.press('Enter')
    await page.getByRole('button', { name: '停用 localhost:8080' }).click()
    expect(await calledOn(page)).toEqual(['enable https://desk.example', 'stop http://localhost:8080'])
    await ctx.close()
  })
})
