import type { Conversation } from '../../domain'
import { type CurveDay } from '../../ui/chart/curve'
import { CupCurve, isFlat, pointAt } from '../../ui/chart/CupCurve'
import { useWidth } from '../../ui/chart/use-width'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { Keys } from './Keys'
import { curveLabelOf, saying } from './model'

interface CurveProps {
  text: JournalText
  day: CurveDay
  conversations: readonly Conversation[]
  level: number
  chosen: number | null
  onChoose: (point: number) => void
}

/** Arrow keys walk along the line's changes, Home and End go to its ends; 0 for any other key. */
const STEPS: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -Infinity,
  End: Infinity,
}

/** The cup through the day, to be walked along by click or keys: what filled it there, what emptied it, by how much. */
export function Curve({ text, day, conversations, level, chosen, onChoose }: CurveProps) {
  const words = text.journal.day
  const { ref, width } = useWidth<HTMLDivElement>(720)
  const changes = day.points.flatMap(({ line }, i) => (line === null ? [] : [i]))
  const nth = chosen === null ? -1 : changes.indexOf(chosen)
  function sentence(i: number): string {
    const point = day.points[i]
    if (!point?.line) return ''
    const what = saying(text, point.line, conversations)
    const amount = text.journal.amount(Math.round(point.line.delta * 10))
    return words.point(text.clock(point.at), what, amount, cupWord(point.after, text.language))
  }
  function step(event: KeyboardEvent): void {
    const by = STEPS[event.key]
    if (by === undefined || changes.length === 0) return
    event.preventDefault()
    const from = nth < 0 && by < 0 ? changes.length : nth
    const next = changes[Math.min(changes.length - 1, Math.max(0, from + by))]
    if (next !== undefined) onChoose(next)
  }
  const said = chosen === null ? words.move : sentence(chosen)
  return (
    <div class="curve-of-day">
      <div
        ref={ref}
        class="walk"
        {...(changes.length > 0 && {
          role: 'slider',
          tabIndex: 0,
          'aria-label': words.curve,
          'aria-valuemin': 0,
          'aria-valuemax': changes.length,
          'aria-valuenow': nth + 1,
          'aria-valuetext': said,
        })}
        onKeyDown={step}
        onClick={event => {
          const box = event.currentTarget.getBoundingClientRect()
          const point = pointAt(day, width, event.clientX - box.left)
          if (point !== null) onChoose(point)
        }}
      >
        <CupCurve
          day={day}
          width={width}
          label={curveLabelOf(text, day, level)}
          clock={text.clock}
          lasted={text.journal.lasted}
          rows={words.rows}
          chosen={chosen}
        />
      </div>
      {changes.length > 0 && <p class="said">{said}</p>}
      <Keys text={text} rests={!isFlat(day)} usual={day.usual.length > 1} offers={day.offers.length > 0} />
    </div>
  )
}
