import { useLayoutEffect, useReducer } from 'react'
import { state, subscribe } from '../engine/engine'
import type { KitState } from '../engine/types'

/** Re-renders a React kit's page whenever the engine changes. */
export function useEngine(): KitState {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  // Before the browser paints: a change that came between drawing and a later effect would go unseen.
  useLayoutEffect(() => subscribe(redraw), [])
  return state
}
