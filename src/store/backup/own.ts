import { readTaste } from '../../hostility/taste'
import type { OwnKey } from '../own'
import { IS_OWN } from '../own-shape'

const IS: Record<OwnKey | 'taste', (value: unknown) => boolean> = {
  ...IS_OWN,
  taste: value => JSON.stringify(readTaste(value)) === JSON.stringify(value),
}

/** Whether what lies under a key of what the agent has set up is what the code relies on. */
export const isOwn = (key: OwnKey | 'taste', value: unknown): boolean => Object.hasOwn(IS, key) && IS[key](value)
