import { describe, expect, it } from 'vitest'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

describe('the pause', () => {
  const stage = stageFor('pause')
  holdsEverywhere('pause', stage)

  it('names, then allows; both can be passed over, and Escape always leaves', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'pause', 'name', 'zh-CN')
    const step = page.locator('[aria-current="step"]')
    expect(await step.textContent()).toBe('说出来')
    await page.getByRole('button', { name: '委屈' }).click()
    expect(await step.textContent()).toBe('让它在')
    expect(await page.getByRole('button', { name: '委屈' }).getAttribute('aria-pressed')).toBe('true')
    await page.getByRole('status').getByText('换谁都会的').waitFor()
    await page.getByRole('button', { name: '做六次慢呼吸' }).click()
    await page.keyboard.press('Escape')
    expect(await calledOn(page)).toEqual(['start breathe null hurt', 'leave'])
    await ctx.close()
  })

  it('resumes the breathing in the middle, and holds still where motion is reduced', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'pause', 'breathe', 'zh-CN')
    const tea = page.locator('.tea')
    const scale = () => tea.evaluate(path => new DOMMatrix(getComputedStyle(path).transform).a)
    // 22.4 s: 2.4 s into an in-breath of 4 s, more than half spread; and still spreading.
    const before = await scale()
    expect(before).toBeGreaterThan(0.85)
    await expect.poll(scale).toBeGreaterThan(before)
    expect(await page.getByText('吸气').count()).toBe(1)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await tea.evaluate(path => getComputedStyle(path).animationName)).toBe('none')
    expect(await page.locator('.moving').isVisible()).toBe(false)
    expect(await page.locator('.still').isVisible()).toBe(true)
    await ctx.close()
  })

  it('answers in words, and pours the cup to what was said', async () => {
    const ctx = await stage.context({ reducedMotion: 'reduce' })
    const page = await ctx.newPage()
    await open(page, 'pause', 'end', 'zh-CN')
    const cup = () => page.locator('.poured .cup').last().innerHTML()
    const before = await cup()
    await page.getByRole('button', { name: '松了些' }).click()
    await page.locator('.reply').getByText('松一点是一点').waitFor()
    await expect.poll(cup).not.toBe(before)
    await ctx.close()
  })
})
