import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the welcome page', () => {
  const stage = stageFor('welcome')
  holdsEverywhere('welcome', stage)

  it('says what is wrong with an address, by keyboard alone, and asks for a good one by its origin', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'welcome', 'sites', 'zh-CN')
    const field = page.getByLabel('客服网页')
    const press = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus()
      await page.keyboard.press('Enter')
    }
    const submit = () => press('启用')
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
    await press('停用 localhost:8080')
    expect(await calledOn(page)).toEqual(['enable https://desk.example', 'stop http://localhost:8080'])
    await ctx.close()
  })
})
