import { CHOSEN, type Choices, type Exit, fits, NO_POLICY, type Policy } from '../domain'
import { faultOf } from './fault'
import type { Database } from './open'
import { isExits } from './own-exits'

/** One thing on the exits card, as the agent or the team has it. */
export interface OwnExit {
  /** Its kind, and an id that tells several of the agent's own apart. */
  exit: Exit
  id: string
  /** The agent's wording; null for ours, in the language of the moment. */
  name: string | null
  hint: string | null
  /** Words ready to be copied; null for ours, empty for none. */
  phrase: string | null
  /** Left out of the card. */
  off: boolean
}

/** What the agent has set up. Each key is one row, so that two changes at once do not undo each other. */
export interface Setup extends Choices {
  /** The exits that differ from ours, in the agent's order; empty for ours as they are. */
  exits: readonly OwnExit[]
  /** Whom to talk to, and how to reach them (a line of the agent's own); empty for nobody yet. */
  buddy: { name: string; how: string }
  /** Help lines beside the public ones, as the agent or the team has them. */
  help: string
  /** A small button of ours in the console. Off by default: nothing of ours is there unasked. */
  button: boolean
  /** Sound in a pause: which piece, how loud (0..1), and whether the breathing is heard. */
  sound: { piece: number; volume: number; breath: boolean }
}

/** What the agent has set up, and beside it what the company has, which is never kept: it is asked for anew each time. */
export interface Mine extends Setup {
  company: Pick<Policy, 'exits' | 'help'>
}

export const OWN_KEYS = [
  'exits',
  'buddy',
  'help',
  'button',
  'sound',
  'sensitivity',
  'moments',
  'lengths',
  'checkIns',
  'retention',
  'words',
] as const satisfies readonly (keyof Setup)[]
export type OwnKey = (typeof OWN_KEYS)[number]
export type Own = { [K in OwnKey]: { key: K; value: Setup[K] } }[OwnKey]

/** Before the agent has set up anything. Half as loud as the pieces are written: a headset is close to the ear. */
export const EMPTY_OWN: Mine = {
  exits: [],
  buddy: { name: '', how: '' },
  help: '',
  button: false,
  sound: { piece: 0, volume: 0.5, breath: false },
  ...CHOSEN,
  company: { exits: NO_POLICY.exits, help: NO_POLICY.help },
}

type Row = { key: string; value: unknown }

const isKey = (key: string): key is OwnKey => (OWN_KEYS as readonly string[]).includes(key)

/** For a page that only shows it: whether the parts are there. Every range is looked at by the worker, which acts by it. */
const shown = (key: OwnKey, value: unknown): boolean => (key === 'exits' ? isExits(value) : fits(value, EMPTY_OWN[key]))

/**
 * The rows as one. A row that is not what it should be is as if it were not there: the default holds. `is`: how closely to
 * look.
 */
export function ownOf(rows: readonly Row[], is: (key: OwnKey, value: unknown) => boolean = shown): Mine {
  const sound = rows.filter(({ key, value }) => isKey(key) && is(key, value))
  return { ...EMPTY_OWN, ...Object.fromEntries(sound.map(({ key, value }) => [key, value])) }
}

/** Keeps one of them. Rejects with StoreError, and has then changed nothing. */
export async function keepOwn(db: Database, row: Own): Promise<void> {
  try {
    await db.put('own', row)
  } catch (error) {
    throw faultOf(error)
  }
}
