import { LIMITS, type Policy } from '../domain'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Section } from './Section'

/** What the company has set, to be read and not changed. */
export function Company({ text, policy }: { text: SettingsPageText; policy: Policy }) {
  const words = text.settings.company
  const { sites, exits, help, limits, retention, carryAlong } = policy
  const lines = [
    sites.length > 0 && {
      line: words.sites(sites.length),
      of: sites.map(({ origin, name }) => name || new URL(origin).host),
    },
    exits.length > 0 && { line: words.exits(exits.length), of: exits.map(({ name }) => name) },
    help.length > 0 && { line: words.help(help.length), of: help },
    ...LIMITS.map(name => {
      const { least, most } = limits[name]
      return (least !== null || most !== null) && { line: words[name](least, most), of: [] }
    }),
    retention !== null && { line: words.retention(retention), of: [] },
    !carryAlong && { line: words.noCarry, of: [] },
  ].filter(line => line !== false)
  return (
    <Section head={words.head} lead={words.lead}>
      <ul class="company">
        {lines.map(({ line, of }) => (
          <li key={line}>
            <b>{line}</b>
            {of.map(one => (
              <span key={one} class="s">
                {one}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  )
}
