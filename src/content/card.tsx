import type { Answer, Length, Offer } from '../domain'
import type { FromAgent } from '../messages'
import { randomId } from '../platform/random'
import type { CardText } from '../ui/text/text'
import { LoggedToast } from './LoggedToast'
import type { Place } from './mount'
import { NudgeCard, type NudgeProps } from './NudgeCard'

/** How long a line that only says "heard" stays, ms: read twice at leisure. Our guess, to be piloted. */
const HEARD = 6000

/** What the card does with the agent's clicks; sending may fail while the worker restarts, and is then tried again. */
export interface Desk {
  text: CardText
  tell(message: FromAgent): void
  now(): number
}

/** The one thing of ours on the page: an offer, or the line that confirms a logged conversation. */
export class Card {
  readonly #place: Place
  readonly #desk: Desk
  #offer: Offer | null = null
  #level = 0
  #usual: number | null = null
  #answered: NudgeProps['answered'] = null
  #entry: string | null = null
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(place: Place, desk: Desk) {
    this.#place = place
    this.#desk = desk
  }

  /** The offer on screen and not yet answered, if any. */
  get standing(): string | null {
    return this.#offer && !this.#answered ? this.#offer.id : null
  }

  offer(offer: Offer, level: number, usual: number | null): void {
    this.#offer = offer
    this.#level = level
    this.#usual = usual
    this.#answered = null
    this.#entry = null
    this.#draw()
    this.#leaveAt(offer.expiresAt)
  }

  /** Confirms a conversation that was logged by the keyboard command. */
  logged(entry: string): void {
    if (this.standing) {
      this.#entry = entry
      this.#draw()
      return
    }
    this.#toast(entry, false)
  }

  /** Takes an unanswered offer off the page. */
  withdraw(): void {
    if (this.standing) this.#hide()
  }

  focus(): void {
    this.#place.focus()
  }

  #toast(entry: string, undone: boolean): void {
    const undo = () => {
      this.#desk.tell({ type: 'unlog', entry })
      this.#toast(entry, true)
    }
    this.#place.show(
      <LoggedToast text={this.#desk.text} kind="hard" undone={undone} onUndo={undo} onClose={() => this.#hide()} />,
    )
    this.#leaveAt(this.#desk.now() + HEARD)
  }

  #draw(): void {
    const offer = this.#offer
    if (!offer) return
    this.#place.show(
      <NudgeCard
        text={this.#desk.text}
        offer={offer}
        level={this.#level}
        median={this.#usual}
        answered={this.#answered}
        logged={this.#entry !== null}
        onTake={length => this.#take(offer, length)}
        onLater={() => this.#answer(offer, 'later', 'later')}
        onQuiet={() => this.#answer(offer, 'quiet', 'quiet')}
        onNotRough={() => this.#answer(offer, 'notRough', 'correction')}
        onLog={() => this.#log(offer)}
        onUndo={() => this.#unlog()}
        onClose={() => this.#close(offer)}
      />,
    )
  }

  #take(offer: Offer, length: Length): void {
    this.#desk.tell({ type: 'take', pause: randomId(), length, offer: offer.id })
    this.#hide()
  }

  #answer(offer: Offer, answer: Answer, heard: NonNullable<NudgeProps['answered']>): void {
    this.#desk.tell({ type: 'answer', offer: offer.id, answer })
    this.#answered = heard
    this.#draw()
    this.#leaveAt(this.#desk.now() + HEARD)
  }

  #log(offer: Offer): void {
    const entry = randomId()
    this.#entry = entry
    const conversation = offer.conversations.at(-1) ?? null
    this.#desk.tell({ type: 'log', entry, kind: 'hard', conversation })
    this.#draw()
  }

  #unlog(): void {
    if (this.#entry) this.#desk.tell({ type: 'unlog', entry: this.#entry })
    this.#entry = null
    this.#draw()
  }

  #close(offer: Offer): void {
    if (!this.#answered) this.#desk.tell({ type: 'answer', offer: offer.id, answer: 'closed' })
    this.#hide()
  }

  #leaveAt(at: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#hide(), Math.max(0, at - this.#desk.now()))
  }

  #hide(): void {
    clearTimeout(this.#timer)
    this.#offer = null
    this.#answered = null
    this.#entry = null
    this.#place.hide()
  }
}
