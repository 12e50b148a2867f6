import { useLayoutEffect, useRef } from 'preact/hooks'
import { handOverFirst, type Length, type Offer, suggested } from '../../domain'
import { Announce } from '../../ui/Announce'
import { Broken } from '../../ui/Broken'
import { Cup } from '../../ui/cup/Cup'
import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'
import { Lengths } from './Lengths'
import { Slip } from './Slip'

export interface NudgeProps {
  text: CardText
  offer: Offer
  /** The cup, 0..100, and the agent's own usual level for this time of day, or null before there is one. */
  level: number
  median: number | null
  /** What the agent answered; the card shrinks to one line that says it was heard. Null while the offer stands. */
  answered: 'quiet' | 'later' | 'correction' | null
  /** The conversation was logged from this card. */
  logged: boolean
  onTake: (length: Length) => void
  onLater: () => void
  onQuiet: () => void
  onNotRough: () => void
  onLog: () => void
  onUndo: () => void
  /** More about what was logged. */
  onMore: () => void
  onExits: () => void
  onClose: () => void
}

/** An offer to step away, over the console's side column. It takes no focus; with the focus inside, Escape puts it away. */
export function NudgeCard(props: NudgeProps) {
  const { text, offer, answered, logged, onClose } = props
  const close = useRef<HTMLButtonElement>(null)
  const byKey = useRef(false)
  useLayoutEffect(() => {
    // The pressed button is gone with the offer: whoever works by keyboard stays in the card.
    if (answered && byKey.current) close.current?.focus()
  }, [answered])

  const reason = text.reason[offer.reason.kind](offer.reason)
  const cost = offer.cost.waiting > 0 ? text.nudge.cost(offer.cost) : null
  const aboutTalk = offer.conversations.length > 0
  const answer = (then: () => void) => (event: MouseEvent) => {
    byKey.current = event.detail === 0
    then()
  }
  const spoken = cost ? [...reason, cost.count + cost.rest].join(' ') : reason.join(' ')
  const heard = answered ? text.nudge.answered[answered] : logged ? text.log.done.hard : spoken

  return (
    <Float text={text} label={text.nudge.label} shape={answered === null ? 'card' : 'slip'} onEscape={onClose}>
      <Announce line={heard} />
      {answered ? (
        <Slip line={heard} />
      ) : (
        <>
          <div class="head">
            <Cup level={props.level} size={56} median={props.median} />
            <h2 class="d">
              <Broken lines={reason} />
            </h2>
          </div>
          {cost && (
            <div class="cost">
              <Icon name="people" />
              <p>
                <b>{cost.count}</b>
                {cost.rest}
              </p>
              <p>{cost.advice}</p>
            </div>
          )}
          {offer.reason.kind === 'severe' && (
            <button type="button" class="link plain help" onClick={props.onExits}>
              <Icon name="lock" />
              {text.threat.open}
            </button>
          )}
          <Lengths
            text={text}
            best={suggested(offer.cost, offer.reason)}
            handOver={handOverFirst(offer.cost)}
            onTake={props.onTake}
          />
          <div class="row">
            <button type="button" class="link" onClick={answer(props.onLater)}>
              {text.nudge.later}
            </button>
            <button type="button" class="link" onClick={answer(props.onQuiet)}>
              {text.nudge.quiet}
            </button>
          </div>
          <div class="row foot">
            {logged ? (
              <span class="logged">
                <Icon name="check" />
                {text.log.done.hard}
              </span>
            ) : (
              aboutTalk && (
                <button type="button" class="link plain" onClick={answer(props.onNotRough)}>
                  <Icon name="undo" />
                  {text.nudge.notRough}
                </button>
              )
            )}
            <button type="button" class="link plain" onClick={logged ? props.onMore : props.onExits}>
              {!logged && <Icon name="door" />}
              {logged ? text.log.more : text.exits.label}
            </button>
            {/* One button for both, so that the focus stays where it was. */}
            <button
              key="log"
              type="button"
              class={logged ? 'link' : 'link plain'}
              onClick={logged ? props.onUndo : props.onLog}
            >
              {!logged && <Icon name="pen" />}
              {logged ? text.log.undo : text.log.hard}
            </button>
          </div>
        </>
      )}
      <button
        ref={close}
        key="close"
        type="button"
        class="iconbtn close"
        aria-label={text.nudge.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </Float>
  )
}
