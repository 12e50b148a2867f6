import { type Bytes, utf8 } from './bytes'

/** PBKDF2-SHA-256's rounds: OWASP's figure (Password Storage Cheat Sheet, 2023). About a third of a second here. */
export const ROUNDS = 600_000
/** More than that is nobody's file but an attempt to keep the machine busy. */
export const ROUNDS_MOST = 10_000_000
/** Salt and nonce, bytes: NIST SP 800-132 and SP 800-38D. */
export const SALT = 16
export const NONCE = 12

/** Why something that is locked cannot be opened. */
export class LockError extends Error {
  /** `wrong`: another passphrase. `damaged`: not as it was written. `newer`: a later version has written it. `locked`: nobody has the key now. */
  readonly code: 'wrong' | 'damaged' | 'newer' | 'locked'
  constructor(code: LockError['code']) {
    super(`lock: ${code}`)
    this.name = 'LockError'
    this.code = code
  }
}

/**
 * The key that a passphrase stands for, for AES-GCM. The same passphrase typed on another keyboard is the same: full-width
 * and composed letters are brought to one form first.
 */
export async function keyOf(passphrase: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}
