/** A net for what hangs, ms; no measure of speed. */
const NET = 60_000

/** Looks again and again until `look` gives something that is neither false nor null, and gives that. Throws with what it saw last. */
export async function until<T>(name: string, look: () => Promise<T | null | false | undefined>): Promise<T> {
  const end = Date.now() + NET
  let fault: unknown
  for (;;) {
    try {
      fault = undefined
      const found = await look()
      if (found !== null && found !== false && found !== undefined) return found
    } catch (error) {
      // Pages come and go while they are looked at.
      fault = error
    }
    if (Date.now() > end) throw new Error(`not within ${NET} ms: ${name}`, { cause: fault })
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
