import { useState } from 'preact/hooks'
import type { UsualPoint } from '../../domain/day-curve'
import type { DayKept } from '../../store/day'
import { Broken } from '../../ui/Broken'
import { Cup } from '../../ui/cup/Cup'
import { usePouredLevel } from '../../ui/cup/use-poured-level'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { hashOf } from '../route'
import { Curve } from './Curve'
import { DayFigures } from './DayFigures'
import { DayTable } from './DayTable'
import { Ledger } from './Ledger'
import { curveDayOf, ledgerOf, shapeOf } from './model'
import { Moments } from './Moments'

interface DayViewProps {
  text: JournalText
  kept: DayKept
  /** The agent's usual cup through such a day; empty before there is one, and until it is read. */
  curve: readonly UsualPoint[]
  now: number
  /** The address names the day: there is a way back to today. */
  named: boolean
}

/** One day: a sentence, the cup, the curve with its ledger, the figures beside the agent's own, the good and the offers. */
export function DayView({ text, kept, curve, now, named }: DayViewProps) {
  const words = text.journal.day
  const { tally, live, level, usual, conversations, shifts } = kept
  const [chosen, setChosen] = useState<number | null>(null)
  const shown = usePouredLevel(level)
  const day = curveDayOf(kept, curve, now)
  const median = curve.findLast(({ minute }) => minute <= (day.to - new Date(`${tally.day}T00:00`).getTime()) / 60_000)
  const word = cupWord(level, text.language)
  return (
    <>
      <section class="lead">
        <div>
          <p class="kicker">{text.journal.date(tally.day)}</p>
          <h1 class="d">
            <Broken lines={words.head(shapeOf(kept))} />
          </h1>
          <p class="sub">
            {shifts <= 1 && live ? words.first : words.rest(tally.pausesCredited, tally.gaps, live ? null : word)}
          </p>
          <nav class="turn" aria-label={text.journal.sections.today}>
            {kept.before !== null && <a href={hashOf('today', kept.before)}>{words.turn.before}</a>}
            {kept.after !== null && <a href={hashOf('today', kept.after)}>{words.turn.after}</a>}
            {named && <a href={hashOf('today')}>{words.turn.today}</a>}
          </nav>
        </div>
        <figure>
          <Cup level={shown} size={200} median={median?.level ?? null} label={word} />
          <figcaption class="d">{word}</figcaption>
        </figure>
      </section>
      <section class="day">
        <div>
          <h2 class="unseen">{words.curve}</h2>
          <Curve
            text={text}
            day={day}
            conversations={conversations}
            level={level}
            chosen={chosen}
            onChoose={setChosen}
          />
          {day.points.some(({ line }) => line !== null) && (
            <DayTable text={text} day={day} conversations={conversations} />
          )}
        </div>
        <Ledger text={text} rows={ledgerOf(text, day, conversations)} chosen={chosen} onChoose={setChosen} />
      </section>
      <DayFigures text={text} tally={tally} usual={usual} conversations={conversations} entries={kept.entries} />
      <Moments text={text} kept={kept} />
    </>
  )
}
