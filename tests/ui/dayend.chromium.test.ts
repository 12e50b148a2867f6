import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the end of the day', () => {
  const stage = stageFor('dayend')
  holdsEverywhere('dayend', stage)

  it('takes what comes to mind, by keyboard alone, and lets everything stay empty', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'dayend', 'open', 'zh-CN')
    expect(await page.getByRole('button').innerText()).toBe('不写了，直接下班')
    await page.keyboard.press('Tab')
    await page.keyboard.type('补发了桌布')
    expect(await page.getByRole('button').innerText()).toBe('收好，下班')
    for (let i = 0; i < 3; i++) await page.keyboard.press('Tab')
    await page.keyboard.type('先回昨天那单')
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual(['close 补发了桌布,, 先回昨天那单'])
    await ctx.close()
  })

  it('says what is left by the cup’s word, and never a number', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'dayend', 'closed', 'zh-CN')
    expect(await page.getByRole('heading').innerText()).toMatch(/剩下半杯/)
    expect(await page.getByRole('main').innerText()).not.toMatch(/\d/)
    await ctx.close()
  })
})
