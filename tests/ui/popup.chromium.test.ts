import { LANGUAGES } from '../../src/ui/text/language'
import { describe, expect, it } from 'vitest'
import { open, statesOf, turnTo } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the popup', () => {
  const stage = stageFor('popup')
  holdsEverywhere('popup', stage)

  it('fits the 600 px that Chrome gives it', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    // A list to read and a form to fill are as long as they are; there the popup scrolls.
    const day = (await statesOf(page, 'popup')).filter(state => !/^(exits|details)/.test(state))
    for (const state of day) {
      for (const lang of LANGUAGES) {
        await turnTo(page, state, lang)
        const height = await page.locator('main').evaluate(main => main.getBoundingClientRect().height)
        expect(height, `${state} ${lang}`).toBeLessThanOrEqual(600)
      }
    }
    await ctx.close()
  })

  it('confirms a log, keeps the focus and offers the way back', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'popup', 'logged', 'zh-CN')
    await page.getByRole('status').getByText('记下了').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('撤销')
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual(['undo'])
    await ctx.close()
  })

  it('takes a line for the day, and how full it feels, by keyboard alone', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    await open(page, 'popup', 'no-goal', 'zh-CN')
    await press('给今天定一句？')
    await page.keyboard.insertText('慢慢来')
    await page.keyboard.press('Enter')
    await turnTo(page, 'left', 'zh-CN')
    await press('就它')
    await turnTo(page, 'checkin', 'zh-CN')
    await press('再满一点')
    await press('火大')
    await page.getByText('换谁都会的').waitFor()
    await press('就这样')
    expect(await calledOn(page)).toEqual([
      'goal 慢慢来',
      'goal 先回昨天那单，再去问仓库要准信，别忘了',
      'checkIn angry 45',
    ])
    await ctx.close()
  })
})
