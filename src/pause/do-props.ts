import type { Text } from '../ui/text/text'

/** What each of the three things to do is shown from. */
export interface DoProps {
  text: Text
  /** Time since it began, ms. */
  elapsedMs: number
}
