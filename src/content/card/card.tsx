import type { Answer, Detail, Entry, Exit, Length, Offer, Question } from '../../domain'
import { randomId } from '../../platform/random'
import type { Logbook, Mine } from '../../store'
import { exitsShown, helpShown } from '../../ui/exits/exits'
import { cardLengths } from '../../ui/text/lengths'
import { cardTextFor } from '../../ui/text/pick-card'
import type { CardText } from '../../ui/text/text'
import type { Place } from '../mount'
import { DetailsSheet } from './DetailsSheet'
import { ExitsSheet } from './ExitsSheet'
import type { Desk, Shown } from './handover'
import { LogButton } from './LogButton'
import { LoggedToast } from './LoggedToast'
import { Menu } from './Menu'
import { NudgeCard, type NudgeProps } from './NudgeCard'
import { Standing } from './standing'
import { TenseCard } from './TenseCard'
import { Typed } from './typed'

/** How long a line that only says "heard" stays, ms: read twice at leisure. Our guess, to be piloted. */
const HEARD = 6000
/** How long the self-study's question stands: before an offer, which is not to be kept waiting, and by itself, ms. Our guess, to be piloted. */
const BEFORE_OFFER = 12_000
const ALONE = 60_000
/** How often it is looked at whether the moment for the offer behind it is still there, ms. */
const AGAIN = 1000
const EMPTY: Logbook = { exits: { used: 0, of: 0 }, causes: {} }

/** What was logged from here last. */
interface Logged {
  id: string
  kind: Entry['kind']
  at: number
  detail: Detail
  severe: boolean
}

type View = 'ask' | 'said' | 'offer' | 'toast' | 'undone' | 'details' | 'exits' | 'menu'

/** What of ours is on the page: an offer, a line that confirms, or a sheet that the agent has opened. One at a time. */
export class Card implements Shown {
  readonly #place: Standing
  readonly #button: Standing
  readonly #desk: Desk
  readonly #typed: Typed
  #mine: Mine
  #words: CardText
  #view: View | null = null
  #offer: Offer | null = null
  #level = 0
  #usual: number | null = null
  #answered: NudgeProps['answered'] = null
  #ask: Question | null = null
  #entry: Logged | null = null
  #logbook = EMPTY
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What had the focus before the agent's key brought it here. */
  #before: HTMLElement | null = null

