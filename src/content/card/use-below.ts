import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/** What may lie out of sight without being missed, px: less than half a line. */
const SLACK = 10

/** A box that scrolls, and whether there is more of it below than can be seen. */
export function useBelow() {
  const ref = useRef<HTMLDivElement>(null)
  const [below, setBelow] = useState(false)
  // At each drawing, for what the box holds may be others then.
  useLayoutEffect(() => {
    const box = ref.current
    if (!box) return
    const look = (): void => setBelow(box.scrollHeight - box.scrollTop - box.clientHeight > SLACK)
    const watch = new ResizeObserver(look)
    for (const held of [box, ...box.children]) watch.observe(held)
    box.addEventListener('scroll', look, { passive: true })
    look()
    return () => {
      watch.disconnect()
      box.removeEventListener('scroll', look)
    }
  })
  return { ref, below }
}
