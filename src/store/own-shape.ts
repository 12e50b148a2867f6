import { LINE_MAX, NOTE_MAX } from '../domain'
// Not from the index, nor this from ours: pages that only show the choices do not load their rules.
import { IS_CHOICE } from '../domain/choice-shape'
import type { Database } from './open'
import { type Mine, ownOf, type OwnKey } from './own'
import { isExits } from './own-exits'

const object = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const text = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most
const share = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1

/** Whether what lies under a key still is what the code relies on: another version, a backup or a fault may have written it. */
export const IS_OWN: Record<OwnKey, (value: unknown) => boolean> = {
  exits: isExits,
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

/** What the agent has set up, every value looked at: for whoever acts by it or changes it. */
export const own = async (db: Database): Promise<Mine> =>
  ownOf(await db.getAll('own'), (key, value) => IS_OWN[key](value))
