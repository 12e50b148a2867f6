import { useEffect, useState } from 'preact/hooks'

const two = (n: number) => String(n).padStart(2, '0')

/** `14:05` today, `11-18 14:05` before. */
export function clock(at: number): string {
  const date = new Date(at)
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`
  const today = date.toDateString() === new Date().toDateString()
  return today ? time : `${two(date.getMonth() + 1)}-${two(date.getDate())} ${time}`
}

/** `40 秒` or `3 分`, counted up from `since`. */
export function waited(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  return seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分`
}

/** The time, read again every second while `on`. */
export function useNow(on: boolean): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    if (!on) return
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [on])
  return now
}
