import { generalise, type Lesson, type Picks, preview, type Preview, type TeachFault } from '../../console/teach'
import type { TeachText } from '../../ui/text/text'
import { themeAt } from '../card/theme'
import type { Place } from '../mount'
import { markOf, marksOf } from './boxes'
import type { Running, Surroundings } from './handover'
import { type Mark, Marks } from './Marks'
import { takePointer } from './pointer'
import { STEPS, type Step } from './step'
import { CORNERS, TeachPanel } from './TeachPanel'
import { Walker } from './walk'

/** What is learned is read anew this often while it is shown, ms: messages go on arriving. */
const AGAIN = 700
/** The line that says it was kept stays this long, ms: as the card's. */
const HEARD = 6000

/** Where the page is looked at to tell light from dark: so far from its top or foot, and just beside the panel (teach.css), px. */
const MARGIN = 24
const BESIDE = 356

/** What a lesson needs: the words, a place, and the content script. */
export interface School extends Omit<Surroundings, 'language'> {
  text: TeachText
  place: Place
}

/** One lesson in one frame: asks, listens, shows what it would read, and keeps it on a yes. Nothing of the page outlives it. */
export class TeachSession implements Running {
  readonly #school: School
  readonly #end = new AbortController()
  readonly #walker: Walker
  readonly #before = document.activeElement
  readonly #picks: Partial<Record<Step, Element | null>> = {}
  #lead: boolean
  #phase: Step | 'check' | 'done' = 'customer'
  #redoing = false
  #fault: TeachFault | 'failed' | null = null
  #corner = 0
  #over: Element | null = null
  #lesson: Lesson | null = null
  #seen: Preview | null = null
  #shield: HTMLElement | null = null
  #drawing = 0

