import { PASSPHRASE_MOST } from '../../lock/limits'

interface PassphraseFieldProps {
  label: string
  value: string
  /** Seen as it is typed: what nobody can bring back is better read once. */
  shown: boolean
  /** A new one, or one that the agent has: password managers tell them apart. */
  kind: 'new' | 'known'
  invalid?: boolean
  onInput: (passphrase: string) => void
}

/** One field for a passphrase. */
export function PassphraseField({ label, value, shown, kind, invalid = false, onInput }: PassphraseFieldProps) {
  return (
    <label class="field passphrase">
      <span class="s">{label}</span>
      <input
        // Written as one of the two for the types' sake: it is a text field while it is shown.
        type={(shown ? 'text' : 'password') as 'password'}
        value={value}
        maxLength={PASSPHRASE_MOST}
        autocomplete={kind === 'new' ? 'new-password' : 'current-password'}
        spellcheck={false}
        aria-invalid={invalid}
        onInput={event => onInput(event.currentTarget.value)}
      />
    </label>
  )
}
