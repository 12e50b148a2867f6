import { useState } from 'preact/hooks'
import { CLOSINGS, type Closing as Step } from '../../domain'
import { Announce } from '../Announce'
import { Door } from '../art/Door'
import { Hill } from '../art/Hill'
import { Over } from '../art/Over'
import { TwoCups } from '../art/TwoCups'
import { type Buddy, BuddyForm } from '../buddy/BuddyForm'
import { BuddyWays } from '../buddy/BuddyWays'
import { Broken } from '../Broken'
import type { CardText } from '../text/text'

const ART = { go: Over, side: Hill, exit: Door, tell: TwoCups }
/** Width of a drawing on its button, px. */
const WIDTH = 64

export interface ClosingProps {
  text: CardText
  chosen: Step | null
  /** Threatened or harassed: nobody is asked to see that from the other side. */
  severe: boolean
  buddy: Buddy
  onChoose: (step: Step) => void
  onBuddy: (buddy: Buddy) => void
}

/** The one step that ends it: let go, see it from their side, use an exit, tell someone. */
export function Closing({ text, chosen, severe, buddy, onChoose, onBuddy }: ClosingProps) {
  const { closing } = text.details
  const [changing, setChanging] = useState(buddy.name === '')
  return (
    <section class="closing">
      <h2 class="d">{closing.ask}</h2>
      <div class="ends" role="group" aria-label={closing.ask}>
        {CLOSINGS.filter(step => !severe || step !== 'side').map(step => {
          const Art = ART[step]
          const { name, line } = closing.options[step]
          return (
            <button key={step} type="button" aria-pressed={step === chosen} onClick={() => onChoose(step)}>
              <Art width={WIDTH} />
              <b>{name}</b>
              <span>{step === 'tell' && buddy.name !== '' ? buddy.name : line}</span>
            </button>
          )
        })}
      </div>
      <Announce line={chosen === 'go' ? closing.gone.join(' ') : ''} />
      {chosen === 'go' && (
        <p class="s">
          <Broken lines={closing.gone} />
        </p>
      )}
      {chosen === 'side' && <Cards text={text} />}
      {chosen === 'tell' &&
        (changing ? (
          <BuddyForm
            text={text}
            buddy={buddy}
            onSave={next => {
              onBuddy(next)
              setChanging(next.name === '')
            }}
          />
        ) : (
          <BuddyWays plain text={text} buddy={buddy} onChange={() => setChanging(true)} />
        ))}
    </section>
  )
}

/** The cards that look at it from elsewhere, one at a time. */
function Cards({ text }: { text: CardText }) {
  const { cards, next, at } = text.side
  const [nth, setNth] = useState(0)
  const card = cards[nth % cards.length]
  if (!card) return null
  return (
    <div class="cards">
      <p class="d" aria-live="polite">
        <Broken lines={card.head} />
      </p>
      <p class="s">{card.line}</p>
      <button
        type="button"
        class="link"
        aria-description={at((nth % cards.length) + 1, cards.length)}
        onClick={() => setNth(nth + 1)}
      >
        {next}
      </button>
    </div>
  )
}
