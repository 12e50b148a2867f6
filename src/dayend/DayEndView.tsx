import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { LINE_MAX } from '../domain'
import { Over } from '../ui/art/Over'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { cupWord } from '../ui/cup/words'
import type { EndText } from '../ui/text/text'

/** An empty cup has no word to be poured on the way home. */
const EMPTY_UNDER = 3

export interface DayEndProps {
  text: EndText
  served: number
  rough: number
  thanks: number
  /** The cup, 0..100. */
  level: number
  /** The day has been put down. */
  closed: boolean
  onClose: (done: readonly string[], tomorrow: string) => void
  onLeave: () => void
}

/** Three things done, one for tomorrow, close: every field may stay empty. */
export function DayEndView({ text, served, rough, thanks, level, closed, onClose, onLeave }: DayEndProps) {
  const words = text.dayEnd
  const [done, setDone] = useState(['', '', ''])
  const [tomorrow, setTomorrow] = useState('')
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (closed) head.current?.focus()
  }, [closed])
  const wrote = tomorrow.trim() !== '' || done.some(line => line.trim() !== '')
  if (closed) {
    const left = words.left(level < EMPTY_UNDER ? null : cupWord(level, text.language))
    return (
      <main class="dayend closed">
        <Over width={360} />
        <div>
          <h1 ref={head} class="d" tabIndex={-1}>
            <Broken lines={left} />
          </h1>
          <p class="lead">{words.kept}</p>
          <button type="button" class="btn primary" onClick={onLeave}>
            {words.leave}
          </button>
        </div>
      </main>
    )
  }
  return (
    <main class="dayend">
      <form
        onSubmit={event => {
          event.preventDefault()
          onClose(done, tomorrow)
        }}
      >
        <p class="kicker">{words.kicker}</p>
        <h1 class="d">
          <Broken lines={words.head} />
        </h1>
        <p class="lead">{words.sum(served, rough, thanks)}</p>
        <fieldset>
          <legend>{words.done}</legend>
          {done.map((line, i) => (
            <input
              key={i}
              aria-label={words.nth(i + 1)}
              value={line}
              maxLength={LINE_MAX}
              autocomplete="off"
              onInput={event => setDone(done.map((l, j) => (j === i ? event.currentTarget.value : l)))}
            />
          ))}
        </fieldset>
        <label class="tomorrow">
          {words.tomorrow}
          <input
            value={tomorrow}
            maxLength={LINE_MAX}
            autocomplete="off"
            onInput={event => setTomorrow(event.currentTarget.value)}
          />
        </label>
        <div class="go">
          <button type="submit" class="btn primary">
            {wrote ? words.close : words.skip}
          </button>
          <p class="s">
            <Broken lines={words.aside} />
          </p>
        </div>
      </form>
      <figure>
        <Cup level={level} size={280} />
        <figcaption class="d">{cupWord(level, text.language)}</figcaption>
      </figure>
    </main>
  )
}
