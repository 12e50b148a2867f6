import { elementAt } from '../../console/teach'

/** What the pointer and the keys do while the agent points at things. */
export interface Hands {
  /** What is under the pointer; null where nothing of this page is (a frame's inside, our own panel). */
  over(element: Element | null): void
  pick(element: Element): void
  /** True if the key was for us. `inside`: the focus is in our panel. */
  key(event: KeyboardEvent, inside: boolean): boolean
}

/** Events by which a click could reach the page. */
const CLICKS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
] as const
/** After the wheel the pane lets the pointer through, so that the page scrolls as it always does, ms. */
const WHEEL = 300
/** A line of a wheel that counts in lines, px: what browsers use. */
const LINE = 16

const scrollable = (element: Element, dx: number, dy: number): boolean => {
  const { overflowX, overflowY } = getComputedStyle(element)
  const down = dy !== 0 && /auto|scroll|overlay/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
  const along = dx !== 0 && /auto|scroll|overlay/.test(overflowX) && element.scrollWidth > element.clientWidth + 1
  return down || along
}

/** The first turn of a wheel, which the pane has caught, is done by hand. */
function scrollUnder(from: Element | null, event: WheelEvent): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1
  const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
  for (let at: Node | null = from; at; at = at.parentNode instanceof ShadowRoot ? at.parentNode.host : at.parentNode) {
    if (at instanceof Element && scrollable(at, dx, dy)) return at.scrollBy(dx, dy)
  }
  window.scrollBy(dx, dy)
}

/**
 * Catches the pointer over the whole page by a transparent pane of ours, so that no click, hover or focus reaches the
 * page while there is one; only the wheel goes through, and what lies over another document. A second guard at the window holds what
 * comes while the pane is open. Until `signal` ends.
 */
export function takePointer(shield: () => HTMLElement | null, hands: Hands, signal: AbortSignal): void {
  let open: ReturnType<typeof setTimeout> | undefined
  const root = (): ShadowRoot | null => {
    const found = shield()?.getRootNode()
    return found instanceof ShadowRoot ? found : null
  }
  const at = (event: MouseEvent): Element | null =>
    elementAt(document, event.clientX, event.clientY, root()?.host ?? null)
  const ours = (event: Event): boolean => event.target === root()?.host
  // A key's click on one of our buttons has no place.
  const onShield = (event: Event): boolean =>
    ours(event) &&
    event instanceof MouseEvent &&
    !(event.type === 'click' && event.detail === 0) &&
    root()?.elementFromPoint(event.clientX, event.clientY) === shield()
  const through = (let_: boolean): void => {
    const pane = shield()
    if (pane) pane.style.pointerEvents = let_ ? 'none' : 'auto'
  }
  const options = { capture: true, signal } as const
  window.addEventListener(
    'pointermove',
    event => {
      if (!shield()) return
      if (ours(event) && !onShield(event)) return hands.over(null)
      const element = at(event)
      const frame = element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement
      // A frame's own document asks for itself.
      through(frame || open !== undefined)
      hands.over(frame ? null : element)
    },
    options,
  )
  document.documentElement.addEventListener('pointerleave', () => hands.over(null), { signal })
  for (const name of CLICKS) {
    window.addEventListener(
      name,
      event => {
        // Without a pane nothing is being pointed at: the page is the agent's.
        if (!shield() || (ours(event) && !onShield(event))) return
        event.preventDefault()
        event.stopImmediatePropagation()
        if (name !== 'click') return
        const element = at(event as MouseEvent)
        if (element && !(element instanceof HTMLIFrameElement)) hands.pick(element)
      },
      { ...options, passive: false },
    )
  }
  window.addEventListener(
    'wheel',
    event => {
      if (!ours(event) || !onShield(event)) return
      event.preventDefault()
      scrollUnder(at(event), event)
      through(true)
      clearTimeout(open)
      open = setTimeout(() => {
        open = undefined
        through(false)
      }, WHEEL)
    },
    { ...options, passive: false },
  )
  window.addEventListener(
    'keydown',
    event => {
      if (event.isComposing || !hands.key(event, ours(event))) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    options,
  )
  signal.addEventListener('abort', () => clearTimeout(open), { once: true })
}
