import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { holdsEverywhere, stageFor } from './view-suite'

const amounts = (page: Page): Promise<number[]> =>
  page
    .locator('.ledger b')
    .allInnerTexts()
    .then(all => all.map(text => Number(text.replace('−', '-'))))

describe('the journal', () => {
  const stage = stageFor('journal')
  holdsEverywhere('journal', stage)

  it('is walked along by keys and by click: what filled the cup or emptied it there, and by how much', async () => {
    const ctx = await stage.context({ reducedMotion: 'reduce' })
    const page = await ctx.newPage()
    await open(page, 'journal', 'busy', 'zh-CN')
    const walk = page.getByRole('slider')
    const said = page.locator('.said')
    await walk.focus()
    await page.keyboard.press('Home')
    const first = await said.innerText()
    expect(first).toMatch(/^\d+:\d\d　.+　[+−][\d.]+，杯子到/)
    expect(await walk.getAttribute('aria-valuetext')).toBe(first)
    await page.keyboard.press('End')
    const last = await said.innerText()
    expect(last).not.toBe(first)
    await page.keyboard.press('ArrowLeft')
    expect(await said.innerText()).not.toBe(last)
    const box = await walk.boundingBox()
    if (!box) throw new Error('no curve')
    await page.mouse.click(box.x + 45, box.y + 200)
    expect((await said.innerText()).split('　')[0]).toBe(first.split('　')[0])
    const line = page.locator('.ledger button').first()
    await line.click()
    expect(await line.getAttribute('aria-pressed')).toBe('true')
    expect(await said.innerText()).toContain(await line.locator('b').innerText())
    await ctx.close()
  })

  it('has a bill that adds up to the cup, and every line of it in a table', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'journal', 'busy', 'zh-CN')
    await page.getByText('看成表格').click()
    await page.locator('.as-table tbody tr').first().waitFor()
    const rows = await page.locator('.as-table tbody tr').count()
    const walk = page.getByRole('slider')
    expect(rows).toBe(Number(await walk.getAttribute('aria-valuemax')))
    const bill = (await amounts(page)).reduce((sum, n) => sum + n, 0)
    const table = await page.locator('.as-table tbody tr td:nth-child(3)').allInnerTexts()
    const whole = table.reduce((sum, text) => sum + Number(text.replace('−', '-')), 0)
    expect(bill).toBeCloseTo(whole, 5)
    await ctx.close()
  })

  it('says of a cup that was never filled what would fill it, in place of empty axes', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'journal', 'first', 'zh-CN')
    await page.locator('.ledger').getByText('空着，一笔都没有').waitFor()
    expect(await page.getByRole('slider').count()).toBe(0)
    // The day's conversations alone, as low as they are.
    expect(await page.locator('.walk .hostile, .walk .grid').count()).toBe(1)
    const height = await page.locator('.walk svg').evaluate(svg => svg.getBoundingClientRect().height)
    expect(height).toBeLessThan(160)
    await ctx.close()
  })

  it('says the same of a range in its charts, its sentence and its table', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'journal', 'month', 'en')
    const sentence = await page.locator('.lead .sub').innerText()
    await page.getByText('As a table').first().click()
    await page.locator('.two section:first-child tbody tr').first().waitFor()
    const column = async (n: number): Promise<number> =>
      (await page.locator(`.two section:first-child tbody td:nth-child(${n})`).allInnerTexts()).reduce(
        (sum, text) => sum + Number(text),
        0,
      )
    expect(sentence).toContain(`${await column(2)} chats`)
    expect(sentence).toContain(`${await column(3)} rough`)
    expect(await page.locator('.month li a').count()).toBe(
      await page.locator('.two section:first-child tbody tr').count(),
    )
    await ctx.close()
  })

  it('prints a range without its controls, and cuts nothing', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'journal', 'month', 'zh-CN')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.controls').isVisible()).toBe(false)
    expect(await page.locator('.mast nav').isVisible()).toBe(false)
    // A4 at 96 dpi, less its margins.
    await page.setViewportSize({ width: 718, height: 1000 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wide).toBe(0)
    await ctx.close()
  })
})
