import type { LookBack } from '../../domain/look-back'
import { Bars } from '../../ui/chart/Bars'
import type { JournalText } from '../../ui/text/journal-text'

/** What weighs most, and who can change it. */
export function Causes({ text, back }: { text: JournalText; back: LookBack }) {
  const { stressors, causes, count: times } = text.journal.range
  const { stressor, cause } = text.details
  return (
    <div class="weighs">
      <section>
        <h2 class="d">{stressors.head}</h2>
        {back.stressors.length === 0 ? (
          <p class="s">{stressors.empty}</p>
        ) : (
          <Bars
            tone="clay"
            rows={back.stressors.map(([of, n]) => ({ key: of, name: stressor.options[of], count: n, said: String(n) }))}
          />
        )}
      </section>
      <section>
        <h2 class="d">{causes.head}</h2>
        {back.departments.length === 0 ? (
          <p class="s">{causes.empty}</p>
        ) : (
          <ol class="departments">
            {back.departments.map(({ department, count, causes: own }) => (
              <li key={department}>
                <b class="num">{count}</b>
                <div>
                  <h3>{department === 'nobody' ? causes.nobody : cause.departments[department]}</h3>
                  <p class="s">{text.listed(own.map(([of, n]) => `${cause.options[of]} ${times(n)}`))}</p>
                </div>
              </li>
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}
