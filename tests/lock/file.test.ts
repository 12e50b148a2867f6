import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HEADER, lockFile, openFile } from '../../src/lock/file'
import { isLocked } from '../../src/lock/magic'
import { LockError, ROUNDS } from '../../src/lock/passphrase'

/** Fewer rounds than in earnest: the file says how many, so reading needs no other way. */
const QUICK = 10
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const bytes = (content: string) => new TextEncoder().encode(content)
const codeOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof LockError ? error.code : 'other'),
  )

describe('a file under a passphrase', () => {
  it('asks for as many rounds as are recommended, and says so in its header', async () => {
    const file = await lockFile(bytes('备注'), '一句只有我知道的话')
    expect(ROUNDS).toBeGreaterThanOrEqual(600_000)
    expect(new DataView(file.buffer).getUint32(9)).toBe(ROUNDS)
    expect(text(await openFile(file, '一句只有我知道的话'))).toBe('备注')
    expect(await codeOf(openFile(file, '一句只有我知道的画'))).toBe('wrong')
  })

  it('gives back any content under any passphrase, and holds neither', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.string({ minLength: 8 }), async (content, passphrase) => {
        const file = await lockFile(new Uint8Array(content), passphrase, QUICK)
        expect(isLocked(file)).toBe(true)
        expect([...(await openFile(file, passphrase))]).toEqual([...content])
      }),
      { numRuns: 60 },
    )
    const file = await lockFile(bytes('谢谢夏晴 '.repeat(50)), 'correct horse battery', QUICK)
    const raw = Buffer.from(file)
    expect(raw.includes(Buffer.from('夏晴'))).toBe(false)
    expect(raw.includes(Buffer.from('horse'))).toBe(false)
  })

  it('opens with no other passphrase', async () => {
    const file = await lockFile(bytes('note'), 'passphrase one', QUICK)
    await fc.assert(
      fc.asyncProperty(fc.string(), async other => {
        fc.pre(other.normalize('NFKC') !== 'passphrase one')
        expect(await codeOf(openFile(file, other))).toBe('wrong')
      }),
      { numRuns: 100 },
    )
    // The same letters from a full-width keyboard are the same passphrase.
    expect(text(await openFile(file, 'ｐａｓｓｐｈｒａｓｅ ｏｎｅ'))).toBe('note')
  })

  it('is never the same twice', async () => {
    const [a, b] = await Promise.all([1, 2].map(() => lockFile(bytes('note'), 'passphrase', QUICK)))
    expect(a?.slice(0, 13)).toEqual(b?.slice(0, 13))
    expect(Buffer.from(a?.slice(13) ?? []).equals(Buffer.from(b?.slice(13) ?? []))).toBe(false)
  })

  it('is damaged where any byte was changed or is missing, and says newer of a later version', async () => {
    const file = await lockFile(bytes('note'), 'passphrase', QUICK)
    for (let at = 0; at < file.length; at += 1) {
      const changed = file.slice()
      changed[at] = (changed[at] ?? 0) ^ 1
      const version = at === 8
      expect(await codeOf(openFile(changed, 'passphrase')), `byte ${at}`).toBe('damaged')
      if (version) {
        changed[at] = 2
        expect(await codeOf(openFile(changed, 'passphrase'))).toBe('newer')
      }
    }
    for (let length = 0; length < file.length; length += 1)
      expect(await codeOf(openFile(file.slice(0, length), 'passphrase')), `${length} bytes`).toBe('damaged')
  })

  it('opens with no header but its own, even where somebody has made the sum right again', async () => {
    const file = await lockFile(bytes('note'), 'passphrase', QUICK)
    for (let at = 0; at < HEADER; at += 1) {
      const body = file.slice(0, -32)
      body[at] = (body[at] ?? 0) ^ 1
      const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
      const forged = new Uint8Array([...body, ...sum])
      expect(['wrong', 'damaged'], `byte ${at}`).toContain(await codeOf(openFile(forged, 'passphrase')))
    }
  })

  it('is not made busy by a file that asks for more rounds than anybody’s', async () => {
    const body = (await lockFile(bytes('note'), 'passphrase', QUICK)).slice(0, -32)
    new DataView(body.buffer).setUint32(9, 0xffff_ffff)
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
    expect(await codeOf(openFile(new Uint8Array([...body, ...sum]), 'passphrase'))).toBe('damaged')
  })

  it('takes no bytes whatever for one of its files, and no exception of another kind escapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async junk => {
        expect(await codeOf(openFile(new Uint8Array(junk), 'passphrase'))).toBe('damaged')
      }),
      { numRuns: 300 },
    )
  })
})
