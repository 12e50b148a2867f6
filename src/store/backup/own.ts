import { EXITS, LINE_MAX, NOTE_MAX } from '../../domain'
import { readTaste } from '../../hostility/taste'
import type { OwnKey } from '../own'

const object = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const text = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most
const words = (value: unknown): boolean => value === null || text(value, NOTE_MAX)

const IS: Record<OwnKey | 'taste', (value: unknown) => boolean> = {
  taste: value => JSON.stringify(readTaste(value)) === JSON.stringify(value),
  exits: value =>
    Array.isArray(value) &&
    value.length <= 30 &&
    value.every(
      exit =>
        object(exit) &&
        (EXITS as readonly unknown[]).includes(exit['exit']) &&
        text(exit['id'], 64) &&
        words(exit['name']) &&
        words(exit['hint']) &&
        words(exit['phrase']) &&
        typeof exit['off'] === 'boolean',
    ),
  buddy: value => object(value) && text(value['name'], LINE_MAX) && text(value['how'], LINE_MAX),
  help: value => text(value, NOTE_MAX),
  button: value => typeof value === 'boolean',
  sound: value =>
    object(value) &&
    Number.isInteger(value['piece']) &&
    typeof value['volume'] === 'number' &&
    typeof value['breath'] === 'boolean',
}

/** Whether what lies under a key of what the agent has set up is what the code relies on. */
export const isOwn = (key: OwnKey | 'taste', value: unknown): boolean => IS[key]?.(value) ?? false
