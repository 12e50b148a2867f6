import { CHOSEN, LENGTHS, type Length, type Lengths, MINUTE, SECOND } from '../../domain'
import { byLanguage } from './by-language'
import type { Language } from './language'
import type { CardText, PauseText, PopupText } from './text'

/* The agent may choose how long each step away takes: the words that name a length say the chosen one. */

/** How one language says a length: the figure and its unit short, and the same in a sentence. */
export interface Said {
  short: (n: number, seconds: boolean) => { figure: string; unit: string }
  whole: (name: string, n: number, seconds: boolean) => string
  now: (name: string, n: number, seconds: boolean) => string
  breaths: (n: number) => string
}

const SAID = byLanguage(import.meta.glob<Said>('./*/lengths.ts', { eager: true, import: 'lengths' }))

/** A length in whole seconds under a minute, in whole minutes from there on. */
const counted = (ms: number): [n: number, seconds: boolean] =>
  ms < MINUTE ? [Math.round(ms / SECOND), true] : [Math.round(ms / MINUTE), false]

/** One length by itself: 20 秒, 1 min. */
export function lengthSaid(language: Language, ms: number): string {
  const { figure, unit } = SAID[language].short(...counted(ms))
  return `${figure} ${unit}`
}

const changed = (lengths: Lengths): Length[] => LENGTHS.filter(length => lengths[length] !== CHOSEN.lengths[length])
const each = <T>(lengths: readonly Length[], of: (length: Length) => T): Partial<Record<Length, T>> =>
  Object.fromEntries(lengths.map(length => [length, of(length)]))

/** The card's words with the agent's lengths in them. */
export function cardLengths<T extends Pick<CardText, 'language' | 'lengths'>>(text: T, lengths: Lengths): T {
  const { short, whole } = SAID[text.language]
  const own = each(changed(lengths), length => {
    const { name } = text.lengths[length]
    const [n, seconds] = counted(lengths[length])
    return { name, ...short(n, seconds), whole: whole(name, n, seconds) }
  })
  return { ...text, lengths: { ...text.lengths, ...own } }
}

/** The popup's. */
export function popupLengths(text: PopupText, lengths: Lengths): PopupText {
  const { now } = SAID[text.language]
  const own = each(changed(lengths), length => now(text.lengths[length].name, ...counted(lengths[length])))
  const { popup } = text
  const recall = { ...popup.recall, now: { ...popup.recall.now, ...own } }
  return cardLengths({ ...text, popup: { ...popup, recall } }, lengths)
}

/** The pause's: what is looked, breathed and walked for, and the talk that is as long as a walk. */
export function pauseLengths(text: PauseText, lengths: Lengths): PauseText {
  const { breaths } = SAID[text.language]
  const said = cardLengths(text, lengths)
  const time = (length: Length) => ({ time: lengthSaid(text.language, lengths[length]) })
  const at = changed(lengths)
  const { activities } = text.pause
  const { look, breathe, walk, buddy } = activities
  const own = {
    ...(at.includes('look') && { look: { ...look, ...time('look'), start: said.lengths.look.whole } }),
    ...(at.includes('breathe') && {
      breathe: { ...breathe, ...time('breathe'), start: breaths(lengths.breathe / (10 * SECOND)) },
    }),
    ...(at.includes('away') && {
      walk: { ...walk, ...time('away'), start: said.lengths.away.whole },
      buddy: { ...buddy, ...time('away') },
    }),
  }
  return { ...said, pause: { ...text.pause, activities: { ...activities, ...own } } }
}
