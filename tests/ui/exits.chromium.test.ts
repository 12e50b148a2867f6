import { describe, expect, it } from 'vitest'
import type { OwnExit } from '../../src/store'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the exits made one’s own', () => {
  const stage = stageFor('exits')
  holdsEverywhere('exits', stage)

  it('keeps what is changed, by keyboard alone, and only that: what is left empty stays ours', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'exits', 'ours', 'zh-CN')
    await page.getByLabel('可以直接复制的话').first().focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('请好好说。')
    await page.getByText('存好了').first().waitFor()
    await page.getByRole('checkbox', { name: '「限制联系」放在卡片上' }).focus()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: '把「叫组长来」往上挪' }).focus()
    await page.keyboard.press('Enter')
    const rows = (await calledOn(page)).map(call => JSON.parse(call.replace(/^keep exits /, '')) as OwnExit[])
    expect(rows[0]?.[0]).toEqual({ exit: 'warn', id: 'warn', name: null, hint: null, phrase: '请好好说。', off: false })
    expect(rows[0]?.slice(1).every(row => row.phrase === null)).toBe(true)
    expect(rows[1]?.find(row => row.id === 'block')?.off).toBe(true)
    expect(rows[2]?.map(row => row.id).slice(0, 3)).toEqual(['warn', 'lead', 'transfer'])
    await ctx.close()
  })

  it('adds one of the agent’s own, ready to be named', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'exits', 'ours', 'en')
    await page.getByRole('button', { name: 'Add one of my own' }).click()
    const rows = JSON.parse((await calledOn(page))[0]?.replace(/^keep exits /, '') ?? '[]') as OwnExit[]
    expect(rows.at(-1)).toMatchObject({ exit: 'own', name: '', off: false })
    expect(rows).toHaveLength(7)
    await ctx.close()
  })
})
