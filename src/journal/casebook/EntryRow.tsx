import type { Entry, Weight } from '../../domain'
import { Cup } from '../../ui/cup/Cup'
import { Icon } from '../../ui/Icon'
import type { RecordsText } from '../../ui/text/records-text'

interface EntryRowProps {
  text: RecordsText
  entry: Entry
  /** Its local day. */
  day: string
  names: readonly string[]
  onEdit: () => void
  onRemove: () => void
}

/** The level that stands for a weight, as where it was logged. */
const FULL: Record<Weight, number> = { 1: 22, 2: 55, 3: 90 }

/** One entry: when, what, what helped, and what the agent wrote. */
export function EntryRow({ text, entry, day, names, onEdit, onRemove }: EntryRowProps) {
  const words = text.records.casebook
  const when = `${text.records.day(day)} ${text.clock(entry.at)}`
  const [first = words.kinds[entry.kind], ...rest] = names
  return (
    <article class="entry" aria-label={when}>
      <p class="when">
        <time dateTime={new Date(entry.at).toISOString()}>{text.records.day(day)}</time>
        <span class="xs">{text.clock(entry.at)}</span>
      </p>
      <div class="mark">
        {entry.kind === 'good' ? (
          <Icon name="leaf" />
        ) : (
          entry.weight && <Cup level={FULL[entry.weight]} size={34} label={text.details.weight.options[entry.weight]} />
        )}
      </div>
      <div class="what">
        <p>
          <b>{entry.kind === 'good' ? words.kinds.good : first}</b>
          {(entry.kind === 'good' ? names : rest).map(name => (
            <span key={name} class="s">
              {name}
            </span>
          ))}
        </p>
        {entry.helped && (
          <p class="helped">
            <span class="s">{words.helped}</span>
            {entry.helped}
          </p>
        )}
        {entry.note && <p class="note-line">{entry.note}</p>}
      </div>
      <p class="acts">
        <button type="button" class="iconbtn" aria-label={`${words.edit} ${when}`} title={words.edit} onClick={onEdit}>
          <Icon name="pen" />
        </button>
        <button
          type="button"
          class="iconbtn"
          aria-label={`${words.remove} ${when}`}
          title={words.remove}
          onClick={onRemove}
        >
          <Icon name="trash" />
        </button>
      </p>
    </article>
  )
}
