import { useId, useRef, useState } from 'preact/hooks'
import { type AddressProblem, readAddress } from './address'

interface AddSiteProps {
  words: {
    label: string
    button: string
    asks: string
    problem: Record<AddressProblem | 'known' | 'refused', string>
  }
  /** Sites enabled already. */
  known: readonly { origin: string }[]
  refused: boolean
  asking: boolean
  /** The one filled button of its page. */
  primary: boolean
  /** An origin. Called within the agent's click, as the browser's own question requires. */
  onEnable: (origin: string) => void
}

/** A console's address, pasted or typed, and one click. */
export function AddSite({ words, known, refused, asking, primary, onEnable }: AddSiteProps) {
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
    <form class="addsite" noValidate onSubmit={submit}>
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
        <button type="submit" class={primary ? 'btn primary' : 'btn'} disabled={asking}>
          {words.button}
        </button>
      </div>
      <p class={wrong ? 's wrong' : 's'} id={`${id}-note`} role="status">
        {wrong ? words.problem[wrong] : words.asks}
      </p>
    </form>
  )
}
