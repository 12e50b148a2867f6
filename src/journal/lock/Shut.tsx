import type { UnlockProps } from '../../ui/lock/Unlock'
import { Unlock } from '../../ui/lock/Unlock'

/** What stands where records are locked: in the place of the section (`whole`), or above figures that can be seen. */
export function Shut({ whole, ...unlock }: UnlockProps & { whole: boolean }) {
  const words = unlock.words.unlock
  if (!whole)
    return (
      <details class="shut">
        <summary>{words.bar}</summary>
        <Unlock {...unlock} />
      </details>
    )
  return (
    <section class="shut">
      <h1 class="d">{words.head}</h1>
      <p>{words.line}</p>
      <Unlock {...unlock} />
    </section>
  )
}
