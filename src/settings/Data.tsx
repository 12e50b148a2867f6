import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { RETENTIONS } from '../domain'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Pick } from '../ui/Pick'
import { Section } from './Section'
import type { Keep } from './SettingsView'

export interface DataProps {
  text: SettingsPageText
  /** Days that details are kept, and the most that the company allows, or null. */
  retention: number
  most: number | null
  receiptHref: string
  journalHref: string
  onKeep: Keep
  /** Deletes everything; false where that failed. */
  onWipe: () => Promise<boolean>
}

/** What is kept, for how long, and how to be rid of all of it. */
export function Data({ text, retention, most, receiptHref, journalHref, onKeep, onWipe }: DataProps) {
  const words = text.settings.data
  const offered = RETENTIONS.filter(days => most === null || days <= most)
  const days = Math.min(retention, most ?? retention)
  return (
    <Section head={words.head} lead={words.lead}>
      <div>
        <Pick
          ask={words.retention}
          values={[...new Set([...offered, days])].sort((a, b) => a - b)}
          name={words.days}
          chosen={days}
          onPick={chosen => onKeep('retention', chosen)}
        />
        {most !== null && <p class="s">{words.most(most)}</p>}
      </div>
      <p class="ways">
        <a href={receiptHref}>{words.receipt}</a>
        <a href={journalHref}>{words.journal}</a>
      </p>
      <Wipe words={words} onWipe={onWipe} />
    </Section>
  )
}

/** An ordinary button that asks once more. */
function Wipe({ words, onWipe }: { words: SettingsPageText['settings']['data']; onWipe: DataProps['onWipe'] }) {
  const [asking, setAsking] = useState<boolean | null>(null)
  const [wiped, setWiped] = useState<boolean | null>(null)
  const no = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The pressed button is gone: the focus goes to what took its place, the harmless one first.
    if (asking) no.current?.focus()
    else if (asking === false) first.current?.focus()
  }, [asking])
  return (
    <div class="wipe">
      {asking ? (
        <div role="group" aria-label={words.wipe}>
          <p role="alert">{words.ask}</p>
          <p class="row">
            <button ref={no} type="button" class="btn" onClick={() => setAsking(false)}>
              {words.no}
            </button>
            <button
              type="button"
              class="btn"
              onClick={() => {
                setAsking(false)
                void onWipe().then(setWiped)
              }}
            >
              {words.yes}
            </button>
          </p>
        </div>
      ) : (
        <button ref={first} type="button" class="link" onClick={() => setAsking(true)}>
          {words.wipe}
        </button>
      )}
      <p class="s" role="status">
        {wiped === null || asking ? '' : wiped ? words.wiped : words.failed}
      </p>
    </div>
  )
}
