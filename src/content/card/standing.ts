import type { ComponentChild } from 'preact'
import type { Place, Spot } from '../mount'
import { Fields } from './fields'
import { type Box, spotFor } from './spot'
import { themeAt } from './theme'

/** The least height that a sheet can be read in, px. */
const LEAST = 240
/** How wide a sheet is, and how narrow it may be, px. */
const WIDE = 400
const NARROW = 340

/** How often it is looked at whether it still stands well, ms: consoles move their reply boxes as they are typed in. */
const LOOK = 1000

/** A place that minds where it stands: never over a box that is typed in, and as light or dark as what it stands on. */
export class Standing {
  readonly #place: Place
  readonly #kind: 'card' | 'button'
  #shape: 'card' | 'sheet' = 'card'
  #timer: ReturnType<typeof setInterval> | undefined
  #stood = ''
  readonly #fields = new Fields(document)
  readonly #look = (): void => this.#stand()
  /** When the page has been drawn: it is not made to lay itself out for this. */
  readonly #lookSoon = (): void => void requestIdleCallback(this.#look, { timeout: LOOK })

  constructor(place: Place, kind: 'card' | 'button') {
    this.#place = place
    this.#kind = kind
  }

  get focused(): boolean {
    return this.#place.focused
  }

  show(view: ComponentChild, shape: 'card' | 'sheet' = 'card'): void {
    this.#shape = shape
    if (this.#timer === undefined) {
      this.#timer = setInterval(this.#lookSoon, LOOK)
      addEventListener('resize', this.#look)
    }
    this.#place.show(view)
    this.#stand()
  }

  focus(): void {
    this.#place.focus()
  }

  hide(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#stood = ''
    removeEventListener('resize', this.#look)
    this.#fields.rest()
    this.#place.hide()
  }

  #stand(): void {
    const { box } = this.#place
    if (!box) return this.hide()
    const view = { width: innerWidth, height: innerHeight }
    const fields = this.#fields.boxes(view)
    const spot = this.#spot(box, view, fields)
    const stood = JSON.stringify(spot)
    if (stood === this.#stood) return
    this.#stood = stood
    // The page's own ground beside it, not ours: what lies under the middle of it is asked for before it is there.
    const x = view.width - spot.right - box.width - 4
    this.#place.set({ place: spot, theme: themeAt(document, Math.max(1, x), Math.max(1, spot.top + 8)) })
  }

  #spot(box: DOMRect, view: { width: number; height: number }, fields: Box[]): Spot {
    if (this.#shape === 'sheet') return sheetSpot(box.width, view, fields)
    return spotFor(box.width, box.height, view, fields, this.#kind === 'button')
  }
}

/** A sheet has the window's height at its right edge, or its left one; where a field would be under both, what is above it or below. */
function sheetSpot(width: number, view: { width: number; height: number }, fields: readonly Box[]): Spot {
  // A column between the field and the edge that is nearly wide enough is wide enough.
  const beside = view.width - Math.max(0, ...fields.map(field => field.right))
  if (beside >= NARROW) return { top: 0, right: 0, height: view.height, width: Math.min(WIDE, beside) }
  const free = (left: number): boolean => fields.every(field => field.right <= left || field.left >= left + width)
  if (free(view.width - width)) return { top: 0, right: 0, height: view.height }
  if (free(0)) return { top: 0, right: view.width - width, height: view.height }
  const above = Math.min(...fields.map(field => field.top))
  const below = Math.max(...fields.map(field => field.bottom))
  if (above >= view.height - below) return { top: 0, right: 0, height: Math.max(LEAST, above) }
  return { top: below, right: 0, height: Math.max(LEAST, view.height - below) }
}
