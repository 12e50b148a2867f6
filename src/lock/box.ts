import { type Bytes, fromBase64, joined, random, toBase64, utf8 } from './bytes'
import { LockError, NONCE } from './passphrase'

/*
 * A box: one value sealed so that whoever has the public key can close it and only the private key opens it again. So
 * nothing that is written while locked is lost, and nothing has to be kept readable until somebody unlocks.
 *
 *   version 1 · ephemeral public key 65 · nonce 12 │ AES-GCM of the value as JSON, filled up with spaces
 *
 * The key comes from ECDH on P-256 with a key pair that is thrown away afterwards, through HKDF-SHA-256 (as in ECIES,
 * SEC 1 §5.1). What a box is about is its additional data: a note's box cannot stand for an entry's.
 */

const VERSION = 1
const POINT = 65
const AT = { point: 1, nonce: 1 + POINT, sealed: 1 + POINT + NONCE }
/** Lengths come in steps of so many bytes, so that a choice does not show by the length of its name. */
const STEP = 64
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/** What closes boxes for one lock. */
export interface Sealer {
  /** Names the lock. */
  publicKey: string
  seal(value: unknown, about: string): Promise<string>
}

/** What opens them. Rejects with LockError. */
export interface Opener {
  publicKey: string
  open(box: string, about: string): Promise<unknown>
}

async function agreed(own: CryptoKey, other: CryptoKey, point: Bytes): Promise<CryptoKey> {
  const secret = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256)
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: point, info: utf8('breather box') }
  return crypto.subtle.deriveKey(hkdf, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

const publicOf = (point: Bytes): Promise<CryptoKey> => crypto.subtle.importKey('raw', point, CURVE, false, [])

function filled(value: unknown): Bytes {
  const json = utf8(JSON.stringify(value))
  return joined(json, utf8(' '.repeat((STEP - (json.length % STEP)) % STEP)))
}

const dataOf = (header: Bytes, about: string): Bytes => joined(header, utf8(about))

/** Closes boxes for one public key. Good for what is sealed at one go: its own half lives as long as this object, in memory. */
export async function sealerFor(publicKey: string): Promise<Sealer> {
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const key = await agreed(pair.privateKey, await publicOf(fromBase64(publicKey)), point)
  return {
    publicKey,
    async seal(value, about) {
      const header = joined(Uint8Array.of(VERSION), point, random(NONCE))
      const iv = header.slice(AT.nonce)
      const cipher = { name: 'AES-GCM', iv, additionalData: dataOf(header, about) }
      const sealed = await crypto.subtle.encrypt(cipher, key, filled(value))
      return toBase64(joined(header, new Uint8Array(sealed)))
    },
  }
}

/** Opens boxes with the private key (PKCS #8, base64). */
export async function openerFor(publicKey: string, privateKey: string): Promise<Opener> {
  const own = await crypto.subtle.importKey('pkcs8', fromBase64(privateKey), CURVE, false, ['deriveBits'])
  /** By the ephemeral key: what was sealed at one go is opened with one agreement. */
  const keys = new Map<string, Promise<CryptoKey>>()
  return {
    publicKey,
    async open(box, about) {
      try {
        const bytes = fromBase64(box)
        if (bytes[0] !== VERSION) throw new LockError((bytes[0] ?? 0) > VERSION ? 'newer' : 'damaged')
        const header = bytes.slice(0, AT.sealed)
        const point = bytes.slice(AT.point, AT.nonce)
        const name = toBase64(point)
        const key = keys.get(name) ?? publicOf(point).then(other => agreed(own, other, point))
        keys.set(name, key)
        const cipher = { name: 'AES-GCM', iv: header.slice(AT.nonce), additionalData: dataOf(header, about) }
        const value = await crypto.subtle.decrypt(cipher, await key, bytes.slice(AT.sealed))
        return JSON.parse(new TextDecoder().decode(value))
      } catch (error) {
        throw error instanceof LockError ? error : new LockError('damaged')
      }
    },
  }
}
