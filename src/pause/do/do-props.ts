import type { Mine } from '../../store'
import type { PauseText } from '../../ui/text/text'

/** What each of the things to do is shown from. */
export interface DoProps {
  text: PauseText
  /** Time since it began, and how long it takes, ms. */
  elapsedMs: number
  planned: number
  /** Conversations taken and thanks received today. */
  served: number
  thanked: number
  mine: Mine
  onEnough: () => void
  /** A line of thanks, to be kept. */
  onThanks: (line: string) => void
  onBuddy: (buddy: Mine['buddy']) => void
  onSound: (sound: Mine['sound']) => void
}
