import { LANGUAGES } from '../../src/ui/text/language'
import { describe, expect, it } from 'vitest'
import { layoutFaults } from './faults'
import { open, statesOf, turnTo } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the card', () => {
  const stage = stageFor('nudge')
  holdsEverywhere('nudge', stage)

  it('says its reason once and politely, and leaves the focus in the composer', async () => {
    const ctx = await stage.context()
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
    const ctx = await stage.context()
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
    const ctx = await stage.context()
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

  it('says that a sheet goes on below, until its end is in sight', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await page.setViewportSize({ width: 1280, height: 720 })
    await open(page, 'nudge', 'details-full', 'en')
    const more = page.getByText('More below')
    await more.waitFor()
    await page.locator('.scroll').evaluate(box => box.scrollTo(0, box.scrollHeight))
    await more.waitFor({ state: 'detached' })
    await page.locator('.scroll').evaluate(box => box.scrollTo(0, 0))
    await more.waitFor()
    await ctx.close()
  })

  it('fits its sheets into a column that is nearly wide enough', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    const sheets = (await statesOf(page, 'nudge')).filter(state => /^(details|exits)/.test(state))
    for (const width of [340, 368]) {
      for (const state of sheets) {
        for (const lang of LANGUAGES) {
          await turnTo(page, state, lang)
          await page.locator('.skin').evaluate((skin, px) => skin.style.setProperty('--place-width', `${px}px`), width)
          expect(await layoutFaults(page, 'nudge'), `${state} ${lang} ${width} px`).toEqual([])
        }
      }
    }
    await ctx.close()
  })

  it('says its reason in two lines', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    for (const state of await statesOf(page, 'nudge')) {
      for (const lang of LANGUAGES) {
        await turnTo(page, state, lang)
        const head = page.locator('.head h2')
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
    const ctx = await stage.context()
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
