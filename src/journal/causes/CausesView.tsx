import { useState } from 'preact/hooks'
import { type Cause, type DepartmentCount, NOTE_MAX, type Suggestion } from '../../domain'
import { Shelf } from '../../ui/art/Shelf'
import { Broken } from '../../ui/Broken'
import type { RecordsText } from '../../ui/text/records-text'
import { departmentName } from '../names'

export interface CausesProps {
  text: RecordsText
  from: string
  to: string
  /** Local day. */
  today: string
  departments: readonly DepartmentCount[]
  /** Hard entries of these days without a cause. */
  unnamed: number
  suggestions: readonly Suggestion[]
  onRange: (from: string, to: string) => void
  onSuggest: (cause: Cause, line: string) => void
  onPrint: () => void
  onTable: () => void
}

/** What can be fixed, how often it came up, by whom, and what the agent suggests. Counts only. */
export function CausesView(props: CausesProps) {
  const { text, from, to, today, departments, unnamed, suggestions } = props
  const words = text.records.causes
  const total = departments.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <section class="opening noprint">
        <h1 class="d">{words.head}</h1>
        <p>{words.lead}</p>
      </section>
      <div class="seek noprint">
        <label class="field">
          <span class="s">{text.records.brief.from}</span>
          <input
            type="date"
            max={to}
            value={from}
            onInput={event => event.currentTarget.value && props.onRange(event.currentTarget.value, to)}
          />
        </label>
        <label class="field">
          <span class="s">{text.records.brief.to}</span>
          <input
            type="date"
            min={from}
            max={today}
            value={to}
            onInput={event => event.currentTarget.value && props.onRange(from, event.currentTarget.value)}
          />
        </label>
        {total > 0 && (
          <>
            <button type="button" class="btn primary" onClick={props.onPrint}>
              {text.records.print}
            </button>
            <button type="button" class="btn" onClick={props.onTable}>
              {text.records.saveAs.csv}
            </button>
          </>
        )}
      </div>
      {total === 0 ? (
        <section class="nothing">
          <Shelf width={180} />
          <p>{words.empty}</p>
        </section>
      ) : (
        <section class="causes">
          <h2 class="d">{words.sheet(from, to)}</h2>
          <p class="s">{words.total(total)}</p>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.by}</th>
                <th scope="col">{words.cause}</th>
                <th scope="col" class="n">
                  {words.count}
                </th>
                <th scope="col">{words.suggestion}</th>
              </tr>
            </thead>
            {departments.map(({ department, causes }) => (
              <tbody key={department}>
                {causes.map(({ cause, count }, i) => (
                  <tr key={cause}>
                    {i === 0 && (
                      <th scope="rowgroup" rowSpan={causes.length}>
                        {departmentName(text, department) || words.nobody}
                      </th>
                    )}
                    <td>{text.details.cause.options[cause]}</td>
                    <td class="n num">{count}</td>
                    <td class="line">
                      <Suggest
                        label={`${words.suggestion}: ${text.details.cause.options[cause]}`}
                        hint={department === 'nobody' ? '' : words.suggestionHint}
                        kept={suggestions.find(s => s.cause === cause)?.text ?? ''}
                        onKeep={line => props.onSuggest(cause, line)}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            ))}
          </table>
          {unnamed > 0 && <p class="s noprint">{words.unnamed(unnamed)}</p>}
          <p class="s">{words.foot}</p>
          <p class="s noprint">
            <Broken lines={text.records.own} />
          </p>
        </section>
      )}
    </>
  )
}

/** One line on what would help; kept when it is left. */
function Suggest({
  label,
  hint,
  kept,
  onKeep,
}: {
  label: string
  hint: string
  kept: string
  onKeep: (line: string) => void
}) {
  const [line, setLine] = useState(kept)
  return (
    <div class="grow">
      <textarea
        aria-label={label}
        rows={1}
        maxLength={NOTE_MAX}
        placeholder={hint}
        value={line}
        onInput={event => setLine(event.currentTarget.value)}
        onBlur={() => line !== kept && onKeep(line)}
      />
      <div class="twin" aria-hidden="true">
        {line === '' ? '' : `${line}\n`}
      </div>
    </div>
  )
}
