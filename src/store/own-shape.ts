import { EXITS, IS_CHOICE, LINE_MAX, NOTE_MAX } from '../domain'
import type { OwnKey } from './own'

const object = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const text = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most
const words = (value: unknown): boolean => value === null || text(value, NOTE_MAX)
const share = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1

const isExit = (value: unknown): boolean =>
  object(value) &&
  (EXITS as readonly unknown[]).includes(value['exit']) &&
  text(value['id'], 64) &&
  words(value['name']) &&
  words(value['hint']) &&
  words(value['phrase']) &&
  typeof value['off'] === 'boolean'

/** Whether what lies under a key still is what the code relies on: another version, a backup or a fault may have written it. */
export const IS_OWN: Record<OwnKey, (value: unknown) => boolean> = {
  exits: value => Array.isArray(value) && value.length <= 30 && value.every(isExit),
  buddy: value => object(value) && text(value['name'], LINE_MAX) && text(value['how'], LINE_MAX),
  help: value => text(value, NOTE_MAX),
  button: value => typeof value === 'boolean',
  sound: value =>
    object(value) &&
    Number.isInteger(value['piece']) &&
    (value['piece'] as number) >= 0 &&
    share(value['volume']) &&
    typeof value['breath'] === 'boolean',
  ...IS_CHOICE,
}
