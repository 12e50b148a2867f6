import type { Level } from '../../domain'
import { num } from '../cup/curve'
import type { PopupText } from '../text/text'
import { axisOf, type Day } from './day'
import { Tick } from './Tick'

const WIDTH = 320
const HEIGHT = 66
const LINE = 32
/** Heaviest last, so that it is never covered. */
const ORDER: Level[] = ['calm', 'tense', 'hostile']

/** A leaf's width and a little, px: nearer ones would be a smear. */
const LEAF = 10

/** Of times in any order those that can be told apart where they are drawn. */
function apart(times: readonly number[], x: (at: number) => number): number[] {
  let drawn = -Infinity
  return times.toSorted((a, b) => a - b).filter(at => x(at) - drawn >= LEAF && ((drawn = x(at)), true))
}

/** The day so far on one line: conversations by tone, pauses as bands, thanks as leaves below. */
export function DayStrip({ text, day }: { text: PopupText; day: Day }) {
  const { start, end, labels } = axisOf(day)
  const x = (at: number) => 2 + (Math.min(Math.max(at, start), end) - start) * ((WIDTH - 4) / (end - start))
  const known = x(day.to)
  const ticks = ORDER.flatMap(tone => day.conversations.filter(c => c.tone === tone))
  const label = text.popup.day({
    from: day.from,
    to: day.to,
    conversations: day.conversations.length,
    hostile: day.conversations.filter(c => c.tone === 'hostile').length,
    tense: day.conversations.filter(c => c.tone === 'tense').length,
    thanks: day.thanks.length,
    pauses: day.pauses.length,
  })
  return (
    <svg class="chart" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {day.pauses.map(({ from, to }) => (
        <rect
          key={from}
          class="pause"
          x={num(x(from))}
          y="2"
          width={num(Math.max(4, x(to) - x(from)))}
          height={LINE - 2}
        />
      ))}
      {ticks.map(({ at, tone }, i) => (
        <Tick key={i} x={x(at)} y={LINE} tone={tone} />
      ))}
      {apart(day.thanks, x).map(at => (
        <path key={at} class="thanks" d={`M${num(x(at) - 4)} ${LINE + 15.6}c-.6-5 2.6-8 8-8c.3 5.4-3 8.6-7.6 7.6`} />
      ))}
      <path class="axis" d={`M0 ${LINE + 0.5}H${num(known)}`} />
      <path class="rest" d={`M${num(known)} ${LINE + 0.5}H${WIDTH}`} />
      <path class="now" d={`M${num(known)} 0V${LINE + 18}`} />
      {labels.map((at, i) => (
        <text key={at} x={num(x(at))} y={HEIGHT - 3} text-anchor={i === 0 ? 'start' : i === 3 ? 'end' : 'middle'}>
          {text.clock(at)}
        </text>
      ))}
    </svg>
  )
}
