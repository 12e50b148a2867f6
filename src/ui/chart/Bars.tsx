import type { ComponentChildren } from 'preact'

interface BarsProps {
  rows: readonly { key: string; name: ComponentChildren; count: number; said: string }[]
  tone: 'clay' | 'tea' | 'ink'
}

/** Counts ranked, each with its name and its figure beside it: the bars only repeat what the words say. */
export function Bars({ rows, tone }: BarsProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <ol class={`bars ${tone}`}>
      {rows.map(({ key, name, count, said }) => (
        <li key={key}>
          <span>{name}</span>
          <svg width="100%" height="10" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
            <rect width={Math.max(1, (count / most) * 100)} height="10" />
          </svg>
          <b class="num">{said}</b>
        </li>
      ))}
    </ol>
  )
}
