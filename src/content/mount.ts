import { type ComponentChild, render } from 'preact'
import { skinned } from './skin'

/**
 * A place of ours on a foreign page: a closed shadow root on the document element, in the browser's top layer, so that
 * the page can neither style, cover nor read it. It exists only while something is shown, and works under any page CSP.
 */
export interface Place {
  show(view: ComponentChild): void
  hide(): void
  /** Puts the focus on the first control of what is shown: only on the agent's own key. */
  focus(): void
  /** The box of what is shown, in px of the window; null while nothing is. */
  readonly box: DOMRect | null
  /** Whether the focus is in it. */
  readonly focused: boolean
  /** Light or dark, and where it stands, in px; null for where the style sheet has it. */
  set(skin: { theme?: 'light' | 'dark' | null; place?: Spot | null }): void
}

/** Where a card stands: from the window's top and right edge, and how high it may be. */
export interface Spot {
  top: number
  right: number
  height: number
  /** Narrower than it is drawn; left out where it is not. */
  width?: number
}

/** Nothing that a page says of elements in general may reach ours: an inner `!important` outranks any outer one. */
export const OWN =
  ':host{all:initial!important;display:block!important;position:fixed!important;inset:auto!important;direction:ltr!important}'

const unlessPressed = (event: Event): void => {
  if (!event.isTrusted) event.stopImmediatePropagation()
}

export function createPlace(document: Document, css: string, signal: AbortSignal, kind = 'lesson'): Place {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null
  let skin: HTMLElement | null = null
  let theme: 'light' | 'dark' | null = null
  let spot: Spot | null = null

  function dress(): void {
    if (!skin) return
    skin.className = `skin ${kind}`
    if (theme === null) delete skin.dataset['theme']
    else skin.dataset['theme'] = theme
    const put = (name: string, px: number | undefined): void => {
      if (px === undefined) skin?.style.removeProperty(name)
      else skin?.style.setProperty(name, `${px}px`)
    }
    put('--place-top', spot?.top)
    put('--place-right', spot?.right)
    put('--place-height', spot?.height)
    put('--place-width', spot?.width)
  }

  function open(): HTMLElement {
    if (host && skin?.isConnected) return skin
    host = document.createElement('div')
    // Above whatever the page has, whatever it calls its layers; where browsers have no such thing, by its z-index.
    host.popover = 'manual'
    root = host.attachShadow({ mode: 'closed' })
    adopt(root, OWN + skinned(css))
    // The root is closed, and a click or a key that nobody has pressed does nothing even inside it.
    for (const what of ['click', 'keydown']) root.addEventListener(what, unlessPressed, true)
    skin = document.createElement('div')
    dress()
    root.append(skin)
    document.documentElement.append(host)
    try {
      host.showPopover()
    } catch {
      // Not there in an older browser, or the document is being left.
    }
    return skin
  }

  function hide(): void {
    if (skin) render(null, skin)
    host?.remove()
    host = null
    root = null
    skin = null
  }

  signal.addEventListener('abort', hide, { once: true })
  return {
    show: view => render(view, open()),
    hide,
    focus: () => root?.querySelector<HTMLElement>('button, summary')?.focus(),
    get box() {
      return skin?.querySelector('.place')?.getBoundingClientRect() ?? null
    },
    get focused() {
      return root?.activeElement != null
    },
    set(change) {
      if (change.theme !== undefined) theme = change.theme
      if (change.place !== undefined) spot = change.place
      dress()
    },
  }
}

/** Constructed sheets pass a page's style-src 'none'; older Firefox refuses them in content scripts (bugzilla 1770592). */
function adopt(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
