import type { Hello } from '../messages'
import { send } from '../messages/send'
import * as runtime from '../platform/runtime'
import type { Instance } from './takeover'

/** Between two greetings that nobody answered, ms. A worker wakes in well under a second. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 30_000
/** A greeting without an answer is said again after this, ms, later each time: twice it does no harm, and until then nothing is read. */
const GREETED_BY = 4000

/** Asks the worker until it answers: it may die over it, or its records may be out of reach for a while. Null once it says no. */
export async function greet(source: string, { signal, end }: Instance): Promise<Hello | null> {
  for (let wait = FIRST_WAIT; !signal.aborted; wait = Math.min(LONGEST_WAIT, wait * 2)) {
    // After an update our half is gone: the newer instance that comes with it takes over.
    if (!runtime.connected()) break
    try {
      const hello = await send(runtime, { type: 'hello', source }, Math.max(GREETED_BY, wait * 8))
      if (hello) return hello
      break
    } catch {
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
  end()
  return null
}
