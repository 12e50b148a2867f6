import { useEffect, useState } from 'preact/hooks'

/** Screen readers only speak what changes in a live region that they already know. */
const SETTLE_MS = 150

/** Says a line once, politely, when it appears and whenever it changes. Nothing is seen and nothing takes the focus. */
export function Announce({ line }: { line: string }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = setTimeout(setSaid, SETTLE_MS, line)
    return () => clearTimeout(timer)
  }, [line])
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  )
}
