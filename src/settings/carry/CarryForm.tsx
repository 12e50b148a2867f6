import { useState } from 'preact/hooks'
import { PASSPHRASE_LEAST } from '../../lock/limits'
import { Broken } from '../../ui/Broken'
import { PassphraseField } from '../../ui/lock/PassphraseField'
import { ShowSwitch } from '../../ui/lock/ShowSwitch'
import type { CarryRefusal, CarryWords } from '../../ui/text/carry-text'

interface CarryFormProps {
  words: CarryWords
  /** Other machines are there: their passphrase is asked for, once. */
  joining: boolean
  /** Gives why not, or null once it is on. */
  onTake: (passphrase: string) => Promise<CarryRefusal | null>
  onCancel: (() => void) | null
}

/** Asks for the passphrase: a new one twice, one that others have once. */
export function CarryForm({ words, joining, onTake, onCancel }: CarryFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  async function take(): Promise<void> {
    if (!joining && passphrase.length < PASSPHRASE_LEAST) return setSaid(words.short)
    if (!joining && passphrase !== again) return setSaid(words.differ)
    setBusy(true)
    setSaid(words.busy)
    const refused = await onTake(passphrase)
    setBusy(false)
    setSaid(refused ? words.refused[refused] : '')
  }
  return (
    <form
      class="locked"
      onSubmit={event => {
        event.preventDefault()
        if (!busy) void take()
      }}
    >
      {onCancel && (
        <p>
          <Broken lines={joining ? [words.join] : words.beforehand} />
        </p>
      )}
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        shown={shown}
        kind={joining ? 'known' : 'new'}
        onInput={setPassphrase}
      />
      {!joining && <PassphraseField label={words.again} value={again} shown={shown} kind="new" onInput={setAgain} />}
      <ShowSwitch words={words} on={shown} onShow={setShown} />
      <p class="s" role="status">
        {said}
      </p>
      <p class="row">
        <button type="submit" class="btn primary" disabled={busy || passphrase === ''}>
          {words.turnOn}
        </button>
        {onCancel && (
          <button type="button" class="link" onClick={onCancel}>
            {words.cancel}
          </button>
        )}
      </p>
    </form>
  )
}
