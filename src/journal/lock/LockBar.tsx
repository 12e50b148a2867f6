import type { Language } from '../../ui/text/language'
import { forget, lockUp, unlock } from '../../ui/lock/unlock'
import type { LockState } from '../../ui/lock/bring'
import { useLockWords } from '../../ui/text/pick-lock'
import { Shut } from './Shut'

/** How the lock stands in the journal: asks for the passphrase, or locks again in one click. */
export function LockBar({ language, state, whole }: { language: Language; state: LockState; whole: boolean }) {
  const words = useLockWords(language)
  if (!words || state === 'none') return null
  if (state === 'locked')
    return <Shut words={words} whole={whole} onUnlock={unlock} onForget={() => void forget().catch(() => {})} />
  return (
    <p class="lock-now">
      <button type="button" class="link" onClick={() => void lockUp()}>
        {words.settings.lockNow}
      </button>
    </p>
  )
}
