import { dayAfter, type Tally } from '../../domain'
import { cupWord } from '../../ui/cup/words'
import type { JournalText } from '../../ui/text/journal-text'
import { beside } from './model'
import type { Span } from './span'

interface AgainstProps {
  text: JournalText
  span: Span
  days: readonly Tally[]
  previous: readonly Tally[]
  today: string
}

/** The range beside as many days right before it: one's own time only, by the shift. */
export function Against({ text, span, days, previous, today }: AgainstProps) {
  const words = text.journal.range
  const [now, past] = [beside(days), beside(previous)]
  const until = span.until > today && span.from <= today ? today : span.until
  return (
    <section class="against">
      <h2 class="d">{words.against.head}</h2>
      {previous.length === 0 ? (
        <p class="s">{words.against.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <td>{words.perDay}</td>
              <th scope="col">
                {words.against.now}
                <small>{words.against.span(span.from, until, false)}</small>
              </th>
              <th scope="col">
                {words.against.past}
                <small>
                  {words.against.span(
                    span.previousFrom,
                    dayAfter(span.from, -1),
                    span.previousFrom.slice(0, 4) !== until.slice(0, 4),
                  )}
                </small>
              </th>
            </tr>
          </thead>
          <tbody>
            {(['served', 'rough', 'tense', 'thanks', 'pauses'] as const).map(name => (
              <tr key={name}>
                <th scope="row">{words[name]}</th>
                <td class="num">{now[name]}</td>
                <td class="num">{past[name]}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.peak}</th>
              <td>{cupWord(now.peak, text.language)}</td>
              <td>{cupWord(past.peak, text.language)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  )
}
