import type { WelcomeText } from '../ui/text/text'

/** An enabled console, and how well we read it. `since`: ms since the epoch. */
export type Site = { origin: string } & ({ state: 'reading' | 'waiting' } | { state: 'lost'; since: number })

interface CheckProps {
  text: WelcomeText
  sites: readonly Site[]
  onStop: (origin: string) => void
}

/** Step two: whether each console can be read, in plain words, and a way to stop. */
export function Check({ text, sites, onStop }: CheckProps) {
  const words = text.welcome.check
  return (
    <div class="check">
      <p class="kicker">{words.step}</p>
      <h2>{words.head}</h2>
      {sites.length === 0 && <p class="s none">{words.none}</p>}
      <ul aria-label={words.sites} aria-live="polite">
        {sites.map(site => (
          <li key={site.origin}>
            <i class={site.state === 'reading' ? 'dot' : 'dot hollow'} />
            <div>
              <b>{new URL(site.origin).host}</b>
              <span>{site.state === 'lost' ? words.lost(site.since) : words[site.state]}</span>
            </div>
            <button
              type="button"
              class="link"
              aria-label={words.stopSite(new URL(site.origin).host)}
              onClick={() => onStop(site.origin)}
            >
              {words.stop}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
