import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the journal’s records', () => {
  const stage = stageFor('records')
  holdsEverywhere('records', stage)

  it('finds, changes, takes away and puts back an entry by keyboard alone', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'records', 'casebook', 'zh-CN')
    const rows = page.locator('.entries > li')
    await expect.poll(() => rows.count()).toBe(14)
    await page.getByRole('searchbox').focus()
    // Traditional signs, no spaces, wide letters: the same to a reader.
    await page.keyboard.type('補發')
    await page.getByRole('heading', { name: '找到 2 段' }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('姑娘 耐心')
    await expect.poll(() => rows.count()).toBe(2)
    await rows.first().getByRole('button', { name: '改' }).focus()
    await page.keyboard.press('Enter')
    // Typed at once: the keys go where the agent was sent.
    await page.keyboard.press('Control+A')
    await page.keyboard.type('姑娘有耐心')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await calledOn(page)).at(-1)).toBe('detail m0.1 {"note":"姑娘有耐心"}')
    await rows.first().getByRole('button', { name: '删掉' }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(1)
    // The way back has the focus; Enter takes it.
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    await expect.poll(focused).toBe('放回来')
    await page.keyboard.press('Enter')
    await expect.poll(() => rows.count()).toBe(2)
    expect((await calledOn(page)).slice(-2)).toEqual(['remove m0.1', 'putBack'])
    await ctx.close()
  })

  it('is opened by keyboard alone, and says what is lost with a passphrase that was forgotten', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'records', 'shut', 'zh-CN')
    await page.getByLabel('口令', { exact: true }).focus()
    await page.keyboard.insertText('不是这个')
    await page.keyboard.press('Enter')
    await page.getByText('口令不对。').waitFor()
    await page.getByRole('button', { name: '忘了口令' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('谁也找不回来').waitFor()
    await page.getByRole('button', { name: '丢掉锁着的，拿掉锁' }).focus()
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual(['unlock 不是这个', 'forget'])
    await ctx.close()
  })

  it('keeps what went well this week, and a small thing to try', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'records', 'casebook', 'zh-CN')
    const week = page.getByRole('region', { name: '这一周，也有做得好的' })
    await week.getByText('上周想试的是：先说几号到，再解释为什么').waitFor()
    await week.getByText('3 段火气大的，最后聊回来了').waitFor()
    await week.getByLabel('我这周哪一点用上了').fill('沉得住气')
    // What helped this week is at hand for the next one.
    const seed = week.getByRole('group').getByRole('button').first()
    const words = await seed.innerText()
    await seed.focus()
    await page.keyboard.press('Enter')
    await week.getByRole('button', { name: '记下' }).click()
    expect(await calledOn(page)).toEqual([`keep 沉得住气 ${words}`])
    await ctx.close()
  })

  it('prints a brief on one sheet, without what was left out, and says when it is longer', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    // The browser refuses to print a page that there is not.
    const prints = (nth: string): Promise<boolean> =>
      page.pdf({ preferCSSPageSize: true, pageRanges: nth }).then(
        () => true,
        () => false,
      )
    await open(page, 'records', 'brief', 'zh-CN')
    expect([await prints('1'), await prints('2')]).toEqual([true, false])
    await page.getByText('印出来正好一页').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('navigation').isVisible()).toBe(false)
    expect(await page.locator('.a4').innerText()).toContain('停 48 小时的件')
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('checkbox', { name: '能改的事' }).uncheck()
    expect(await page.locator('.a4').innerText()).not.toContain('停 48 小时的件')
    const many = Array.from({ length: 24 }, (_, i) => `第 ${i + 1} 件想换个做法的事`).join('\n')
    await page.getByRole('textbox', { name: '我希望' }).fill(many)
    await page.getByText('比一页长了').waitFor()
    expect(await prints('2')).toBe(true)
    await ctx.close()
  })

  it('gives away a brief as it is on the page, and keeps what is typed', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'records', 'brief', 'zh-CN')
    await page.getByRole('checkbox', { name: '起因' }).uncheck()
    await page.getByRole('button', { name: '收到道谢' }).click()
    await page.getByRole('textbox', { name: '我想谈什么' }).fill('<b>排班</b>\n# 歇的时间')
    await page.getByRole('button', { name: '存成 Markdown' }).click()
    const markdown = (await calledOn(page)).find(line => line.includes('text/markdown')) ?? ''
    expect(markdown).toContain('## 我想谈什么\n\n- \\<b\\>排班\\</b\\>\n- \\# 歇的时间')
    expect(markdown).not.toMatch(/## 起因|收到道谢|谈完记一下/)
    await page.getByRole('button', { name: '存成网页' }).click()
    const html = (await calledOn(page)).find(line => line.includes('text/html')) ?? ''
    expect(html).toContain('<li>&lt;b&gt;排班&lt;/b&gt;</li>')
    expect(html).not.toMatch(/<script|https?:/)
    await expect.poll(async () => (await calledOn(page)).some(line => line.startsWith('keep "<b>排班'))).toBe(true)
    await ctx.close()
  })
})
