/** A random id of 32 hex digits. Pages on plain http have no crypto.randomUUID; this they have. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('')
