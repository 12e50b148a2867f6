import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../ui/Icon'
import type { ReceiptText } from '../ui/text/receipt-text'
import { useEscape } from '../ui/use-escape'

export type Wiped = { kind: 'day'; day: string } | { kind: 'site'; site: string } | { kind: 'all' }

interface WipeProps {
  text: ReceiptText
  days: readonly string[]
  sites: readonly string[]
  onWipe: (what: Wiped) => void
}

/** Deleting: a day, a site, everything; each asks once more, and Escape or the other button leaves everything as it is. */
export function Wipe({ text, days, sites, onWipe }: WipeProps) {
  const words = text.receipt.wipe
  const [day, setDay] = useState('')
  const [site, setSite] = useState('')
  const [asked, setAsked] = useState<Wiped | null>(null)
  const chosenDay = days.includes(day) ? day : (days[0] ?? '')
  const chosenSite = sites.includes(site) ? site : (sites[0] ?? '')
  return (
    <section class="part wipe">
      <h2 class="d">{words.head}</h2>
      <p class="s">{words.lead}</p>
      {asked ? (
        <Sure
          text={text}
          what={asked}
          onNo={() => setAsked(null)}
          onYes={() => {
            setAsked(null)
            onWipe(asked)
          }}
        />
      ) : (
        <div class="ways">
          <Choice
            label={words.chooseDay}
            none={words.noDays}
            options={days}
            value={chosenDay}
            onChange={setDay}
            action={words.day}
            onAct={() => setAsked({ kind: 'day', day: chosenDay })}
          />
          <Choice
            label={words.chooseSite}
            none={words.noSites}
            options={sites}
            value={chosenSite}
            onChange={setSite}
            action={words.site}
            onAct={() => setAsked({ kind: 'site', site: chosenSite })}
          />
          <p>
            <button type="button" class="btn" onClick={() => setAsked({ kind: 'all' })}>
              <Icon name="trash" />
              {words.all}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

interface ChoiceProps {
  label: string
  none: string
  options: readonly string[]
  value: string
  onChange: (value: string) => void
  action: string
  onAct: () => void
}

function Choice({ label, none, options, value, onChange, action, onAct }: ChoiceProps) {
  if (options.length === 0) return <p class="s">{none}</p>
  return (
    <p class="choice">
      <label>
        <span>{label}</span>
        <select value={value} onChange={event => onChange(event.currentTarget.value)}>
          {options.map(option => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="btn" onClick={onAct}>
        {action}
      </button>
    </p>
  )
}

interface SureProps {
  text: ReceiptText
  what: Wiped
  onYes: () => void
  onNo: () => void
}

function Sure({ text, what, onYes, onNo }: SureProps) {
  const words = text.receipt.wipe
  const no = useRef<HTMLButtonElement>(null)
  // The way back is the one at hand.
  useLayoutEffect(() => no.current?.focus(), [])
  useEscape(onNo)
  const question =
    what.kind === 'day' ? words.sureDay(what.day) : what.kind === 'site' ? words.sureSite(what.site) : words.sureAll
  return (
    <div class="sure" role="group" aria-labelledby="sure">
      <p id="sure">{question}</p>
      <p class="choice">
        <button type="button" class="btn" ref={no} onClick={onNo}>
          {words.no}
        </button>
        <button type="button" class="btn" onClick={onYes}>
          <Icon name="trash" />
          {words.yes}
        </button>
      </p>
    </div>
  )
}
