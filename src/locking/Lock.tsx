import { openerFor } from '../lock/box'
import { heldKey, holdKey } from '../platform/lock-key'
import { changePassphrase, keepMinutes, lockRow, tryPassphrase, turnOff, turnOn } from '../store/lock/turn'
import { announce, forget, lockUp, refusalOf, unlock } from '../ui/lock/unlock'
import { useLock } from '../ui/lock/use-lock'
import type { Language } from '../ui/text/language'
import type { Refusal } from '../ui/text/lock-text'
import { useLockWords } from '../ui/text/pick-lock'
import { withStore } from '../ui/with-store'
import { LockView } from './LockView'

/** Whatever goes wrong with the store is said in one word: nothing was changed. */
const safely = (work: () => Promise<Refusal | null>): Promise<Refusal | null> =>
  work().catch((): Refusal => ({ why: 'broken' }))

const putOn = (passphrase: string): Promise<Refusal | null> =>
  safely(async () => {
    await withStore(async db => {
      const { privateKey } = await turnOn(db, passphrase)
      const lock = await lockRow(db)
      if (lock) await holdKey({ publicKey: lock.publicKey, privateKey, minutes: lock.minutes }, Date.now())
    })
    announce()
    return null
  })

const takeOff = (): Promise<Refusal | null> =>
  safely(async () => {
    const held = await heldKey(Date.now())
    if (held) await withStore(async db => turnOff(db, await openerFor(held.publicKey, held.privateKey)))
    await lockUp()
    return null
  })

const change = (next: string, old: string): Promise<Refusal | null> =>
  safely(() =>
    withStore(async db => {
      const tried = await tryPassphrase(db, old, Date.now())
      if (tried === null) return { why: 'broken' }
      if ('refused' in tried) return refusalOf(tried.wait)
      const changed = await changePassphrase(db, tried.lock.publicKey, tried.privateKey, next)
      return changed ? null : { why: 'broken' }
    }),
  )

async function wait(minutes: number): Promise<void> {
  const held = await heldKey(Date.now())
  if (!held) return announce()
  await withStore(db => keepMinutes(db, held.publicKey, minutes))
  await holdKey({ ...held, minutes }, Date.now())
  announce()
}

/** The lock, on its own page. `changed` differs whenever the store may have changed. */
export function Lock({ language, changed }: { language: Language; changed: unknown }) {
  const words = useLockWords(language)
  const lock = useLock(changed)
  if (!words || !lock) return null
  return (
    <LockView
      words={words}
      {...lock}
      onUnlock={unlock}
      onForget={() => void forget().catch(() => {})}
      onTurnOn={putOn}
      onTurnOff={takeOff}
      onChange={change}
      onMinutes={minutes => void wait(minutes).catch(() => {})}
      onLock={() => void lockUp()}
    />
  )
}
