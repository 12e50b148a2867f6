import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Hill } from '../../ui/art/Hill'
import { Broken } from '../../ui/Broken'
import type { DoProps } from './do-props'

/** A few cards that look at it from elsewhere: theirs, then one's own aim. */
export function Side({ text, onEnough }: DoProps) {
  const { head, cards, next, at } = text.side
  const [nth, setNth] = useState(0)
  const card = cards[nth]
  const finish = useRef<HTMLButtonElement>(null)
  const last = nth === cards.length - 1
  useLayoutEffect(() => {
    // "Next" is gone with the last card: the focus goes to what took its place.
    if (last) finish.current?.focus()
  }, [last])
  if (!card) return null
  return (
    <section class="out">
      <div>
        <h1 class="kicker" tabIndex={-1}>
          {head}
        </h1>
        <div aria-live="polite">
          <p class="d prompt">
            <Broken lines={card.head} />
          </p>
          <p class="lead">{card.line}</p>
        </div>
        <p class="s">{at(nth + 1, cards.length)}</p>
        <div class="go">
          {!last && (
            <button type="button" class="btn primary" onClick={() => setNth(nth + 1)}>
              {next}
            </button>
          )}
          <button ref={finish} type="button" class={last ? 'btn primary' : 'btn'} onClick={onEnough}>
            {text.pause.finished}
          </button>
        </div>
      </div>
      <Hill width={440} />
    </section>
  )
}
