import type { Day } from '../ui/chart/day'
import { DayStrip } from '../ui/chart/DayStrip'
import type { PopupText } from '../ui/text/text'

const NAMES = ['conversations', 'rough', 'thanks', 'breaks'] as const

/** Today's counts, each beside the agent's own median; null before there is one. */
export type Figures = Record<(typeof NAMES)[number], { today: number; median: number | null }>

interface GlanceProps {
  text: PopupText
  figures: Figures
  day: Day | null
}

/** Four figures beside the agent's own usual, and the day on one line. Nothing before the first conversation. */
export function Glance({ text, figures, day }: GlanceProps) {
  if (day === null) return null
  return (
    <section class="glance" aria-label={text.popup.today}>
      <dl>
        {NAMES.map(name => {
          const { today, median } = figures[name]
          return (
            <div key={name}>
              <dt>{text.popup.figures[name]}</dt>
              <dd class="num">
                {today}
                {median !== null && <small>{text.popup.usual(median)}</small>}
              </dd>
            </div>
          )
        })}
      </dl>
      {NAMES.every(name => figures[name].median === null) && <p class="xs">{text.popup.noUsual[0]}</p>}
      <DayStrip text={text} day={day} />
    </section>
  )
}
