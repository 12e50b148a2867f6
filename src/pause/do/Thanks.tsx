import { useState } from 'preact/hooks'
import { LINE_MAX } from '../../domain'
import { Announce } from '../../ui/Announce'
import { SlipArt } from '../../ui/art/SlipArt'
import { Broken } from '../../ui/Broken'
import { Icon } from '../../ui/Icon'
import type { DoProps } from './do-props'

/** One line of thanks, for oneself. */
export function Thanks({ text, onThanks, onEnough }: DoProps) {
  const words = text.pause.thanks
  const [line, setLine] = useState('')
  const [kept, setKept] = useState(false)
  function keep(event: Event): void {
    event.preventDefault()
    if (line.trim() === '') return onEnough()
    onThanks(line)
    setKept(true)
  }
  return (
    <section class="out">
      <form onSubmit={keep}>
        <h1 class="d now" tabIndex={-1}>
          {words.head}
        </h1>
        <p class="lead">
          <Broken lines={words.lead} />
        </p>
        <label class="field">
          <span class="s">{words.label}</span>
          <input
            value={line}
            maxLength={LINE_MAX}
            readOnly={kept}
            autocomplete="off"
            onInput={event => setLine(event.currentTarget.value)}
          />
        </label>
        <Announce line={kept ? words.kept : ''} />
        {kept ? (
          <p class="kept">
            <Icon name="check" />
            {words.kept}
          </p>
        ) : null}
        <div class="go">
          {kept ? (
            <button key="done" type="button" class="btn primary" onClick={onEnough}>
              {text.pause.finished}
            </button>
          ) : (
            <button key="save" type="submit" class="btn primary">
              {words.save}
            </button>
          )}
        </div>
      </form>
      <SlipArt width={440} />
    </section>
  )
}
