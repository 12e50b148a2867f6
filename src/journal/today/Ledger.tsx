import { Broken } from '../../ui/Broken'
import type { JournalText } from '../../ui/text/journal-text'
import type { LedgerRow } from './model'

interface LedgerProps {
  text: JournalText
  rows: readonly LedgerRow[]
  chosen: number | null
  onChoose: (point: number) => void
}

/** Each in the colour of its cause; the words say it too. */
const CLASSES: Partial<Record<LedgerRow['reason'], string>> = {
  hostile: 'hard',
  tense: 'tense',
  pause: 'rest',
  gap: 'rest',
  thanks: 'good',
}

/** The day's bill: every change on its own line, the many small ones summed at the end. */
export function Ledger({ text, rows, chosen, onChoose }: LedgerProps) {
  const words = text.journal.day.ledger
  return (
    <section class="ledger">
      <h2 class="d">{words.head}</h2>
      {rows.length === 0 ? (
        <p class="s">
          <Broken lines={words.empty} />
        </p>
      ) : (
        <>
          <ul>
            {rows.map(({ point, number, at, times, reason, what, by }) => {
              const line = (
                <>
                  <time class="num">{at === null ? text.journal.day.times(times) : text.clock(at)}</time>
                  <span>
                    {number !== null && <i aria-hidden="true">{number}</i>}
                    {what}
                  </span>
                  <b class="num">{text.journal.amount(by)}</b>
                </>
              )
              return (
                <li key={`${reason}${point}`} class={CLASSES[reason] ?? 'plain'}>
                  {point === null ? (
                    <p>{line}</p>
                  ) : (
                    <button type="button" aria-pressed={chosen === point} onClick={() => onChoose(point)}>
                      {line}
                    </button>
                  )}
                </li>
              )
            })}
          </ul>
          <p class="xs">
            <Broken lines={words.aside} />
          </p>
        </>
      )}
    </section>
  )
}
