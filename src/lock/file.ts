import { type Bytes, joined, random, same } from './bytes'
import { isLocked, MAGIC } from './magic'
import { keyOf, LockError, NONCE, ROUNDS, ROUNDS_MOST, SALT } from './passphrase'

/*
 * A file under a passphrase; docs/backup.md describes it.
 *
 *   magic 8 · version 1 · rounds 4 (big-endian) · salt 16 · nonce 12 │ AES-GCM of the content │ SHA-256 of all before
 *
 * The header is the cipher's additional data, so none of it can be exchanged. The sum at the end is no secret: it tells a
 * file that was damaged on its way from a passphrase that was mistyped.
 */

const VERSION = 1
const VERSION_AT = MAGIC.length
const ROUNDS_AT = VERSION_AT + 1
const SALT_AT = ROUNDS_AT + 4
const NONCE_AT = SALT_AT + SALT
/** Where the header ends, bytes. */
export const HEADER = NONCE_AT + NONCE
const TAG = 16
const SUM = 32

const sumOf = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

/** The content as a file under a passphrase; salt and nonce are new each time. */
export async function lockFile(content: Bytes, passphrase: string, rounds = ROUNDS): Promise<Bytes> {
  const count = new DataView(new ArrayBuffer(4))
  count.setUint32(0, rounds)
  const salt = random(SALT)
  const nonce = random(NONCE)
  const header = joined(MAGIC, Uint8Array.of(VERSION), new Uint8Array(count.buffer), salt, nonce)
  const key = await keyOf(passphrase, salt, rounds)
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: header }, key, content)
  const body = joined(header, new Uint8Array(sealed))
  return joined(body, await sumOf(body))
}

/** The content of a file under a passphrase. Rejects with LockError. */
export async function openFile(file: Bytes, passphrase: string): Promise<Bytes> {
  if (!isLocked(file)) throw new LockError('damaged')
  if ((file[VERSION_AT] ?? 0) > VERSION) throw new LockError('newer')
  if (file[VERSION_AT] !== VERSION || file.length < HEADER + TAG + SUM) throw new LockError('damaged')
  const body = file.slice(0, -SUM)
  if (!same(await sumOf(body), file.subarray(-SUM))) throw new LockError('damaged')
  const rounds = new DataView(body.buffer).getUint32(ROUNDS_AT)
  if (rounds < 1 || rounds > ROUNDS_MOST) throw new LockError('damaged')
  const header = body.slice(0, HEADER)
  const key = await keyOf(passphrase, body.slice(SALT_AT, NONCE_AT), rounds)
  const iv = body.slice(NONCE_AT, HEADER)
  try {
    const content = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: header },
      key,
      body.slice(HEADER),
    )
    return new Uint8Array(content)
  } catch {
    throw new LockError('wrong')
  }
}
