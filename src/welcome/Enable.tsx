import { useId, useRef, useState } from 'preact/hooks'
import { Broken } from '../ui/Broken'
import type { WelcomeText } from '../ui/text/text'
import { type AddressProblem, readAddress } from './address'

interface EnableProps {
  text: WelcomeText
  /** Sites enabled already. */
  known: readonly { origin: string }[]
  refused: boolean
  asking: boolean
  onEnable: (origin: string) => void
}

/** Step one: the console's address, pasted or typed. */
export function Enable({ text, known, refused, asking, onEnable }: EnableProps) {
  const words = text.welcome.enable
  const [problem, setProblem] = useState<AddressProblem | 'known' | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const wrong = problem ?? (refused ? 'refused' : null)

  const submit = (event: Event) => {
    event.preventDefault()
    const read = readAddress(input.current?.value ?? '')
    const found =
      'problem' in read ? read.problem : known.some(site => site.origin === read.origin) ? ('known' as const) : null
    setProblem(found)
    if (found) input.current?.focus()
    else if ('origin' in read) onEnable(read.origin)
  }
  return (
    <form class="enable" noValidate onSubmit={submit}>
      <p class="kicker">{words.step}</p>
      <h2 class="d">
        <Broken lines={words.head} />
      </h2>
      <p class="s">
        <Broken lines={words.lines} />
      </p>
      <label for={id}>{words.label}</label>
      <div class="field">
        <input
          ref={input}
          id={id}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-note`}
          onInput={() => setProblem(null)}
        />
        <button type="submit" class="btn primary" disabled={asking}>
          {words.button}
        </button>
      </div>
      <p class={wrong ? 's wrong' : 's'} id={`${id}-note`} role="status">
        {wrong ? words.problem[wrong] : words.asks}
      </p>
    </form>
  )
}
