import { useState } from 'preact/hooks'
import { LINE_MAX, type Stressor, type Week } from '../../domain'
import type { RecordsText } from '../../ui/text/records-text'

export interface WeekCardProps {
  text: RecordsText
  week: Week
  /** What pressed most, by the agent's own entries. */
  pressed: { stressor: Stressor; count: number } | null
  /** What was kept of this week, and of the week before; empty for nothing. */
  strength: string
  lesson: string
  before: string
  onKeep: (strength: string, lesson: string) => void
}

/** One small card a week: what went well, and one small thing to try. Both lines may stay empty. */
export function WeekCard({ text, week, pressed, before, onKeep, ...kept }: WeekCardProps) {
  const words = text.records.week
  const [strength, setStrength] = useState(kept.strength)
  const [lesson, setLesson] = useState(kept.lesson)
  const same = strength === kept.strength && lesson === kept.lesson
  return (
    <section class="week" aria-labelledby="week-head">
      <div>
        <p class="kicker">{words.kicker(week.monday)}</p>
        <h2 class="d" id="week-head">
          {words.head}
        </h2>
        {week.strengths.length === 0 ? (
          <p class="s">{words.nothing}</p>
        ) : (
          <>
            <ul class="strengths">
              {week.strengths.map(({ what, n, usual }) => (
                <li key={what}>
                  {words.strengths[what](n)}
                  {usual !== null && <small>{words.usual(usual)}</small>}
                </li>
              ))}
            </ul>
            <p class="s">{words.lead}</p>
          </>
        )}
        {pressed && <p class="s">{words.pressed(text.details.stressor.options[pressed.stressor], pressed.count)}</p>}
      </div>
      <form
        onSubmit={event => {
          event.preventDefault()
          onKeep(strength.trim(), lesson.trim())
        }}
      >
        {before !== '' && <p class="s before">{words.before(before)}</p>}
        <label class="field">
          <span class="s">{words.strength}</span>
          <input
            value={strength}
            maxLength={LINE_MAX}
            autocomplete="off"
            onInput={event => setStrength(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="s">{words.lesson}</span>
          <input
            value={lesson}
            maxLength={LINE_MAX}
            autocomplete="off"
            onInput={event => setLesson(event.currentTarget.value)}
          />
        </label>
        {week.helped.length > 0 && lesson === '' && (
          <div class="chips" role="group" aria-label={words.seeds}>
            {week.helped.map(line => (
              <button key={line} type="button" class="chip" onClick={() => setLesson(line.slice(0, LINE_MAX))}>
                {line}
              </button>
            ))}
          </div>
        )}
        <p class="row">
          <button type="submit" class="btn" disabled={same}>
            {words.keep}
          </button>
          <span class="s" role="status">
            {same && (kept.strength !== '' || kept.lesson !== '') ? words.kept : ''}
          </span>
        </p>
      </form>
    </section>
  )
}
