import type { PopupText } from '../ui/text/text'
import type { Health, Page } from './page'

interface HealthLineProps {
  text: PopupText
  page: Page
  /** The console it tells of; null when none is read. */
  health: Health | null
  storedHref: string
  /** The way to how it is read; null where that is shown already, or no console is on this page. */
  onReading: (() => void) | null
}

/** Whether we see messages, by a dot and in words; and the way to what is stored. */
export function HealthLine({ text, page, health, storedHref, onReading }: HealthLineProps) {
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
          {onReading && (
            <button type="button" class="link" onClick={onReading}>
              {text.popup.reading.link}
            </button>
          )}
        </>
      )}
      <a href={storedHref} target="_blank" rel="noreferrer">
        {text.popup.stored}
      </a>
    </footer>
  )
}
