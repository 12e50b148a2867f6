import type { DayKept } from '../../store/day'
import type { JournalText } from '../../ui/text/journal-text'

/** Where the day is put down. */
const DAY_END = '../dayend/index.html'

/** Good moments as large as the hard ones, whom to thank, the offers and what became of them, and the end of the day. */
export function Moments({ text, kept }: { text: JournalText; kept: DayKept }) {
  const words = text.journal.day
  const good = kept.entries.filter(({ kind }) => kind === 'good')
  const thanks = kept.notes.filter(({ kind }) => kind === 'thanks')
  return (
    <section class="moments">
      <div class="good">
        <h2 class="d">{words.good.head}</h2>
        {good.length > 0 && (
          <ul>
            {good.map(({ id, at, note }) => (
              <li key={id}>
                <time class="num">{text.clock(at)}</time>
                <span>{note === '' ? words.good.plain : note}</span>
              </li>
            ))}
          </ul>
        )}
        {good.length === 0 && kept.tally.thanks === 0 && <p class="s">{words.good.none}</p>}
        {kept.tally.thanks > 0 && <p class="s">{words.good.more(kept.tally.thanks)}</p>}
        {thanks.length > 0 && (
          <>
            <h3>{words.thanks}</h3>
            {thanks.map(({ id, text: line }) => (
              <p key={id} class="own">
                {line}
              </p>
            ))}
          </>
        )}
      </div>
      <div class="offered">
        <h2 class="d">{words.offers.head}</h2>
        {kept.offers.length === 0 ? (
          <p class="s">{words.offers.none}</p>
        ) : (
          <ul>
            {kept.offers.map(({ id, at, reason, became }) => (
              <li key={id}>
                <time class="num">{text.clock(at)}</time>
                <span>
                  {words.reason[reason.kind]}
                  <small>{words.became[became]}</small>
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
      {kept.live && (
        <div class="close">
          <h2 class="d">{words.close.head}</h2>
          <p class="s">{words.close.line}</p>
          <a class="btn" href={DAY_END} target="_blank" rel="noreferrer">
            {words.close.go}
          </a>
        </div>
      )}
    </section>
  )
}
