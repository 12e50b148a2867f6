import { Icon } from '../ui/Icon'
import type { WelcomeText } from '../ui/text/text'

/** What it never does, in three lines. */
export function Promises({ text, sites }: { text: WelcomeText; sites: number }) {
  const { promises } = text.welcome
  const rows = [
    { icon: 'eye', head: promises.sites.head, line: promises.sites.now(sites) },
    { icon: 'lock', head: promises.local.head, line: promises.local.line },
    { icon: 'trash', head: promises.forget.head, line: promises.forget.line },
  ] as const
  return (
    <ul class="promises">
      {rows.map(({ icon, head, line }) => (
        <li key={icon}>
          <Icon name={icon} />
          <div>
            <b>{head}</b>
            <span>{line}</span>
          </div>
        </li>
      ))}
    </ul>
  )
}
