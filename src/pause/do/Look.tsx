import { SECOND } from '../../domain'
import { Hill } from '../../ui/art/Hill'
import { Broken } from '../../ui/Broken'
import type { DoProps } from './do-props'
import { Ring } from '../Ring'

/** Seconds to one arc. */
const ARC = 5

/** Eyes to the far distance for twenty seconds. */
export function Look({ text, elapsedMs, planned }: DoProps) {
  const words = text.pause.look
  const seconds = planned / SECOND
  const left = Math.min(seconds, Math.max(0, Math.ceil((planned - elapsedMs) / SECOND)))
  return (
    <section class="do">
      <div class="side">
        <h1 class="d now" tabIndex={-1}>
          {words.head}
        </h1>
        <p class="left">{words.left(left)}</p>
        <p class="s">
          <Broken lines={words.how} />
        </p>
      </div>
      <div class="window">
        <svg viewBox="0 0 520 520" width="500" height="500" aria-hidden="true">
          <Ring of={seconds / ARC} filled={(seconds - left) / ARC} />
        </svg>
        <Hill width={380} />
      </div>
      <div class="side right">
        <p class="lead">
          <Broken lines={words.aside} />
        </p>
      </div>
    </section>
  )
}
