/**
 * An id that nobody has had before: 32 hex digits of chance. Not `crypto.randomUUID`, which a console on plain http does
 * not have.
 */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
