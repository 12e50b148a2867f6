import type { Trial } from '../domain'
import type { Database } from './open'

/** Every trial of the agent's self-study that has both answers, oldest first. */
export const trials = (db: Database): Promise<Trial[]> => db.getAllFromIndex('trials', 'at')

/** Deletes them all. */
export const forgetTrials = (db: Database): Promise<void> => db.clear('trials')
