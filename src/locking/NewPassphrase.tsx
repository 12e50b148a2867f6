import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { PASSPHRASE_LEAST } from '../lock/limits'
import { Broken } from '../ui/Broken'
import { PassphraseField } from '../ui/lock/PassphraseField'
import { saidOf } from '../ui/lock/said'
import { ShowSwitch } from '../ui/lock/ShowSwitch'
import type { LockWords, Refusal } from '../ui/text/lock-text'

interface NewPassphraseProps {
  words: LockWords
  /** Asks for the old one too. */
  change: boolean
  /** Gives why not, or null once it is done. */
  onTake: (next: string, old: string) => Promise<Refusal | null>
  onCancel: () => void
}

/** A new passphrase, typed twice, with what is lost if it is forgotten said before. */
export function NewPassphrase({ words, change, onTake, onCancel }: NewPassphraseProps) {
  const w = words.settings
  const [old, setOld] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [shown, setShown] = useState(false)
  const [understood, setUnderstood] = useState(change)
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // What was pressed for it is gone: the keys go where it asks.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), [])
  async function take(): Promise<void> {
    if (next.length < PASSPHRASE_LEAST) return setSaid(words.short)
    if (next !== again) return setSaid(w.differ)
    setBusy(true)
    setSaid(change ? '' : w.busyOn)
    const refusal = await onTake(next, old)
    setBusy(false)
    setSaid(refusal ? saidOf(words, refusal) : '')
  }
  return (
    <form
      ref={form}
      class="locked"
      onSubmit={event => {
        event.preventDefault()
        if (!busy) void take()
      }}
    >
      {!change && (
        <p>
          <Broken lines={w.beforehand} />
        </p>
      )}
      {change && <PassphraseField label={w.old} value={old} shown={shown} kind="known" onInput={setOld} />}
      <PassphraseField
        label={change ? w.next : words.passphrase}
        value={next}
        shown={shown}
        kind="new"
        onInput={setNext}
      />
      <PassphraseField label={w.again} value={again} shown={shown} kind="new" onInput={setAgain} />
      <ShowSwitch words={words} on={shown} onShow={setShown} />
      {!change && (
        <label class="tick">
          <input type="checkbox" checked={understood} onChange={event => setUnderstood(event.currentTarget.checked)} />
          {w.understood}
        </label>
      )}
      <p class="s" role="status">
        {said}
      </p>
      <p class="row">
        <button type="submit" class="btn primary" disabled={busy || !understood || next === ''}>
          {change ? w.change : w.turnOn}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {change ? words.file.cancel : w.cancel}
        </button>
      </p>
    </form>
  )
}
