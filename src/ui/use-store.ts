import { useEffect, useState } from 'preact/hooks'
import type { StoreApi } from 'zustand/vanilla'

/** A store's state in a component, drawn again at every change. Zustand's own hook would bring React's compatibility layer along. */
export function useStore<T>(store: StoreApi<T>): T {
  const [state, setState] = useState(store.getState)
  useEffect(() => {
    // It may have changed between the first drawing and this effect.
    setState(() => store.getState())
    return store.subscribe(next => setState(() => next))
  }, [store])
  return state
}
