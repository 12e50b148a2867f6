import type { Text } from '../ui/text/text'
import type { Health, Page } from './page'

interface HealthLineProps {
  text: Text
  page: Page
  /** The console it tells of; null when none is read. */
  health: Health | null
  storedHref: string
}

/** Whether we see messages, by a dot and in words; and the way to what is stored. */
export function HealthLine({ text, page, health, storedHref }: HealthLineProps) {
  const words = text.popup.health
  const site = health?.site ?? (page.state === 'off' ? page.site : null)
  const state = health === null ? words.off : health.state === 'lost' ? words.lost(health.since) : words[health.state]
  const dot = health === null ? 'dot off' : health.state === 'seen' ? 'dot' : 'dot hollow'
  return (
    <footer class="health">
      {site !== null && (
        <>
          <i class={dot} />
          <span>
            <b>{site}</b> <span class="state">{state}</span>
          </span>
        </>
      )}
      <a href={storedHref} target="_blank" rel="noreferrer">
        {text.popup.stored}
      </a>
    </footer>
  )
}
