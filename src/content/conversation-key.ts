import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** 128 bits are plenty to tell a few hundred thousand conversations apart. */
const DIGITS = 32

/**
 * Turns a console's own id of a conversation (which may be a name) into the salted hash that is all we keep: 32
 * hex digits. The salt never leaves this machine. Synchronous, since consoles on plain http have no WebCrypto.
 */
export function keyMaker(salt: string, origin: string): (id: string) => string {
  const secret = utf8ToBytes(salt)
  const known = new Map<string, string>()
  return id => {
    const cached = known.get(id)
    if (cached) return cached
    const key = bytesToHex(hmac(sha256, secret, utf8ToBytes(`${origin}\n${id}`))).slice(0, DIGITS)
    known.set(id, key)
    return key
  }
}
