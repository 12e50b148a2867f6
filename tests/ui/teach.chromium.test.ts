import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the lesson’s panel', () => {
  const stage = stageFor('teach')
  holdsEverywhere('teach', stage)

  it('says each step, and the counts by role as one sentence', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'teach', 'customer', 'zh-CN')
    await page.getByRole('status').getByText('点一句客户说的话。').waitFor()
    await open(page, 'teach', 'check', 'zh-CN')
    await page.getByRole('status').getByText('这样认，对吗？ 客户 23 条，我 19 条，系统 2 条。').waitFor()
    await open(page, 'teach', 'check', 'en')
    await page
      .getByRole('status')
      .getByText('Is this right? 23 from customers, 19 from me, 2 from the system.')
      .waitFor()
    await ctx.close()
  })

  it('has the keys at once, and tells by them where they are', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'teach', 'agent', 'zh-CN')
    const list = page.getByRole('listbox', { name: '你说的话' })
    expect(await list.evaluate(box => (box.getRootNode() as ShadowRoot).activeElement === box)).toBe(true)
    expect(await list.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('7')
    await ctx.close()
  })

  it('has the keys in the very task that draws a step: whoever is quick presses the next one', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'teach', 'agent', 'zh-CN')
    const focused = (state: string) =>
      page.evaluate(name => {
        const { showState } = window as unknown as { showState(state: string, lang: string): void }
        showState(name, 'zh-CN')
        const within = document.querySelector('body > div')?.shadowRoot?.activeElement
        return within?.getAttribute('aria-label') ?? within?.textContent
      }, state)
    expect(await focused('composer')).toBe('打字的框')
    expect(await focused('check')).toBe('对，就这样')
    expect(await focused('check-wrong')).toBe('不对')
    await ctx.close()
  })

  it('asks which part again after a no, and keeps the focus', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'teach', 'check', 'zh-CN')
    await page.getByRole('button', { name: '不对' }).click()
    await page.getByRole('heading', { name: '哪一处重新点？' }).waitFor()
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual(['redo customer'])
    await ctx.close()
  })
})
