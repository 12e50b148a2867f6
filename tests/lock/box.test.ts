import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openerFor, sealerFor } from '../../src/lock/box'
import { newLock, unwrap, wrap } from '../../src/lock/lock'
import { LockError } from '../../src/lock/passphrase'
import { LONGEST_WAIT, NO_TRIES, type Tries, tried, waitLeft } from '../../src/lock/wait'

const QUICK = 10
const codeOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    (error: unknown) => (error instanceof LockError ? error.code : 'other'),
  )

describe('a lock', () => {
  it('gives its key to its passphrase only; another passphrase rewraps the same key', async () => {
    const { lock, privateKey } = await newLock('first passphrase')
    expect(lock.rounds).toBeGreaterThanOrEqual(600_000)
    expect(await unwrap(lock, 'first passphrase')).toBe(privateKey)
    expect(await codeOf(unwrap(lock, 'First passphrase'))).toBe('wrong')
    const again = await wrap(lock.publicKey, privateKey, 'second one', QUICK)
    expect(await unwrap(again, 'second one')).toBe(privateKey)
    expect(await codeOf(unwrap(again, 'first passphrase'))).toBe('wrong')
    expect(JSON.stringify([lock, again])).not.toContain(privateKey.slice(0, 24))
    for (const change of [
      { publicKey: (await newLock('x', QUICK)).lock.publicKey },
      { rounds: 11 },
      { salt: lock.salt },
      { nonce: lock.nonce },
      { wrapped: lock.wrapped },
      { nonce: 'no base64!' },
    ])
      expect(await codeOf(unwrap({ ...again, ...change }, 'second one')), JSON.stringify(change)).toBe('wrong')
  })

  it('seals any value with the public key, and opens it with the private one', async () => {
    const { lock, privateKey } = await newLock('passphrase', QUICK)
    const opener = await openerFor(lock.publicKey, privateKey)
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string(), async (value, about) => {
        const box = await (await sealerFor(lock.publicKey)).seal(value, about)
        // -0 is 0 in JSON.
        expect(await opener.open(box, about)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(await codeOf(opener.open(box, `${about}.`))).toBe('damaged')
      }),
      { numRuns: 100 },
    )
  })

  it('opens no box of another lock, and none with a changed byte', async () => {
    const [one, two] = await Promise.all([newLock('one', QUICK), newLock('two', QUICK)])
    const opener = await openerFor(one.lock.publicKey, one.privateKey)
    const other = await (await sealerFor(two.lock.publicKey)).seal('note', 'notes')
    expect(await codeOf(opener.open(other, 'notes'))).toBe('damaged')
    const box = Buffer.from(await (await sealerFor(one.lock.publicKey)).seal('note', 'notes'), 'base64')
    for (let at = 0; at < box.length; at += 1) {
      const changed = Buffer.from(box)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(['damaged', 'newer'], `byte ${at}`).toContain(
        await codeOf(opener.open(changed.toString('base64'), 'notes')),
      )
    }
    for (const junk of ['', 'x', '!', 'AAAA']) expect(await codeOf(opener.open(junk, 'notes'))).toBe('damaged')
  })

  it('tells nothing of a choice by the length of its box', async () => {
    const { lock } = await newLock('passphrase', QUICK)
    const sealer = await sealerFor(lock.publicKey)
    const boxes = await Promise.all(['mood', 'quality', null, 3].map(value => sealer.seal(value, 'entries')))
    expect(new Set(boxes.map(box => box.length)).size).toBe(1)
    expect(new Set(boxes).size).toBe(4)
  })
})

describe('wrong passphrases', () => {
  it('wait longer each time, never forever', () => {
    let tries: Tries = NO_TRIES
    const waits: number[] = []
    for (let i = 0; i < 40; i += 1) {
      tries = tried(tries, 1000)
      waits.push(waitLeft(tries, 1000))
    }
    expect(waits.slice(0, 5)).toEqual([0, 0, 5000, 10_000, 20_000])
    expect(waits.every((wait, i) => wait >= (waits[i - 1] ?? 0) && wait <= LONGEST_WAIT)).toBe(true)
    expect(waits.at(-1)).toBe(LONGEST_WAIT)
    // A clock that was set back.
    expect(waitLeft(tries, 0)).toBe(LONGEST_WAIT)
    expect(waitLeft({ failed: 9, until: 5e15 }, 1000)).toBe(LONGEST_WAIT)
  })
})
