import type { State } from '../domain'
import type { Worker } from './worker'

/** What the browser says at the worker's start. */
export interface Standing {
  tabs: number[]
  idle: 'active' | 'idle' | 'locked'
}

/**
 * Makes up for what may have happened while no worker could hear it: tabs that are gone, a machine that is in use again.
 * What the state says about pages of tabs that exist is left: they speak for themselves.
 */
export async function catchUp(worker: Worker, state: State, { tabs, idle }: Standing): Promise<void> {
  const open = new Set(tabs)
  for (const page of Object.keys(state.scenes)) {
    if (!open.has(Number(page.split(':')[0]))) await worker.happen({ type: 'gone', page })
  }
  if (state.idleSince !== null && idle === 'active') await worker.happen({ type: 'idle', state: 'active', since: 0 })
}
