import type { Breath } from './breath'
import { Ring } from './Ring'
import { usePhase } from './use-phase'

/** The tea seen from above: it spreads while breathing in and draws in while breathing out. With reduced motion it stays, and the arcs step. */
export function Pacer({ breath, of, elapsedMs }: { breath: Breath; of: number; elapsedMs: number }) {
  const delay = usePhase(elapsedMs)
  const style = { animationDelay: `${Math.round(delay)}ms` }
  return (
    <svg class="pacer" viewBox="0 0 520 520" width="500" height="500" aria-hidden="true">
      <path
        class="saucer"
        d="M264 52.2C383 52.2 479.5 147 479.5 264C479.5 382.8 383 479.2 264 479.2C147.1 479.2 52.3 382.8 52.3 264C52.3 147 147.1 52.2 264 52.2Z"
      />
      <path
        class="porcelain"
        d="M262 79.4C363.1 79.4 445.1 161.2 445.1 262C445.1 364.7 363.1 448 262 448C160.6 448 78.4 364.7 78.4 262C78.4 161.2 160.6 79.4 262 79.4Z"
      />
      <g key={delay}>
        <path
          class="tea breathing"
          style={style}
          d="M263 112.3C344.9 112.3 411.4 179.8 411.4 263C411.4 346.1 344.9 413.4 263 413.4C179.4 413.4 111.6 346.1 111.6 263C111.6 179.8 179.4 112.3 263 112.3Z"
        />
        <path
          class="line thin breathing"
          style={style}
          d="M260 109.3C341.9 109.3 408.4 176.8 408.4 260C408.4 343.1 341.9 410.4 260 410.4C176.4 410.4 108.6 343.1 108.6 260C108.6 176.8 176.4 109.3 260 109.3Z"
        />
      </g>
      <g class="sway">
        <path class="leaf" d="M276 254c10-19 28-26 49-22c-8 20-27 29-49 22z" />
        <path class="stem" d="M240 290C251 276 263 262 276 254" />
        <path class="leaf" d="M262 268c-4-15 2-27 17-36c6 15-1 28-17 36z" />
      </g>
      <path
        class="line"
        d="M260 73.4C363.3 73.4 447.1 157 447.1 260C447.1 365 363.3 450 260 450C156.4 450 72.4 365 72.4 260C72.4 157 156.4 73.4 260 73.4Z"
      />
      <path
        class="line thin"
        d="M260 78C359.1 78 439.4 159.5 439.4 260C439.4 358.5 359.1 438.4 260 438.4C159.7 438.4 78.4 358.5 78.4 260C78.4 159.5 159.7 78 260 78Z"
      />
      <Ring of={of} filled={breath.nth - 1 + breath.done} />
    </svg>
  )
}
