import { useLayoutEffect, useRef } from 'preact/hooks'

/** Escape anywhere on the page does this. Not for a console, whose keys are its own. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape)
  latest.current = onEscape
  // With the drawing itself: whoever is quick presses it as soon as it is there.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // An input method uses Escape to drop what is being composed.
      if (event.key === 'Escape' && !event.isComposing) latest.current()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
