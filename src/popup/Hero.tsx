import { Blind } from '../ui/art/Blind'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { usePouredLevel } from '../ui/cup/use-poured-level'
import { cupWord } from '../ui/cup/words'
import type { Lines } from '../ui/text/text'
import type { Health } from './page'
import type { PopupProps } from './PopupView'

/** How wide the one picture is, px: as its column in popup.css. */
export const SIZE = 98

/** The one picture, its word, and a sentence a colleague could say. */
export function Hero(props: PopupProps & { health: Health }) {
  const { text, level, median, health } = props
  const shown = usePouredLevel(level)
  const lost = health.state === 'lost'
  return (
    <section class="hero">
      {lost ? <Blind width={SIZE} /> : <Cup level={shown} size={SIZE} median={median} />}
      <div>
        <h1 class="d">{lost ? text.popup.lost.word : cupWord(level, text.language)}</h1>
        <p class="s">
          <Broken lines={lost ? text.popup.lost.lines : sentence(props)} />
        </p>
        {!lost && props.recall === null && props.sinceBreak !== null && (
          <button type="button" class="link" onClick={() => props.onView('checkin')}>
            {text.popup.checkIn.own}
          </button>
        )}
      </div>
    </section>
  )
}

function sentence({ text, level, median, quiet, recall, sinceBreak, finishedShifts, day }: PopupProps): Lines {
  const { popup } = text
  if (recall) return [popup.recall.lead, ...text.reason[recall.reason.kind](recall.reason)]
  if (quiet) return popup.quiet.lines
  if (day === null && finishedShifts === 0) return popup.firstDay
  const usual = median === null ? [] : [popup.against(level, median)]
  return sinceBreak === null ? [popup.notStarted] : [...usual, popup.sinceBreak(sinceBreak)]
}
