import { useLayoutEffect, useRef } from 'preact/hooks'
import { LINE_MAX, NOTE_MAX } from '../domain'
import type { OwnExit } from '../store'
import { Icon } from '../ui/Icon'
import type { ShownExit } from '../ui/exits/exits'
import type { ExitsText } from '../ui/text/text'

interface ExitRowProps {
  text: ExitsText
  row: OwnExit
  /** Our own words for it, shown where the agent has none. */
  ours: ShownExit
  /** It was just added. */
  focus: boolean
  first: boolean
  last: boolean
  onChange: (row: OwnExit) => void
  onUp: () => void
  onDown: () => void
}

/** One exit as the agent has it: name, when to use it, words to copy; whether and where it stands on the card. */
export function ExitRow({ text, row, ours, focus, first, last, onChange, onUp, onDown }: ExitRowProps) {
  const words = text.setup
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (focus) field.current?.focus()
  }, [])
  const name = row.name || ours.name || text.exits.own
  // Emptied, it is ours again.
  const said = (value: string): string | null => (value === '' && row.exit !== 'own' ? null : value)
  return (
    <li class={row.off ? 'off' : undefined}>
      <div class="head">
        <label class="tick">
          <input
            type="checkbox"
            checked={!row.off}
            aria-label={words.shown(name)}
            onChange={event => onChange({ ...row, off: !event.currentTarget.checked })}
          />
        </label>
        <button type="button" class="iconbtn up" aria-label={words.up(name)} disabled={first} onClick={onUp}>
          <Icon name="next" />
        </button>
        <button type="button" class="iconbtn down" aria-label={words.down(name)} disabled={last} onClick={onDown}>
          <Icon name="next" />
        </button>
      </div>
      <label class="field">
        <span class="s">{words.fields.name}</span>
        <input
          ref={field}
          value={row.name ?? ''}
          placeholder={ours.name}
          maxLength={LINE_MAX}
          onInput={event => onChange({ ...row, name: said(event.currentTarget.value) })}
        />
      </label>
      <label class="field">
        <span class="s">{words.fields.hint}</span>
        <input
          value={row.hint ?? ''}
          placeholder={ours.hint}
          maxLength={LINE_MAX}
          onInput={event => onChange({ ...row, hint: said(event.currentTarget.value) })}
        />
      </label>
      <label class="field wide">
        <span class="s">{words.fields.phrase}</span>
        <textarea
          rows={2}
          value={row.phrase ?? ''}
          placeholder={ours.phrase}
          maxLength={NOTE_MAX}
          onInput={event => onChange({ ...row, phrase: said(event.currentTarget.value) })}
        />
      </label>
    </li>
  )
}
