import { useState } from 'preact/hooks'
import { Icon } from '../../ui/Icon'
import type { JournalText } from '../../ui/text/journal-text'
import { hashOf } from '../route'
import { SPANS, type Span, switched } from './span'

interface ControlsProps {
  text: JournalText
  span: Span
  today: string
  earlier: boolean
  later: boolean
}

/** How long a range is looked at, and the ones beside it. All of it is addresses: the browser's back button works. */
export function Controls({ text, span, today, earlier, later }: ControlsProps) {
  const words = text.journal.range
  const [ends, setEnds] = useState({ from: span.from, until: span.until })
  return (
    <div class="controls">
      <nav class="kinds" aria-label={words.kindsLabel}>
        {SPANS.map(kind => (
          <a
            key={kind}
            href={hashOf('range', switched(span, kind, today))}
            aria-current={kind === span.kind ? 'true' : undefined}
          >
            {words.kinds[kind]}
          </a>
        ))}
      </nav>
      <span class="beside">
        {earlier && (
          <a class="iconbtn" href={hashOf('range', span.before)} aria-label={words.before}>
            <Icon name="prev" />
          </a>
        )}
        {later && (
          <a class="iconbtn" href={hashOf('range', span.after)} aria-label={words.after}>
            <Icon name="next" />
          </a>
        )}
        <button type="button" class="iconbtn" aria-label={words.print} onClick={() => window.print()}>
          <Icon name="print" />
        </button>
      </span>
      {span.kind === 'days' && (
        <form
          class="ends"
          onSubmit={event => {
            event.preventDefault()
            if (ends.from && ends.until) location.hash = hashOf('range', `days/${ends.from}/${ends.until}`)
          }}
        >
          <label>
            {words.from}
            <input
              type="date"
              value={ends.from}
              max={today}
              required
              onInput={event => setEnds({ ...ends, from: event.currentTarget.value })}
            />
          </label>
          <label>
            {words.until}
            <input
              type="date"
              value={ends.until}
              required
              onInput={event => setEnds({ ...ends, until: event.currentTarget.value })}
            />
          </label>
          <button type="submit" class="btn">
            {words.show}
          </button>
        </form>
      )}
    </div>
  )
}
