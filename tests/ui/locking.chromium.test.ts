import { describe, expect, it } from 'vitest'
import { lock as words } from '../../src/ui/text/zh-CN/lock'
import { open } from './pages'
import { calledOn, holdsEverywhere, stageFor } from './view-suite'

const PASSPHRASE = '阿姨说我真有耐心'

describe('the lock', () => {
  const stage = stageFor('locking')
  holdsEverywhere('locking', stage)

  it('is put on, locked, opened and taken off by keyboard alone', async () => {
    const ctx = await stage.context()
    const page = await ctx.newPage()
    await open(page, 'locking', 'off', 'zh-CN')
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName || '')
    async function go(to: string): Promise<void> {
      for (let i = 0; i < 12 && (await focused()) !== to; i++) await page.keyboard.press('Tab')
      expect(await focused()).toBe(to)
      await page.keyboard.press('Enter')
    }
    await go(words.settings.set)
    // The keys go where the passphrase is asked for.
    expect(await focused()).toBe('INPUT')
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Tab')
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await go(words.settings.turnOn)
    await page.getByText(words.settings.isOn).waitFor()
    // What had the focus is gone; the next thing is not the browser's own.
    expect(await focused()).toBe(words.settings.head)
    await go(words.settings.lockNow)
    await page.getByText(words.settings.locked).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('不是这个')
    await page.keyboard.press('Enter')
    await page.getByText(words.wrong).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type(PASSPHRASE)
    await page.keyboard.press('Enter')
    await go(words.settings.turnOff)
    await page.getByText(words.settings.isOff).waitFor()
    expect(await calledOn(page)).toEqual([
      `on ${PASSPHRASE}`,
      'lock ',
      'unlock 不是这个',
      `unlock ${PASSPHRASE}`,
      'off ',
    ])
    await ctx.close()
  })
})
