import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshProfile, launch } from '../../../scripts/browser'
import { buildExtension } from '../../../scripts/build'
import { textFor } from '../../../src/ui/text/pick'
import { customerSays, openConversation } from '../../consoles/play'
import { command } from '../harness/command'
import { counted, setStage, type Stage } from '../harness/stage'
import { type Dump, dump } from '../harness/store'

const zh = textFor('zh-CN')
const profile = freshProfile()
const disk = mkdtempSync(join(tmpdir(), 'breather-disk-'))
/**
 * Where Chromium keeps our databases, and the room that we set aside. The rest of the profile stays on the other disk: a browser
 * whose own files are on a full one may crash, which is another matter.
 */
const FOLDERS = ['IndexedDB', 'Service Worker/CacheStorage'].map(name => join(profile, 'Default', name))

/** A disk of its own that can be filled: only where this machine lets us mount one. */
function mountDisk(): boolean {
  const mount = (...args: string[]): boolean => spawnSync('mount', args, { stdio: 'ignore' }).status === 0
  if (!mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk)) return false
  return FOLDERS.every((folder, nth) => {
    const behind = join(disk, String(nth))
    for (const path of [folder, behind]) mkdirSync(path, { recursive: true })
    return mount('--bind', behind, folder)
  })
}
function unmountDisk(): void {
  for (const path of [...FOLDERS, disk]) spawnSync('umount', ['-l', path], { stdio: 'ignore' })
  rmSync(disk, { recursive: true, force: true })
}

const mounted = mountDisk()
if (!mounted) {
  unmountDisk()
  console.warn('Skipped: no tmpfs can be mounted here, so the full disk is not tried in a real browser.')
}

describe.skipIf(!mounted)('a disk that is full', () => {
  const junk = join(disk, 'junk')
  const PAGE = 4096
  let stage: Stage
  let before: Dump
  let said = 1

  beforeAll(async () => {
    stage = await setStage({ profile })
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await customerSays(stage, 'first', '在吗')
    await stage.tallyWhen(t => counted(t) === 1)
    await command(stage.breather, 'log')
    await stage.tallyWhen(t => t.hardEntries === 1)
    before = await dump(stage.inside)
  })
  afterAll(async () => {
    await stage?.close()
    unmountDisk()
  })

  const free = (): number => {
    const { bavail, bsize } = statfsSync(disk)
    return bavail * bsize
  }
  /** To the last page, whatever the browser has given back meanwhile. */
  const fill = () => spawnSync('dd', ['if=/dev/zero', `of=${junk}`, 'bs=4096', 'oflag=append', 'conv=notrunc'])
  const say = (): Promise<void> => customerSays(stage, 'first', `还在吗 ${++said}`)
  const trouble = (): Promise<unknown> =>
    stage.inside.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      return ((await chrome.runtime.sendMessage({ type: 'trouble' })) as { ok: unknown }).ok
    })

  it('is said in the popup', async () => {
    fill()
    expect(free()).toBeLessThan(PAGE)
    await expect
      .poll(async () => {
        await say()
        return trouble()
      })
      .toBe('full')
    const popup = await stage.breather.open('popup/index.html')
    // The popup only reads; Chromium may not even open the records for that, and does not call it by its name then.
    await expect
      .poll(async () => [zh.problem.full, zh.problem.broken].includes(await popup.getByRole('alert').innerText()))
      .toBe(true)
    await popup.close()
  })

  it('that has a few pages to spare now and then is not written to', async () => {
    for (let nth = 0; nth < 3; nth++) {
      const { size } = statSync(junk)
      truncateSync(junk, size - 3 * PAGE)
      await say()
      await expect.poll(trouble).toBe('full')
      fill()
    }
  })

  it('loses nothing that was there before, and counts all that came meanwhile once there is room', async () => {
    rmSync(junk)
    // Polled: as long as the disk is full the records may not even open.
    await expect.poll(async () => counted(await stage.tally())).toBe(said)
    await expect.poll(trouble).toBeNull()
    const after = await dump(stage.inside)
    expect(after.meta).toEqual(before.meta)
    expect(after.entries).toEqual(before.entries)
    expect(after.days?.map(({ key }) => key)).toEqual(before.days?.map(({ key }) => key))
    expect(after.spoiled).toEqual([])
  })

  it('has lost nothing when the browser starts again, either', async () => {
    await stage.breather.close()
    const breather = await launch({ dist: await buildExtension(), profile })
    const inside = await breather.open('welcome/index.html')
    const after = await dump(inside)
    await breather.close()
    expect(after.meta).toEqual(before.meta)
    expect(after.entries).toEqual(before.entries)
    expect(after.days).toMatchObject([{ value: { messages: { calm: said } } }])
  })
})
