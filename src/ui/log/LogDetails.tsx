import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import {
  CAUSES,
  type Cause,
  type Detail,
  type Entry,
  FIXES,
  HANDS,
  NOTE_MAX,
  STRESSORS,
  type Weight,
} from '../../domain'
import { Threat } from '../exits/Threat'
import { Cup } from '../cup/Cup'
import { Icon } from '../Icon'
import type { CardText } from '../text/text'
import { Choices } from './Choices'

export interface LogDetailsProps {
  text: CardText
  kind: Entry['kind']
  /** What has been said about it so far. */
  detail: Detail
  /** How often each cause was logged in this month, this entry left out. */
  causes: Partial<Record<Cause, number>>
  /** It was a threat or harassment, as far as is known: help comes first. */
  severe: boolean
  help: string
  /** Stored at once, one by one. */
  onDetail: (detail: Detail) => void
}

const WEIGHTS: readonly Weight[] = [1, 2, 3]
/** The level that stands for a weight, and the size it is drawn at, px. */
const FULL: Record<Weight, number> = { 1: 22, 2: 55, 3: 90 }
const SIZE = 34

/** What it was, where it came from, how heavy, what helped: chips first, words last, all of it optional. */
export function LogDetails(props: LogDetailsProps) {
  const { text, kind, detail, causes, onDetail } = props
  const words = text.details
  const [writing, setWriting] = useState(kind === 'good' || Boolean(detail.note || detail.helped))
  const [threatened, setThreatened] = useState(props.severe)
  const first = useRef<HTMLTextAreaElement>(null)
  const opened = useRef(false)
  useLayoutEffect(() => {
    // Only where the agent has just asked to write.
    if (opened.current) first.current?.focus()
  }, [writing])
  const { cause, hands, weight } = detail
  const by = cause ? FIXES[cause] : null
  if (kind === 'good') return <Lines {...props} area={first} />
  return (
    <>
      {threatened && <Threat text={text} help={props.help} />}
      <Choices
        ask={words.stressor.ask}
        values={STRESSORS}
        names={words.stressor.options}
        chosen={detail.stressor ?? null}
        onChoose={stressor => onDetail({ stressor })}
      >
        {!threatened && (
          <button type="button" class="chip" onClick={() => setThreatened(true)}>
            <Icon name="lock" />
            {text.threat.open}
          </button>
        )}
      </Choices>
      <Choices
        ask={words.cause.ask}
        values={CAUSES}
        names={words.cause.options}
        chosen={cause ?? null}
        onChoose={next => onDetail({ cause: next })}
      />
      {cause && by && (
        <p class="fix">
          {by === 'nobody' ? (
            <span>{words.cause.nobody}</span>
          ) : (
            <>
              <span>{words.cause.fix}</span>
              <b>{words.cause.departments[by]}</b>
            </>
          )}
          {(causes[cause] ?? 0) > 0 && <small>{words.cause.nth((causes[cause] ?? 0) + 1)}</small>}
        </p>
      )}
      <div class="two">
        <Choices
          ask={words.hands.ask}
          values={HANDS}
          names={words.hands.options}
          chosen={hands ?? null}
          onChoose={next => onDetail({ hands: next })}
        />
        <fieldset class="q weights">
          <legend>{words.weight.ask}</legend>
          <div>
            {WEIGHTS.map(w => (
              <button
                key={w}
                type="button"
                aria-pressed={w === weight}
                onClick={() => onDetail({ weight: w === weight ? null : w })}
              >
                <Cup level={FULL[w]} size={SIZE} />
                {words.weight.options[w]}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      {hands && <p class="fix aside">{words.hands.aside[hands]}</p>}
      {writing ? (
        <Lines {...props} area={first} />
      ) : (
        <button
          type="button"
          class="link plain write"
          onClick={() => {
            opened.current = true
            setWriting(true)
          }}
        >
          <Icon name="pen" />
          {words.write}
        </button>
      )}
    </>
  )
}

/** The agent's own words. Kept when the field is left, and at the latest when it goes. */
function Lines({
  text,
  kind,
  detail,
  onDetail,
  area,
}: LogDetailsProps & { area: { current: HTMLTextAreaElement | null } }) {
  const words = text.details
  return (
    <div class="lines">
      {kind === 'hard' && (
        <label class="field">
          <span class="s">{words.helped}</span>
          <textarea
            ref={area}
            rows={2}
            maxLength={NOTE_MAX}
            value={detail.helped ?? ''}
            onInput={event => onDetail({ helped: event.currentTarget.value })}
          />
        </label>
      )}
      <label class="field">
        <span class="s">{words.note[kind]}</span>
        <textarea
          ref={kind === 'good' ? area : null}
          rows={2}
          maxLength={NOTE_MAX}
          value={detail.note ?? ''}
          onInput={event => onDetail({ note: event.currentTarget.value })}
        />
      </label>
    </div>
  )
}
