import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CAUSES, type Detail, type Entry, HANDS, NOTE_MAX, STRESSORS, type Weight } from '../../domain'
import { Choices } from '../../ui/log/Choices'
import type { RecordsText } from '../../ui/text/records-text'

interface EditEntryProps {
  text: RecordsText
  entry: Entry
  onSave: (detail: Detail) => void
  onCancel: () => void
}

const WEIGHTS = ['1', '2', '3'] as const

/** Changes what was said about an entry; Escape leaves it as it was. */
export function EditEntry({ text, entry, onSave, onCancel }: EditEntryProps) {
  const { details, records } = text
  const words = records.casebook
  const [detail, setDetail] = useState<Detail>({})
  const form = useRef<HTMLFormElement>(null)
  const now = { ...entry, ...detail }
  const say = (change: Detail): void => setDetail({ ...detail, ...change })
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('button, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      class="edit"
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.isComposing) onCancel()
      }}
      onSubmit={event => {
        event.preventDefault()
        onSave(detail)
      }}
    >
      {entry.kind === 'hard' && (
        <>
          <Choices
            ask={details.stressor.ask}
            values={STRESSORS}
            names={details.stressor.options}
            chosen={now.stressor}
            onChoose={stressor => say({ stressor })}
          />
          <Choices
            ask={details.cause.ask}
            values={CAUSES}
            names={details.cause.options}
            chosen={now.cause ?? null}
            onChoose={cause => say({ cause })}
          />
          <Choices
            ask={details.hands.ask}
            values={HANDS}
            names={details.hands.options}
            chosen={now.hands ?? null}
            onChoose={hands => say({ hands })}
          />
          <Choices
            ask={details.weight.ask}
            values={WEIGHTS}
            names={details.weight.options}
            chosen={now.weight === null ? null : (String(now.weight) as '1')}
            onChoose={weight => say({ weight: weight === null ? null : (Number(weight) as Weight) })}
          />
          <label class="field">
            <span class="s">{details.helped}</span>
            <textarea
              rows={2}
              maxLength={NOTE_MAX}
              value={now.helped ?? ''}
              onInput={event => say({ helped: event.currentTarget.value })}
            />
          </label>
        </>
      )}
      <label class="field">
        <span class="s">{details.note[entry.kind]}</span>
        <textarea
          rows={2}
          maxLength={NOTE_MAX}
          value={now.note}
          onInput={event => say({ note: event.currentTarget.value })}
        />
      </label>
      <p class="row">
        <button type="submit" class="btn primary">
          {words.save}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
