/** Base64 by hand: the detector runs where there is nothing but the language. */
export const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

const worth = new Uint8Array(128)
for (let i = 0; i < SIGNS.length; i++) worth[SIGNS.charCodeAt(i)] = i

/** What a sign of the alphabet stands for, 0..63. */
export const worthOf = (code: number): number => worth[code] as number

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((base64.length / 4) * 3 - padding)
  const at = (i: number): number => worth[base64.charCodeAt(i)] as number
  for (let from = 0, to = 0; from < base64.length; from += 4, to += 3) {
    const bits = (at(from) << 18) | (at(from + 1) << 12) | (at(from + 2) << 6) | at(from + 3)
    bytes[to] = bits >> 16
    bytes[to + 1] = bits >> 8
    bytes[to + 2] = bits
  }
  return bytes
}

export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    const four = [18, 12, 6, 0].map(shift => SIGNS.charAt((bits >> shift) & 63))
    parts.push(...four.slice(0, bytes.length - i + 1), ...'=='.slice(0, Math.max(0, 3 - (bytes.length - i))))
  }
  return parts.join('')
}
