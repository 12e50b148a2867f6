import { same, utf8 } from './bytes'

/** What a file under a passphrase begins with. */
export const MAGIC = utf8('BRTHLOCK')

/** Whether these are the bytes of a file under a passphrase, of whatever version. */
export const isLocked = (bytes: Uint8Array): boolean => same(bytes.subarray(0, MAGIC.length), MAGIC)
