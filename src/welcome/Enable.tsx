import { AddSite } from '../ui/sites/AddSite'
import { Broken } from '../ui/Broken'
import type { WelcomeText } from '../ui/text/text'

/** A console that may be the one. */
export interface Suggestion {
  origin: string
  /** What the company calls it; empty for its host. */
  name: string
  from: 'open' | 'company'
}

interface EnableProps {
  text: WelcomeText
  /** Sites enabled already. */
  known: readonly { origin: string }[]
  suggestions: readonly Suggestion[]
  refused: boolean
  asking: boolean
  onEnable: (origin: string) => void
}

/** Step one: the console that is open, one that the company lists, or an address pasted or typed. */
export function Enable({ text, known, suggestions, refused, asking, onEnable }: EnableProps) {
  const words = text.welcome.enable
  return (
    <div class="enable">
      <p class="kicker">{words.step}</p>
      <h2 class="d">
        <Broken lines={words.head} />
      </h2>
      <p class="s">
        <Broken lines={words.lines} />
      </p>
      {(['open', 'company'] as const).map(from => {
        const these = suggestions.filter(suggestion => suggestion.from === from)
        return (
          these.length > 0 && (
            <div class="suggested" key={from} role="group" aria-label={words[from]}>
              <p class="s">{words[from]}</p>
              <p class="chips">
                {these.map(({ origin, name }) => (
                  <button key={origin} type="button" class="chip" disabled={asking} onClick={() => onEnable(origin)}>
                    {words.this(name || new URL(origin).host)}
                  </button>
                ))}
              </p>
            </div>
          )
        )
      })}
      <AddSite words={words} known={known} refused={refused} asking={asking} primary onEnable={onEnable} />
    </div>
  )
}
