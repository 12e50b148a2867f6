import { join } from 'node:path'
import { lock as en } from '../src/ui/text/en/lock'
import { lock as zhCN } from '../src/ui/text/zh-CN/lock'
import { launch } from './browser'

/** Longer than anything takes to arrive, ms. */
const ARRIVED = 600
/** Made up for the picture, and never seen in it. */
const PASSPHRASE = 'tea before noon'

/** A picture of the lock's page in the real extension: set, and shut. */
export async function takeLock(dist: string, folder: string, language: 'zh-CN' | 'en', dark: boolean): Promise<void> {
  const words = language === 'en' ? en : zhCN
  const breather = await launch({ dist, language, dark, width: 1280, height: 560 })
  const page = await breather.open('locking/index.html')
  await page.getByRole('button', { name: words.settings.set }).click()
  await page.getByLabel(words.passphrase, { exact: true }).fill(PASSPHRASE)
  await page.getByLabel(words.settings.again).fill(PASSPHRASE)
  await page.getByLabel(words.settings.understood).check()
  await page.getByRole('button', { name: words.settings.turnOn }).click()
  await page.getByRole('button', { name: words.settings.lockNow }).click()
  await page.getByText(words.settings.locked).waitFor()
  await page.mouse.move(5, 5)
  await page.waitForTimeout(ARRIVED)
  await page.screenshot({ path: join(folder, `lock.${language}.${dark ? 'dark' : 'light'}.png`) })
  await breather.close()
}
