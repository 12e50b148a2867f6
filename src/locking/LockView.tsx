import { useRef, useState } from 'preact/hooks'
import { Broken } from '../ui/Broken'
import type { LockState } from '../ui/lock/bring'
import { Unlock, type UnlockProps } from '../ui/lock/Unlock'
import { Pick } from '../ui/Pick'
import type { LockWords, Refusal } from '../ui/text/lock-text'
import { type Minutes, MINUTES } from '../store/lock/kept'
import { NewPassphrase } from './NewPassphrase'

export interface LockProps extends UnlockProps {
  words: LockWords
  state: LockState
  minutes: number
  onTurnOn: (passphrase: string) => Promise<Refusal | null>
  onTurnOff: () => Promise<Refusal | null>
  onChange: (next: string, old: string) => Promise<Refusal | null>
  onMinutes: (minutes: Minutes) => void
  onLock: () => void
}

/** The lock: off, locked, or open and then to be changed. */
export function LockView(props: LockProps) {
  const { words, state } = props
  const w = words.settings
  const [doing, setDoing] = useState<'set' | 'change' | null>(null)
  const [said, setSaid] = useState('')
  const head = useRef<HTMLHeadingElement>(null)
  /** What had the focus goes with the form: it stays by the lock. */
  const leave = (): void => {
    setDoing(null)
    head.current?.focus()
  }
  const done = (line: string) => (refusal: Refusal | null) => {
    if (refusal === null) {
      leave()
      setSaid(line)
    }
    return refusal
  }
  return (
    <>
      <div class="opening">
        <h1 ref={head} class="d" tabIndex={-1}>
          {w.head}
        </h1>
        <p class="lead">{w.lead}</p>
      </div>
      <div class="controls">
        <p>
          <Broken lines={state === 'none' ? w.off : state === 'locked' ? [w.locked] : w.on} />
        </p>
        {state === 'none' &&
          (doing === 'set' ? (
            <NewPassphrase
              words={words}
              change={false}
              onTake={next => props.onTurnOn(next).then(done(w.isOn))}
              onCancel={leave}
            />
          ) : (
            <p>
              <button type="button" class="btn" onClick={() => setDoing('set')}>
                {w.set}
              </button>
            </p>
          ))}
        {state === 'locked' && <Unlock words={words} onUnlock={props.onUnlock} onForget={props.onForget} />}
        {state === 'open' && (
          <>
            <Pick
              ask={w.after}
              values={MINUTES}
              name={minutes => w.minutes[minutes]}
              chosen={MINUTES.find(minutes => minutes === props.minutes) ?? MINUTES[1]}
              onPick={props.onMinutes}
            />
            <p class="row">
              <button type="button" class="btn" onClick={props.onLock}>
                {w.lockNow}
              </button>
              <button
                type="button"
                class="link"
                aria-expanded={doing === 'change'}
                onClick={() => setDoing(doing === 'change' ? null : 'change')}
              >
                {w.change}
              </button>
            </p>
            {doing === 'change' && (
              <NewPassphrase
                words={words}
                change
                onTake={(next, old) => props.onChange(next, old).then(done(w.changed))}
                onCancel={leave}
              />
            )}
            <p class="row">
              <button type="button" class="link" onClick={() => void props.onTurnOff().then(done(w.isOff))}>
                {w.turnOff}
              </button>
              <span class="s">{w.turnOffLine}</span>
            </p>
          </>
        )}
        <p class="s" role="status">
          {said}
        </p>
      </div>
    </>
  )
}
