import { type Bytes, fromBase64, joined, random, toBase64, utf8 } from './bytes'
import { keyOf, LockError, NONCE, ROUNDS, ROUNDS_MOST, SALT } from './passphrase'

/*
 * One key for several machines, under one passphrase that is typed once on each. The key is random; every machine has it
 * wrapped for itself, with a salt of its own, so none depends on another's. What a machine keeps is a key that can be used
 * and not be read. A value is packed before it is sealed (there is little room), and what it is about is its additional
 * data: one item cannot stand for another, nor an old one for a new.
 */

const CIPHER = { name: 'AES-GCM', length: 256 }
const USES: KeyUsage[] = ['encrypt', 'decrypt']

/** A key under a passphrase, in base64. Opens nothing by itself. */
export interface SharedUnder {
  rounds: number
  salt: string
  nonce: string
  wrapped: string
}

/** A key of several machines. */
export interface Shared {
  /** Tells it from others: a part of its hash. */
  name: string
  /** Can be used and not be read. */
  key: CryptoKey
  /** The same, to be put under a passphrase; to be forgotten then. */
  raw: Bytes
}

export const SHARED_NAME = /^[0-9a-f]{12}$/

async function sharedOf(raw: Bytes): Promise<Shared> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(utf8('breather shared'), raw)))
  const name = [...sum.subarray(0, 6)].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return { name, raw, key: await crypto.subtle.importKey('raw', raw, CIPHER, false, USES) }
}

/** A new one. */
export const newShared = (): Promise<Shared> => sharedOf(random(32))

const dataOf = (name: string, { rounds, salt }: Pick<SharedUnder, 'rounds' | 'salt'>): Bytes =>
  utf8(JSON.stringify(['breather shared', 1, name, rounds, salt]))

/** Puts it under a passphrase. */
export async function putUnder({ name, raw }: Shared, passphrase: string, rounds = ROUNDS): Promise<SharedUnder> {
  const salt = random(SALT)
  const nonce = random(NONCE)
  const head = { rounds, salt: toBase64(salt) }
  const cipher = { name: 'AES-GCM', iv: nonce, additionalData: dataOf(name, head) }
  const wrapped = await crypto.subtle.encrypt(cipher, await keyOf(passphrase, salt, rounds), raw)
  return { ...head, nonce: toBase64(nonce), wrapped: toBase64(new Uint8Array(wrapped)) }
}

/** Whether something read is a key under a passphrase, as far as can be seen. */
export function isUnder(value: unknown): value is SharedUnder {
  const { rounds, salt, nonce, wrapped } = (value ?? {}) as Partial<SharedUnder>
  const short = (text: unknown): boolean => typeof text === 'string' && text.length <= 100
  const sound = Number.isInteger(rounds) && (rounds as number) >= 1 && (rounds as number) <= ROUNDS_MOST
  return sound && short(salt) && short(nonce) && short(wrapped)
}

/** Rejects with LockError `wrong`. */
export async function takeFrom(name: string, under: SharedUnder, passphrase: string): Promise<Shared> {
  try {
    const key = await keyOf(passphrase, fromBase64(under.salt), under.rounds)
    const cipher = { name: 'AES-GCM', iv: fromBase64(under.nonce), additionalData: dataOf(name, under) }
    const shared = await sharedOf(new Uint8Array(await crypto.subtle.decrypt(cipher, key, fromBase64(under.wrapped))))
    if (shared.name === name) return shared
  } catch {
    // Which of it was wrong is nobody's to know.
  }
  throw new LockError('wrong')
}

/** One value in base64: nonce 12 │ AES-GCM of the packed JSON. */
export async function sealShared(key: CryptoKey, about: string, value: unknown): Promise<string> {
  const iv = random(NONCE)
  const packed = await through(new CompressionStream('deflate-raw'), utf8(JSON.stringify(value)))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, key, packed)
  return toBase64(joined(iv, new Uint8Array(sealed)))
}

/** Rejects with LockError `damaged`. */
export async function openShared(key: CryptoKey, about: string, box: string): Promise<unknown> {
  try {
    const bytes = fromBase64(box)
    const cipher = { name: 'AES-GCM', iv: bytes.slice(0, NONCE), additionalData: utf8(about) }
    const packed = new Uint8Array(await crypto.subtle.decrypt(cipher, key, bytes.slice(NONCE)))
    return JSON.parse(new TextDecoder().decode(await through(new DecompressionStream('deflate-raw'), packed)))
  } catch {
    throw new LockError('damaged')
  }
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes): Promise<Bytes> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  const parts: Uint8Array[] = []
  for (let read = await reader.read(); !read.done; read = await reader.read()) parts.push(read.value)
  return joined(...parts)
}
