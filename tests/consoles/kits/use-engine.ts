import { useEffect, useReducer } from 'react'
import { type KitState, state, subscribe } from './engine'

/** Re-renders a React kit's page whenever the engine changes. */
export function useEngine(): KitState {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  useEffect(() => subscribe(redraw), [])
  return state
}
