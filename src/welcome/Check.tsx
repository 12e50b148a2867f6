import type { Seen } from '../messages/to-console'
import { Icon } from '../ui/Icon'
import type { Site } from '../ui/sites/site'
import type { WelcomeText } from '../ui/text/text'

/** An enabled console, and what one look at it made out; undefined before there was one, null where nothing is open there. */
export interface CheckedSite {
  site: Site
  seen?: Seen | null
}

interface CheckProps {
  text: WelcomeText
  sites: readonly CheckedSite[]
  onTeach: (origin: string) => void
  onStop: (origin: string) => void
}

/** The end: whether each console can be read, what is made out on it right now, and how to show it where it is wrong. */
export function Check({ text, sites, onTeach, onStop }: CheckProps) {
  const words = text.welcome.check
  return (
    <div class="check">
      <p class="kicker">{words.step}</p>
      <h2>{words.head}</h2>
      {sites.length === 0 && <p class="s none">{words.none}</p>}
      <ul aria-label={words.sites} aria-live="polite">
        {sites.map(({ site, seen }) => {
          const { host } = new URL(site.origin)
          return (
            <li key={site.origin}>
              <i class={site.state !== 'reading' ? 'dot hollow' : whole(seen) ? 'dot' : 'dot off'} />
              <div>
                <b>{host}</b>
                <span>{site.state === 'lost' ? words.lost(site.since) : sentence(words, site, seen)}</span>
              </div>
              <button type="button" class="link" aria-label={words.stopSite(host)} onClick={() => onStop(site.origin)}>
                {words.stop}
              </button>
              {site.state === 'reading' && seen && <Parts words={words} seen={seen} />}
              {(site.state === 'lost' || (site.state === 'reading' && seen)) && (
                <p class="wrong">
                  {site.state === 'reading' && words.wrong}
                  <button type="button" class="link" onClick={() => onTeach(site.origin)}>
                    {words.teach}
                  </button>
                  {words.after}
                </p>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Both sides of a conversation were made out: only that is a yes. */
const whole = (seen: Seen | null | undefined): boolean =>
  Boolean(seen && seen.messages.customer > 0 && seen.messages.agent > 0)

type Words = WelcomeText['welcome']['check']

function sentence(words: Words, { state }: Site, seen: Seen | null | undefined): string {
  if (state === 'waiting') return words.waiting
  if (seen === undefined) return words.reading
  if (seen === null) return words.seen.nothing
  return whole(seen) ? words.seen.whole(seen.conversations) : words.seen.roles(seen.conversations)
}

/** What was made out, part by part; what was not has a hollow mark. */
function Parts({ words, seen }: { words: Words; seen: Seen }) {
  const { customer, agent, others } = seen.messages
  const all = customer + agent + others
  const rows = [
    { part: 'composer', ok: seen.composer, said: seen.composer ? words.found : words.missing },
    { part: 'messages', ok: all > 0, said: words.messages(all) },
    { part: 'roles', ok: customer > 0 && agent > 0, said: words.roles(customer, agent, others) },
    {
      part: 'list',
      ok: seen.conversations > 0,
      said: seen.conversations > 0 ? words.list(seen.conversations) : words.missing,
    },
  ] as const
  return (
    <dl>
      {rows.map(({ part, ok, said }) => (
        <div key={part} class={ok ? 'ok' : 'not'}>
          <dt>
            {ok ? <Icon name="check" /> : <i class="dot hollow" />}
            {words.parts[part]}
          </dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
