/** What has to fit, bytes: all that Chromium may hold in memory before it writes it down in one piece, 4 MB. */
const ROOM = 4 * 1024 * 1024
/*
 * Kept as an answer to nobody's question in the browser's cache for answers, which are plain files: no connection is
 * opened for them. (Files of our own would lie in a file system whose list of names Chromium cannot write on a full
 * disk, and over that it may crash.)
 */
const CACHE = 'room'
/** Holds nothing but room: given back to the disk when the records need it. */
const RESERVE = 'https://room.invalid/reserve'
/** Tried, and gone again at once. */
const TRIAL = 'https://room.invalid/trial'

const cache = (): Promise<Cache> => caches.open(CACHE)

/** Only Chromium's records are in need of it; other browsers are not asked for the room. */
const isChromium = globalThis.location?.protocol === 'chrome-extension:'

/** False where it does not fit: Chromium then says that there is one already. Without a cache nothing can be tried. */
async function take(name: string): Promise<boolean> {
  if (!isChromium) return true
  const room = await cache().catch(() => null)
  if (!room) return true
  try {
    // One may be left of a worker that died here.
    await room.delete(name)
    await room.put(name, new Response(new Uint8Array(ROOM)))
    return true
  } catch {
    await room.delete(name).catch(() => false)
    return false
  }
}

const drop = async (name: string): Promise<boolean> => (await cache()).delete(name)

/** Sets room aside on the disk, unless it is there already. False where the disk is full. */
export async function setAside(): Promise<boolean> {
  const there = await cache()
    .then(room => room.match(RESERVE))
    .catch(() => undefined)
  return there !== undefined || take(RESERVE)
}

/** Gives the room that was set aside back to the disk. */
export const giveBack = async (): Promise<void> => void (await drop(RESERVE).catch(() => {}))

/** Whether there is room on the disk for a little more, beside what is set aside; tried without touching the records. */
export async function hasRoom(): Promise<boolean> {
  const fits = await take(TRIAL)
  if (fits) await drop(TRIAL).catch(() => {})
  return fits
}
