import { useState } from 'preact/hooks'
import { PASSPHRASE_LEAST } from '../../lock/limits'
import { PassphraseField } from '../../ui/lock/PassphraseField'
import { ShowSwitch } from '../../ui/lock/ShowSwitch'
import type { LockWords } from '../../ui/text/lock-text'

interface NewProps {
  words: LockWords
  /** Nothing leaves without one. */
  needed: boolean
  busy: boolean
  save: string
  /** Null for none. */
  onSave: (passphrase: string | null) => void
}

/** Saves a copy, under a passphrase if one is typed. */
export function SaveLocked({ words, needed, busy, save, onSave }: NewProps) {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [short, setShort] = useState(false)
  return (
    <form
      class="locked"
      onSubmit={event => {
        event.preventDefault()
        const refused = passphrase === '' ? needed : passphrase.length < PASSPHRASE_LEAST
        setShort(refused)
        if (!refused) onSave(passphrase === '' ? null : passphrase)
      }}
    >
      <PassphraseField
        label={words.file.label}
        value={passphrase}
        shown={shown}
        kind="new"
        invalid={short}
        onInput={typed => {
          setPassphrase(typed)
          setShort(false)
        }}
      />
      <p class="s" role="status">
        {short ? words.short : needed ? words.file.needed : words.file.optional}
      </p>
      {passphrase !== '' && <ShowSwitch words={words} on={shown} onShow={setShown} />}
      <button type="submit" class="btn primary" disabled={busy}>
        {save}
      </button>
    </form>
  )
}

interface AskProps {
  words: LockWords
  head: string
  line: string
  open: string
  busy: boolean
  onOpen: (passphrase: string) => void
  onCancel: () => void
}

/** Asks for a passphrase that the agent has. */
export function AskPassphrase({ words, head, line, open, busy, onOpen, onCancel }: AskProps) {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  return (
    <form
      class="locked"
      onSubmit={event => {
        event.preventDefault()
        if (passphrase !== '') onOpen(passphrase)
      }}
    >
      <h3>{head}</h3>
      <p class="s">{line}</p>
      <PassphraseField label={words.passphrase} value={passphrase} shown={shown} kind="known" onInput={setPassphrase} />
      {passphrase !== '' && <ShowSwitch words={words} on={shown} onShow={setShown} />}
      <p class="row">
        <button type="submit" class="btn primary" disabled={busy || passphrase === ''}>
          {open}
        </button>
        <button type="button" class="link" onClick={onCancel}>
          {words.file.cancel}
        </button>
      </p>
    </form>
  )
}
