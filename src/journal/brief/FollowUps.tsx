import { FOLLOW_UPS_MAX, type FollowUp, NOTE_MAX, type Talk } from '../../domain'
import { Icon } from '../../ui/Icon'
import type { RecordsText } from '../../ui/text/records-text'

interface FollowUpsProps {
  text: RecordsText
  talk: Talk
  newId: () => string
  /** Local day. */
  today: string
  onChange: (part: Partial<Talk>) => void
}

/** What was agreed on, and when to look at it again. */
export function FollowUps({ text, talk, newId, today, onChange }: FollowUpsProps) {
  const words = text.records.brief
  const change = (id: string, part: Partial<FollowUp>): void =>
    onChange({ followUps: talk.followUps.map(f => (f.id === id ? { ...f, ...part } : f)) })
  return (
    <section class="agreed" aria-labelledby="agreed-head">
      <h2 class="d" id="agreed-head">
        {words.followUps}
      </h2>
      <p class="s">{words.nothingDue}</p>
      <ul>
        {talk.followUps.map(({ id, text: line, due, done }) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                checked={done}
                onChange={event => change(id, { done: event.currentTarget.checked })}
              />
              {words.done}
            </label>
            <label class="field wide">
              <span class="s">{words.followUp}</span>
              <input
                value={line}
                maxLength={NOTE_MAX}
                autocomplete="off"
                onInput={event => change(id, { text: event.currentTarget.value })}
              />
            </label>
            <label class="field">
              <span class="s">{words.due}</span>
              <input
                type="date"
                value={due ?? ''}
                onInput={event => change(id, { due: event.currentTarget.value || null })}
              />
            </label>
            <button
              type="button"
              class="iconbtn"
              aria-label={words.remove(line)}
              onClick={() => onChange({ followUps: talk.followUps.filter(f => f.id !== id) })}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p class="row">
        <button
          type="button"
          class="btn"
          disabled={talk.followUps.length >= FOLLOW_UPS_MAX}
          onClick={() =>
            onChange({ followUps: [...talk.followUps, { id: newId(), text: '', due: null, done: false }] })
          }
        >
          <Icon name="plus" />
          {words.add}
        </button>
        {talk.held === null ? (
          <button type="button" class="btn" onClick={() => onChange({ held: today })}>
            {words.markHeld}
          </button>
        ) : (
          <label class="field inline">
            <span class="s">{words.heldOn}</span>
            <input
              type="date"
              max={today}
              value={talk.held}
              onInput={event => onChange({ held: event.currentTarget.value || null })}
            />
          </label>
        )}
      </p>
    </section>
  )
}
