import { useState } from 'preact/hooks'
import { Broken } from '../Broken'
import type { LockWords, Refusal } from '../text/lock-text'
import { PassphraseField } from './PassphraseField'
import { saidOf } from './said'
import { ShowSwitch } from './ShowSwitch'

export interface UnlockProps {
  words: LockWords
  /** Gives why not, or null once it is open. */
  onUnlock: (passphrase: string) => Promise<Refusal | null>
  onForget: () => void
}

/** Asks for the passphrase, where something locked would stand. */
export function Unlock({ words, onUnlock, onForget }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [forgetting, setForgetting] = useState(false)
  async function open(): Promise<void> {
    setBusy(true)
    const refusal = await onUnlock(passphrase)
    setBusy(false)
    setRefused(refusal)
    if (refusal === null) setPassphrase('')
  }
  return (
    <form
      class="locked"
      onSubmit={event => {
        event.preventDefault()
        if (passphrase !== '' && !busy) void open()
      }}
    >
      <PassphraseField
        label={words.passphrase}
        value={passphrase}
        shown={shown}
        kind="known"
        invalid={refused !== null}
        onInput={setPassphrase}
      />
      {passphrase !== '' && <ShowSwitch words={words} on={shown} onShow={setShown} />}
      <p class="s" role="status">
        {busy ? words.unlock.busy : refused ? saidOf(words, refused) : ''}
      </p>
      <p class="row">
        <button type="submit" class="btn primary" disabled={busy || passphrase === ''}>
          {words.unlock.button}
        </button>
        <button type="button" class="link" aria-expanded={forgetting} onClick={() => setForgetting(!forgetting)}>
          {words.unlock.forgot}
        </button>
      </p>
      {forgetting && (
        <div role="group" aria-label={words.unlock.forgot}>
          <p>
            <Broken lines={words.unlock.forgetAsk} />
          </p>
          <p class="row">
            <button type="button" class="btn" onClick={() => setForgetting(false)}>
              {words.unlock.forgetNo}
            </button>
            <button type="button" class="btn" onClick={onForget}>
              {words.unlock.forgetYes}
            </button>
          </p>
        </div>
      )}
    </form>
  )
}
