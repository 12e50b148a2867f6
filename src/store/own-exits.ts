import { EXITS, NOTE_MAX } from '../domain'

const object = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const text = (value: unknown, most: number): boolean => typeof value === 'string' && value.length <= most
const words = (value: unknown): boolean => value === null || text(value, NOTE_MAX)

const isExit = (value: unknown): boolean =>
  object(value) &&
  (EXITS as readonly unknown[]).includes(value['exit']) &&
  text(value['id'], 64) &&
  words(value['name']) &&
  words(value['hint']) &&
  words(value['phrase']) &&
  typeof value['off'] === 'boolean'

/** Whether it is a list of exits as they are kept. */
export const isExits = (value: unknown): boolean => Array.isArray(value) && value.length <= 30 && value.every(isExit)
