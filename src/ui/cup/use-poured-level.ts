import { useEffect, useRef, useState } from 'preact/hooks'

/** --d-pour. */
const POUR_MS = 1600

const still = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
const easeOut = (t: number): number => 1 - (1 - t) ** 3

/** The level to draw while the cup fills or is poured out: it moves once, slow at the end, and not at all with reduced motion. */
export function usePouredLevel(level: number): number {
  const [shown, setShown] = useState(level)
  const current = useRef(level)
  useEffect(() => {
    const from = current.current
    if (from === level) return
    const show = (value: number) => {
      current.current = value
      setShown(value)
    }
    if (still()) return show(level)
    const begun = performance.now()
    let frame = requestAnimationFrame(function step(now) {
      const t = Math.min(1, Math.max(0, (now - begun) / POUR_MS))
      show(t === 1 ? level : from + (level - from) * easeOut(t))
      if (t < 1) frame = requestAnimationFrame(step)
    })
    return () => cancelAnimationFrame(frame)
  }, [level])
  return shown
}
