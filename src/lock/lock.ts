import { type Bytes, fromBase64, random, toBase64, utf8 } from './bytes'
import { keyOf, LockError, NONCE, ROUNDS, SALT } from './passphrase'

/** A lock's key pair, the private half under the passphrase. All bytes in base64. Nothing in it opens anything by itself. */
export interface Wrapped {
  version: 1
  /** Closes boxes; also names the lock. */
  publicKey: string
  rounds: number
  salt: string
  nonce: string
  /** AES-GCM of the private key (PKCS #8); everything above but the nonce is its additional data. */
  wrapped: string
}

const dataOf = ({ version, publicKey, rounds, salt }: Omit<Wrapped, 'nonce' | 'wrapped'>): Bytes =>
  utf8(JSON.stringify([version, publicKey, rounds, salt]))

/** A new lock, and its private key (PKCS #8, base64). */
export async function newLock(passphrase: string, rounds = ROUNDS): Promise<{ lock: Wrapped; privateKey: string }> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const publicKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)))
  const privateKey = toBase64(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey)))
  return { lock: await wrap(publicKey, privateKey, passphrase, rounds), privateKey }
}

/** The same key under a passphrase, another one perhaps: what it has sealed stays as it is. */
export async function wrap(
  publicKey: string,
  privateKey: string,
  passphrase: string,
  rounds = ROUNDS,
): Promise<Wrapped> {
  const salt = random(SALT)
  const nonce = random(NONCE)
  const head = { version: 1, publicKey, rounds, salt: toBase64(salt) } as const
  const key = await keyOf(passphrase, salt, rounds)
  const cipher = { name: 'AES-GCM', iv: nonce, additionalData: dataOf(head) }
  const wrapped = await crypto.subtle.encrypt(cipher, key, fromBase64(privateKey))
  return { ...head, nonce: toBase64(nonce), wrapped: toBase64(new Uint8Array(wrapped)) }
}

/** The private key (PKCS #8, base64). Rejects with LockError `wrong`. */
export async function unwrap(lock: Wrapped, passphrase: string): Promise<string> {
  try {
    const key = await keyOf(passphrase, fromBase64(lock.salt), lock.rounds)
    const cipher = { name: 'AES-GCM', iv: fromBase64(lock.nonce), additionalData: dataOf(lock) }
    return toBase64(new Uint8Array(await crypto.subtle.decrypt(cipher, key, fromBase64(lock.wrapped))))
  } catch {
    throw new LockError('wrong')
  }
}
