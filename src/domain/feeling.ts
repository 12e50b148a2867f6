/** Feelings to pick from when naming what is there. Hurt comes first: being blamed for what others did is what agents speak of most. */
export const FEELINGS = ['hurt', 'angry', 'stifled', 'uneasy', 'tired', 'numb', 'drained', 'unclear'] as const
export type Feeling = (typeof FEELINGS)[number]
