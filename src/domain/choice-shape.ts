import {
  type Choices,
  type Hours,
  LENGTH_CHOICES,
  type Lengths,
  type Moments,
  type OwnWords,
  QUIET_MOST,
  RETENTION_LEAST,
  RETENTION_MOST,
  SENSITIVITIES,
  type Sensitivity,
  WORD_LONGEST,
  WORDS_MOST,
} from './choices'

/* Apart from the choices themselves: a page that only shows them does not load their rules. */

/** An object of exactly these fields. */
const has = (value: unknown, ...keys: string[]): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === keys.length &&
  keys.every(key => Object.hasOwn(value, key))

const among = (values: readonly unknown[], value: unknown): boolean => values.includes(value)
const whole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most
const list = (value: unknown, most: number, of: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(of)

const DAY_MINUTES = 24 * 60
const isHours = (value: unknown): value is Hours =>
  has(value, 'from', 'to') &&
  whole(value['from'], 0, DAY_MINUTES - 1) &&
  whole(value['to'], 0, DAY_MINUTES - 1) &&
  value['from'] !== value['to']

const isWord = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= WORD_LONGEST && value.trim() === value

/** Whether a value is one that may be kept for a choice: from a message, a row or a file alike. */
export const IS_CHOICE: { [K in keyof Choices]: (value: unknown) => value is Choices[K] } = {
  sensitivity: (value): value is Sensitivity => among(SENSITIVITIES, value),
  moments: (value): value is Moments =>
    has(value, 'shift', 'quiet') &&
    (value['shift'] === null || isHours(value['shift'])) &&
    list(value['quiet'], QUIET_MOST, isHours),
  lengths: (value): value is Lengths =>
    has(value, 'look', 'breathe', 'away') &&
    (['look', 'breathe', 'away'] as const).every(length => among(LENGTH_CHOICES[length], value[length])),
  checkIns: (value): value is boolean => typeof value === 'boolean',
  retention: (value): value is number => whole(value, RETENTION_LEAST, RETENTION_MOST),
  words: (value): value is OwnWords =>
    has(value, 'add', 'ignore') && list(value['add'], WORDS_MOST, isWord) && list(value['ignore'], WORDS_MOST, isWord),
}
