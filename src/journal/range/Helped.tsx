import type { LineReason } from '../../domain'
import type { LookBack } from '../../domain/look-back'
import { Bars } from '../../ui/chart/Bars'
import type { JournalText } from '../../ui/text/journal-text'

/** The agent's own words that are shown, and activities. */
const SHOWN = 6

/** What helped, what it felt like, and how the cup filled and emptied. */
export function Helped({ text, back }: { text: JournalText; back: LookBack }) {
  const words = text.journal.range
  const reasons = Object.entries(back.reasons) as [LineReason, { lines: number; sum: number }][]
  const [filled, poured] = [reasons.filter(([, { sum }]) => sum > 0), reasons.filter(([, { sum }]) => sum < 0)]
  const rows = (of: typeof reasons) => {
    const all = of.reduce((n, [, { sum }]) => n + Math.abs(sum), 0)
    return of
      .toSorted(([one, a], [other, b]) => Math.abs(b.sum) - Math.abs(a.sum) || one.localeCompare(other))
      .map(([reason, { sum }]) => ({
        key: reason,
        name: text.journal.day.line[reason],
        count: Math.abs(sum),
        // Over weeks the points themselves say little; their shares do.
        said: `${Math.round((Math.abs(sum) / all) * 100)}%`,
      }))
  }
  const nothing = back.did.length + back.exits.length + back.helped.length === 0
  return (
    <div class="three">
      <section>
        <h2 class="d">{words.helped.head}</h2>
        {nothing && <p class="s">{words.helped.empty}</p>}
        <ul class="did">
          {back.did.slice(0, SHOWN).map(({ activity, times, felt }) => (
            <li key={activity}>
              {text.journal.activities[activity]}
              <small>{words.helped.lighter(times, felt.lighter)}</small>
            </li>
          ))}
        </ul>
        {back.exits.length > 0 && (
          <>
            <h3>{words.helped.exits}</h3>
            <p class="s">
              {text.listed(
                back.exits.map(
                  ([exit, n]) => `${exit === 'own' ? text.exits.own : text.exits.options[exit].name} ${words.count(n)}`,
                ),
              )}
            </p>
          </>
        )}
        {back.helped.length > 0 && (
          <>
            <h3>{words.helped.words}</h3>
            <ul class="own">
              {back.helped.slice(0, SHOWN).map(([line, n]) => (
                <li key={line}>
                  {line}
                  {n > 1 && <small>{words.count(n)}</small>}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section>
        <h2 class="d">{words.feelings.head}</h2>
        {back.feelings.length === 0 ? (
          <p class="s">{words.feelings.empty}</p>
        ) : (
          <Bars
            tone="ink"
            rows={back.feelings.map(([of, n]) => ({
              key: of,
              name: text.feelings[of].word,
              count: n,
              said: String(n),
            }))}
          />
        )}
      </section>
      <section>
        <h2 class="d">{words.cup.head}</h2>
        <h3>{words.cup.filled}</h3>
        <Bars tone="clay" rows={rows(filled)} />
        <h3>{words.cup.poured}</h3>
        <Bars tone="tea" rows={rows(poured)} />
      </section>
    </div>
  )
}