  constructor(place: Place, button: Place, desk: Desk & { text: CardText }) {
    this.#place = new Standing(place, 'card')
    this.#button = new Standing(button, 'button')
    this.#desk = desk
    this.#mine = desk.mine
    this.#words = desk.text
    this.#typed = new Typed(detail => {
      if (this.#entry) desk.tell({ type: 'detail', entry: this.#entry.id, detail })
    })
    this.#drawButton()
  }

  get standing(): string | null {
    const there = this.#view === 'offer' || this.#view === 'ask'
    return there && this.#offer && !this.#answered ? this.#offer.id : null
  }

  get busy(): boolean {
    return this.#view === 'details' || this.#view === 'exits' || this.#view === 'menu'
  }

  get empty(): boolean {
    return this.#view === null
  }

  offer(offer: Offer, level: number, usual: number | null, ask: Question | null): void {
    this.#forget()
    this.#offer = offer
    this.#level = level
    this.#usual = usual
    if (!ask) return this.#putOffer(offer)
    this.#ask = ask
    this.#view = 'ask'
    this.#draw()
    this.#then(() => this.#onward(), BEFORE_OFFER)
  }

  ask(question: Question): void {
    this.#forget()
    this.#ask = question
    this.#view = 'ask'
    this.#draw()
    this.#leaveAt(this.#desk.now() + ALONE)
  }

  logged(id: string, kind: Entry['kind']): void {
    this.#keep(id, kind, false)
    if (this.standing) return this.#draw()
    if (this.busy) return
    this.#toast('toast')
  }

  withdraw(): void {
    if (this.standing || this.#view === 'ask') this.#hide()
  }

  reach(): void {
    if (this.#view === null) {
      this.#view = 'menu'
      this.#draw()
    }
    const { activeElement } = document
    if (!this.#place.focused && activeElement instanceof HTMLElement) this.#before = activeElement
    this.#place.focus()
  }

  exits(): void {
    clearTimeout(this.#timer)
    this.#view = 'exits'
    this.#draw()
    void this.#lookUp()
  }

  mine(mine: Mine): void {
    this.#mine = mine
    this.#drawButton()
    if (this.busy || this.standing) this.#draw()
  }

  speak(language: string): void {
    this.#words = cardTextFor(language)
    this.#drawButton()
    // Whatever stands says the same in the other language.
    this.#draw()
  }

  /** The words, with the agent's own lengths in them. */
  get #text(): CardText {
    return cardLengths(this.#words, this.#mine.lengths)
  }

  #drawButton(): void {
    if (!this.#mine.button) return this.#button.hide()
    this.#button.show(<LogButton text={this.#words} onLog={() => this.#logFromHere('hard')} />)
  }

  told(trial: string): void {
    if (this.#view !== 'ask' || this.#ask?.trial !== trial) return
    // What comes behind it waits for its moment.
    if (this.#offer) this.#onward()
    else this.#hide()
  }

  #putOffer(offer: Offer): void {
    this.#ask = null
    this.#view = 'offer'
    this.#draw()
    this.#leaveAt(offer.expiresAt)
  }

  /** The question has stood long enough: the offer, at the next moment that is one. */
  #onward(): void {
    const offer = this.#offer
    if (!offer || this.#desk.now() >= offer.expiresAt) return this.#hide(true)
    if (this.#desk.free()) return this.#putOffer(offer)
    this.#then(() => this.#onward(), AGAIN)
  }

  /** How tense, or null: not now. The offer behind it comes at once, since the agent is here. */
  #tell(value: number | null, byKey: boolean): void {
    const ask = this.#ask
    if (ask) this.#desk.tell({ type: 'tense', trial: ask.trial, value })
    if (this.#offer) this.#putOffer(this.#offer)
    else if (value === null) return this.#hide()
    else {
      this.#view = 'said'
      this.#draw()
      this.#leaveAt(this.#desk.now() + HEARD)
    }
    // The pressed button is gone: whoever works by keyboard stays in the card.
    if (byKey) this.#place.focus()
  }

  async #lookUp(): Promise<void> {
    const logbook = await this.#desk.logbook()
    if (!logbook) return
    this.#logbook = logbook
    if (this.busy) this.#draw()
  }

  #draw(): void {
    const view = this.#drawn()
    if (view) this.#place.show(view, this.#view === 'details' || this.#view === 'exits' ? 'sheet' : 'card')
  }

  #drawn() {
    const text = this.#text
    const entry = this.#entry
    const severe = entry ? entry.severe : this.#offer?.reason.kind === 'severe'
    const help = helpShown(this.#mine)
    switch (this.#view) {
      case 'ask':
      case 'said':
        return (
          this.#ask && (
            <TenseCard
              text={text}
              when={this.#ask.when}
              said={this.#view === 'said'}
              onSay={(value, byKey) => this.#tell(value, byKey)}
              onClose={() => (this.#view === 'said' ? this.#hide() : this.#tell(null, this.#place.focused))}
            />
          )
        )
      case 'offer':
        return this.#offer && this.#nudge(this.#offer)
      case 'toast':
      case 'undone':
        return (
          <LoggedToast
            text={text}
            kind={entry?.kind ?? 'hard'}
            undone={this.#view === 'undone'}
            onUndo={() => this.#undo()}
            onMore={() => this.#details()}
            onClose={() => this.#hide()}
          />
        )
      case 'details':
        return (
          entry && (
            <DetailsSheet
              key={entry.id}
              text={text}
              entry={entry}
              detail={entry.detail}
              causes={this.#logbook.causes}
              severe={severe}
              help={help}
              buddy={this.#mine.buddy}
              onDetail={detail => this.#detail(detail)}
              onBuddy={buddy => {
                this.#mine = { ...this.#mine, buddy }
                this.#desk.tell({ type: 'buddy', buddy })
                this.#draw()
              }}
              onExits={() => this.exits()}
              onUndo={() => this.#undo()}
              onClose={() => this.#hide()}
            />
          )
        )
      case 'exits':
        return (
          <ExitsSheet
            text={text}
            exits={exitsShown(this.#mine, text)}
            used={this.#logbook.exits}
            severe={severe}
            help={help}
            onBack={entry ? () => this.#details() : null}
            onUse={exit => this.#use(exit)}
            onClose={() => this.#hide()}
          />
        )
      case 'menu':
        return (
          <Menu
            text={text}
            onTake={length => this.#take(null, length)}
            onLog={kind => this.#logFromHere(kind)}
            onExits={() => this.exits()}
            onClose={() => this.#hide()}
          />
        )
      default:
        return null
    }
  }

  #nudge(offer: Offer) {
    return (
      <NudgeCard
        text={this.#text}
        offer={offer}
        level={this.#level}
        median={this.#usual}
        answered={this.#answered}
        logged={this.#entry !== null}
        onTake={length => this.#take(offer, length)}
        onLater={() => this.#answer(offer, 'later', 'later')}
        onQuiet={() => this.#answer(offer, 'quiet', 'quiet')}
        onNotRough={() => this.#answer(offer, 'notRough', 'correction')}
        onLog={() => {
          this.#log('hard', offer.conversations.at(-1) ?? null, offer.reason.kind === 'severe')
          this.#draw()
        }}
        onUndo={() => {
          this.#unlog()
          this.#draw()
        }}
        onMore={() => this.#details()}
        onExits={() => this.exits()}
        onClose={() => this.#hide()}
      />
    )
  }

  #take(offer: Offer | null, length: Length): void {
    this.#desk.tell({ type: 'take', pause: randomId(), length, offer: offer?.id ?? null })
    this.#offer = null
    this.#hide()
  }

  #answer(offer: Offer, answer: Answer, heard: NonNullable<NudgeProps['answered']>): void {
    this.#desk.tell({ type: 'answer', offer: offer.id, answer })
    this.#answered = heard
    this.#draw()
    this.#leaveAt(this.#desk.now() + HEARD)
  }

  #keep(id: string, kind: Entry['kind'], severe: boolean): void {
    this.#typed.flush()
    this.#entry = { id, kind, at: this.#desk.now(), detail: {}, severe }
  }

  #log(kind: Entry['kind'], conversation: string | null, severe: boolean): void {
    const id = randomId()
    this.#desk.tell({ type: 'log', entry: id, kind, conversation })
    this.#keep(id, kind, severe)
  }

  #logFromHere(kind: Entry['kind']): void {
    this.#log(kind, this.#desk.open(), false)
    this.#toast('toast')
  }

  #unlog(): void {
    this.#typed.drop()
    if (this.#entry) this.#desk.tell({ type: 'unlog', entry: this.#entry.id })
    this.#entry = null
  }

  #undo(): void {
    this.#unlog()
    this.#toast('undone')
  }

  #toast(view: 'toast' | 'undone'): void {
    this.#view = view
    this.#draw()
    this.#leaveAt(this.#desk.now() + HEARD)
  }

  #details(): void {
    clearTimeout(this.#timer)
    this.#view = 'details'
    this.#draw()
    void this.#lookUp()
  }

  #detail(detail: Detail): void {
    const entry = this.#entry
    if (!entry) return
    entry.detail = { ...entry.detail, ...detail }
    this.#typed.take(detail)
    this.#draw()
  }

  #use(exit: Exit): void {
    const entry = this.#entry
    this.#desk.tell({ type: 'exit', id: randomId(), exit, entry: entry?.id ?? null })
    if (entry) entry.detail = { ...entry.detail, exit, closing: 'exit' }
  }

  #leaveAt(at: number): void {
    this.#then(() => this.#hide(true), Math.max(0, at - this.#desk.now()))
  }

  #then(what: () => void, after: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(what, after)
  }

  /** What is on screen goes; an offer that was not answered is put away, unless its own time is up. */
  #hide(outlived = false): void {
    const offer = this.#offer
    if (offer && !this.#answered && !outlived && this.#view !== 'toast' && this.#view !== 'undone') {
      this.#desk.tell({ type: 'answer', offer: offer.id, answer: 'closed' })
    }
    const back = this.#place.focused ? this.#before : null
    this.#forget()
    this.#place.hide()
    back?.focus({ preventScroll: true })
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#typed.flush()
    this.#view = null
    this.#offer = null
    this.#answered = null
    this.#ask = null
    this.#entry = null
    this.#before = null
  }
}
