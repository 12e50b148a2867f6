import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Reading } from '../messages'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Icon } from '../ui/Icon'
import type { PopupText } from '../ui/text/text'

/** What was just done with the page's profile. */
export type Done = 'saved' | 'loaded' | 'forgotten' | 'notJson' | { unusable: string }

export interface ReadingProps {
  text: PopupText
  /** Null where the page does not answer. */
  reading: Reading | null
  done: Done | null
  onTeach: () => void
  onSave: () => void
  onLoad: () => void
  onForget: () => void
  onBack: () => void
}

const isFault = (done: Done): boolean => done === 'notJson' || typeof done === 'object'

/** How this page is read, and what the agent can do about it. */
export function ReadingView({ text, reading, done, onTeach, onSave, onLoad, onForget, onBack }: ReadingProps) {
  const words = text.popup.reading
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  const said = done === null ? '' : typeof done === 'object' ? words.unusable(done.unusable) : words[done]
  return (
    <section class="reading">
      <Announce line={said} />
      <h1 class="d">{words.head}</h1>
      {reading === null && <p class="s">{words.gone}</p>}
      {reading?.rotted.length === 0 && (
        <p class="s">
          <Broken lines={words.from[reading.from]} />
        </p>
      )}
      {/* In place of how it was taught: the two contradict each other. */}
      {reading !== null && reading.rotted.length > 0 && <p class="fault">{words.rotted(reading.rotted)}</p>}
      {done !== null && (
        <p class={isFault(done) ? 'fault' : 'done'}>
          {!isFault(done) && <Icon name="check" />}
          {said}
        </p>
      )}
      <div class="acts">
        {reading?.site != null && (
          <>
            <button ref={first} type="button" class="btn primary" onClick={onTeach}>
              <Icon name="eye" />
              {reading.taught ? words.again : words.start}
            </button>
            <button type="button" class="btn" onClick={onLoad}>
              {words.load}
            </button>
          </>
        )}
        {reading?.taught && (
          <>
            <button type="button" class="btn" onClick={onSave}>
              {words.save}
            </button>
            <button type="button" class="btn" onClick={onForget}>
              {words.forget}
            </button>
          </>
        )}
        <button type="button" class="link" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </section>
  )
}
