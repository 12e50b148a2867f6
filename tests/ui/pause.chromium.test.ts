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

  it('plays soft music in every piece: never silent, never loud, and as loud as was set', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'pause', 'music', 'zh-CN')
    const heard = (index: number, volume: number): Promise<number[]> =>
      page.evaluate(
        ([piece, loud]) =>
          (globalThis as unknown as { loudness(i: number, s: number, v: number): Promise<number[]> }).loudness(
            piece,
            20,
            loud,
          ),
        [index, volume] as const,
      )
    for (const piece of [0, 1, 2, 3]) {
      const full = await heard(piece, 1)
      expect(Math.max(...full), `piece ${piece}`).toBeLessThan(0.6)
      // After it has set in no second is without a sound.
      expect(Math.min(...full.slice(2)), `piece ${piece}`).toBeGreaterThan(0.001)
      const half = await heard(piece, 0.5)
      expect(Math.max(...half)).toBeLessThan(Math.max(...full))
      expect(Math.max(...(await heard(piece, 0)))).toBe(0)
    }
    await ctx.close()
  })

  it('lists everything there is to do, and goes back to what was being done', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'pause', 'breathe', 'zh-CN')
    await page.getByRole('button', { name: '换一件事做' }).click()
    expect(await page.locator('.choose li').count()).toBe(11)
    expect(await page.locator('.choose .before').count()).toBe(2)
    await page.getByRole('button', { name: '还是刚才那件' }).click()
    await page.getByRole('heading', { name: '吸气' }).waitFor()
    await page.getByRole('button', { name: '换一件事做' }).click()
    await page.getByRole('button', { name: /^动一动/ }).click()
    expect(await calledOn(page)).toEqual(['start move null null'])
    await ctx.close()
  })

  it('takes the cup by the agent’s word on the way in, and suggests by the feeling', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'pause', 'name', 'zh-CN')
    await page.getByRole('button', { name: '再满一点' }).click()
    await page.getByRole('button', { name: '再满一点' }).click()
    await page.getByRole('button', { name: '委屈' }).click()
    await page.locator('.go .primary').click()
    expect(await calledOn(page)).toEqual(['start recall 75 hurt'])
    await ctx.close()
  })
})
