import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the settings', () => {
  const stage = stageFor('settings')
  holdsEverywhere('settings', stage)

  it('keep what is changed, one thing at a time, and say so', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'settings', 'first', 'zh-CN')
    await page.getByRole('button', { name: '早一点' }).click()
    await page.getByText('改好了').first().waitFor()
    await page.getByRole('checkbox', { name: '只在这段时间里问' }).click()
    await page.getByRole('button', { name: '加一段' }).click()
    await page.getByRole('button', { name: '2 分钟' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('checkbox', { name: '做这个小试验' }).click()
    expect(await calledOn(page)).toEqual([
      'keep sensitivity "more"',
      'keep moments {"shift":{"from":540,"to":1080},"quiet":[]}',
      'keep moments {"shift":null,"quiet":[{"from":720,"to":780}]}',
      'keep lengths {"look":20000,"breathe":120000,"away":300000}',
      'language en',
      'study true',
    ])
    await ctx.close()
  })

  it('take a word as the detector reads it, and say what is wrong with one', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'settings', 'set', 'zh-CN')
    const field = page.getByLabel('这些也算: 一个词')
    const add = () => field.press('Enter')
    await add()
    await page.getByText('先写一个词').waitFor()
    await field.fill('滾筒')
    await add()
    await page.getByText('另一边已经有了').waitFor()
    await field.fill('长'.repeat(25))
    await add()
    await page.getByText('太长了').waitFor()
    await field.fill(' ＫＩＤ  you\u200b ')
    await add()
    await page.getByRole('button', { name: '去掉「死机」' }).click()
    const kept = (await calledOn(page)).map(call => JSON.parse(call.replace('keep words ', '')))
    expect(kept[0].add.at(-1)).toBe('kid you')
    expect(kept[1].ignore).toEqual(['滚筒'])
    await ctx.close()
  })

  it('ask once more before everything is deleted', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'settings', 'first', 'zh-CN')
    await page.getByRole('button', { name: '全部删掉' }).click()
    // What does no harm has the focus.
    await page.keyboard.press('Enter')
    expect(await calledOn(page)).toEqual([])
    await page.getByRole('button', { name: '全部删掉' }).click()
    await page.getByRole('button', { name: '全部删掉' }).click()
    expect(await calledOn(page)).toEqual(['wipe'])
    await ctx.close()
  })

  it('show what the company has set, to be read, and leave enabling to the agent', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'settings', 'company', 'zh-CN')
    await page.getByText('坐多久才问：50 到 60 分钟').waitFor()
    expect(await page.getByRole('button', { name: /天$|半年|一年多/ }).count()).toBe(0)
    await page.getByRole('button', { name: '启用', exact: true }).first().click()
    expect(await calledOn(page)).toEqual(['enable https://kefu.yunqiao.example'])
    await ctx.close()
  })
})
