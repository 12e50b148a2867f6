import type { PolicySite } from '../domain'
import { AddSite } from '../ui/sites/AddSite'
import type { Site } from '../ui/sites/site'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Section } from './Section'

/** A site as the settings show it. */
export interface KnownSite {
  site: Site
  /** Something was taught there. */
  taught: boolean
}

export interface SitesProps {
  text: SettingsPageText
  sites: readonly KnownSite[]
  /** What the company lists and the agent has not enabled. */
  listed: readonly PolicySite[]
  refused: boolean
  asking: boolean
  /** What was just done about a site, by its origin. */
  said: { origin: string; what: 'notOpen' | 'forgot' } | null
  onEnable: (origin: string) => void
  onStop: (origin: string) => void
  onTeach: (origin: string) => void
  onForget: (origin: string) => void
}

/** Which consoles are read, how well, and what can be done about each. */
export function Sites({ text, sites, listed, refused, asking, said, onEnable, onStop, onTeach, onForget }: SitesProps) {
  const words = text.settings.sites
  return (
    <Section head={words.head} lead={words.lead}>
      {sites.length === 0 && <p class="s">{words.none}</p>}
      <ul class="sites" aria-label={words.head}>
        {sites.map(({ site, taught }) => {
          const { host } = new URL(site.origin)
          return (
            <li key={site.origin}>
              <i class={site.state === 'reading' ? 'dot' : 'dot hollow'} />
              <div>
                <b>{host}</b>
                <span class="s" role="status">
                  {said?.origin === site.origin
                    ? words[said.what]
                    : site.state === 'lost'
                      ? words.lost(site.since)
                      : words[site.state]}
                </span>
              </div>
              <div class="ways">
                <button
                  type="button"
                  class="link"
                  aria-label={words.teachSite(host)}
                  onClick={() => onTeach(site.origin)}
                >
                  {words.teach}
                </button>
                {taught && (
                  <button
                    type="button"
                    class="link"
                    aria-label={words.forgetSite(host)}
                    onClick={() => onForget(site.origin)}
                  >
                    {words.forget}
                  </button>
                )}
                <button
                  type="button"
                  class="link"
                  aria-label={words.stopSite(host)}
                  onClick={() => onStop(site.origin)}
                >
                  {words.stop}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
      {listed.length > 0 && (
        <div class="listed">
          <h3>{words.company}</h3>
          <p class="s">{words.companyLead}</p>
          <ul>
            {listed.map(({ origin, name }) => (
              <li key={origin}>
                <div>
                  <b>{name || new URL(origin).host}</b>
                  {name !== '' && <span class="s">{new URL(origin).host}</span>}
                </div>
                <button type="button" class="btn" disabled={asking} onClick={() => onEnable(origin)}>
                  {words.enable}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddSite
        words={{ ...text.welcome.enable, label: words.add }}
        known={sites.map(({ site }) => site)}
        refused={refused}
        asking={asking}
        primary={false}
        onEnable={onEnable}
      />
    </Section>
  )
}
