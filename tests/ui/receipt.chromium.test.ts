import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the receipt', () => {
  const stage = stageFor('receipt')
  holdsEverywhere('receipt', stage)

  it('asks once more before anything is deleted, with the way back at hand', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'receipt', 'usual', 'zh-CN')
    await page.getByRole('button', { name: '全部删掉' }).click()
    await page.getByText('找不回来').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('算了')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: '全部删掉' }).click()
    // Escape is heard where the focus is: it goes there a moment after the click.
    await page.getByText('找不回来').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('算了')
    await page.keyboard.press('Escape')
    await page.getByLabel('哪一天').selectOption('2025-11-20')
    await page.getByRole('button', { name: '删这一天' }).click()
    await page.getByText('11月20日的数').waitFor()
    expect(await calledOn(page)).toEqual([])
    await page.getByRole('button', { name: '删掉', exact: true }).click()
    await page.getByRole('button', { name: '删这个网页' }).click()
    await page.getByRole('button', { name: '删掉', exact: true }).click()
    expect(await calledOn(page)).toEqual(['wipe day 2025-11-20', 'wipe site kefu.yunqiao.example'])
    // What cannot be read is said so, and does not take the page along.
    await page.getByText('这一条读不出来').first().waitFor()
    await ctx.close()
  })
})