  constructor(school: School, lead: boolean) {
    this.#school = school
    this.#lead = lead
    this.#walker = new Walker(document)
    const { signal } = this.#end
    takePointer(
      () => this.#shield,
      {
        over: element => {
          this.#over = element && this.#walker.around(element)
          this.#soon()
        },
        pick: element => this.#pick(element),
        key: (event, inside) => this.#key(event, inside),
      },
      signal,
    )
    for (const name of ['scroll', 'resize'] as const)
      window.addEventListener(name, () => this.#soon(), { capture: true, passive: true, signal })
    const timer = setInterval(() => this.#again(), AGAIN)
    signal.addEventListener('abort', () => {
      clearInterval(timer)
      cancelAnimationFrame(this.#drawing)
      school.place.hide()
      if (this.#lead && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true })
      school.onEnd()
    })
    if (!lead && this.#walker.fit) school.claim(false)
    this.#dress()
    this.#draw()
  }

  /** The agent goes on in another frame, or wants no more. */
  end(): void {
    this.#end.abort()
  }

  /** This frame asks from now on. */
  lead(): void {
    this.#lead = true
    this.#draw()
  }

  /** Another frame could be the one. True if this one has nothing to point at, and steps back. */
  claimed(picked: boolean): boolean {
    if (picked) {
      if (this.#picks.customer === undefined) this.end()
      return false
    }
    if (!this.#lead || this.#walker.fit || this.#picks.customer !== undefined) return false
    this.#lead = false
    this.#draw()
    return true
  }

  get #asking(): Step | null {
    return this.#phase === 'check' || this.#phase === 'done' ? null : this.#phase
  }

  #ask(step: Step): void {
    this.#phase = step
    this.#fault = null
    this.#over = null
    this.#walker.begin(step)
    this.#draw()
  }

  #pick(element: Element | null): void {
    const step = this.#asking
    if (!step) return
    const first = this.#picks.customer === undefined
    this.#picks[step] = element
    if (first) {
      this.#lead = true
      this.#school.claim(true)
    }
    const next = STEPS[STEPS.indexOf(step) + 1]
    const { customer, agent } = this.#picks
    // That both are one message is said at once, not at the end.
    if (step === 'agent' && customer && agent && 'fault' in generalise(document, this.#complete(customer, agent)))
      return this.#refuse('same')
    if (this.#redoing || next === undefined) this.#learn()
    else this.#ask(next)
  }

  #complete(customer: Element, agent: Element): Picks {
    return { customer, agent, composer: this.#picks.composer ?? null, active: this.#picks.active ?? null }
  }

  #refuse(fallback: TeachFault): void {
    const { customer, agent } = this.#picks
    const found = customer && agent ? generalise(document, this.#complete(customer, agent)) : null
    this.#fault = found && 'fault' in found ? found.fault : fallback
    this.#phase = 'agent'
    this.#walker.begin('agent')
    this.#draw()
  }

  #learn(): void {
    const { customer, agent } = this.#picks
    if (!customer || !agent) return this.#ask('customer')
    const found = generalise(document, this.#complete(customer, agent))
    if ('fault' in found) return this.#refuse(found.fault)
    this.#lesson = found
    this.#phase = 'check'
    this.#redoing = false
    this.#fault = null
    this.#look()
    this.#draw()
  }

  #look(): void {
    const { customer, agent } = this.#picks
    if (!this.#lesson || !customer || !agent) return
    this.#seen = preview(document, this.#lesson.profile, this.#complete(customer, agent))
  }

  #again(): void {
    if (this.#phase === 'check') this.#look()
    this.#dress()
    this.#draw()
  }

  #back(): void {
    const step = this.#asking
    const before = step && STEPS[STEPS.indexOf(step) - 1]
    if (before) this.#ask(before)
  }

  async #yes(): Promise<void> {
    if (!this.#lesson) return
    const kept = await this.#school.keep(this.#lesson.profile).catch(() => false)
    if (this.#end.signal.aborted) return
    this.#fault = kept ? null : 'failed'
    if (kept) {
      this.#phase = 'done'
      this.#seen = null
      setTimeout(() => this.end(), HEARD)
    }
    this.#draw()
  }

  #key(event: KeyboardEvent, inside: boolean): boolean {
    if (event.key === 'Escape') {
      this.end()
      return true
    }
    if (!this.#asking || !inside) return false
    const walking = this.#shield?.getRootNode()
    const on = walking instanceof ShadowRoot ? walking.activeElement?.getAttribute('role') === 'listbox' : false
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') this.#walker.go(1)
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') this.#walker.go(-1)
    else if (event.key === 'Home') this.#walker.goTo('first')
    else if (event.key === 'End') this.#walker.goTo('last')
    else if (event.key === 'Backspace') this.#back()
    else if (on && (event.key === 'Enter' || event.key === ' ')) {
      const element = this.#walker.current
      if (element) this.#pick(element)
      return true
    } else return false
    this.#over = this.#walker.current
    this.#soon()
    return true
  }

  /** As light or dark as the page is beside the panel. */
  #dress(): void {
    const [edge, side] = (CORNERS[this.#corner] ?? 'top-right').split('-')
    const x = side === 'right' ? innerWidth - BESIDE : BESIDE
    const y = edge === 'top' ? MARGIN : innerHeight - MARGIN
    this.#school.place.set({ theme: themeAt(document, Math.max(1, Math.min(x, innerWidth - 1)), Math.max(1, y)) })
  }

  #soon(): void {
    cancelAnimationFrame(this.#drawing)
    this.#drawing = requestAnimationFrame(() => this.#draw())
  }

  #marks(): Mark[] {
    if (this.#phase === 'done') return []
    if (this.#phase === 'check') return this.#seen ? marksOf(this.#seen) : []
    const chosen = STEPS.flatMap(step => {
      const element = this.#picks[step]
      return element && step !== this.#phase ? markOf(this.#walker.around(element), step) : []
    })
    return [...chosen, ...(this.#over?.isConnected ? markOf(this.#over, null) : [])]
  }

  #draw(): void {
    if (this.#end.signal.aborted) return
    const { text } = this.#school
    const lesson = this.#lesson
    const seen = this.#seen
    const skipped = (step: Step): boolean => this.#picks[step] === null
    this.#school.place.show(
      <>
        {this.#asking && (
          <div
            class="shield"
            ref={element => {
              this.#shield = element
            }}
          />
        )}
        <Marks text={text} marks={this.#marks()} />
        {this.#lead && (
          <TeachPanel
            text={text}
            phase={this.#phase}
            corner={CORNERS[this.#corner] ?? 'top-right'}
            fault={this.#fault}
            walk={{ at: this.#walker.at, of: this.#walker.list.length, excerpt: this.#walker.excerpt }}
            check={
              lesson &&
              seen && {
                counts: seen.counts,
                composer: skipped('composer') ? null : seen.composer !== null && !seen.wrong.includes('composer'),
                active: skipped('active') ? null : seen.active !== null && !seen.wrong.includes('active'),
                byLook: lesson.roles === 'look',
                wrong: seen.wrong,
                onYes: () => void this.#yes(),
                onRedo: step => {
                  this.#redoing = true
                  this.#ask(step)
                },
              }
            }
            onBack={() => this.#back()}
            onSkip={() => this.#pick(null)}
            onMove={() => {
              this.#corner = (this.#corner + 1) % CORNERS.length
              this.#dress()
              this.#draw()
            }}
            onClose={() => this.end()}
          />
        )}
      </>,
    )
  }
}
