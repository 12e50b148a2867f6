import { type ComponentChild, render } from 'preact'

/**
 * A place of ours on a foreign page: a closed shadow root on the document element, so that the page can neither
 * style nor read it. It exists only while something is shown. Works under any page CSP.
 */
export interface Place {
  show(view: ComponentChild, language: string): void
  hide(): void
  /** Where the view is on screen, for tests of overlap; null while hidden. */
  readonly root: ShadowRoot | null
}

export function createPlace(document: Document, css: string, signal: AbortSignal): Place {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null

  function open(language: string): ShadowRoot {
    if (host && root && host.isConnected) return root
    host = document.createElement('div')
    host.setAttribute('lang', language)
    // The page's own styles for div must not reach us; set on the element, where they would win otherwise.
    host.style.setProperty('all', 'initial', 'important')
    root = host.attachShadow({ mode: 'closed' })
    adopt(root, css)
    // A console's shortcuts must not fire on what is typed or pressed here.
    for (const type of ['keydown', 'keyup', 'keypress']) host.addEventListener(type, event => event.stopPropagation())
    document.documentElement.append(host)
    return root
  }

  function hide(): void {
    if (root) render(null, root)
    host?.remove()
    host = null
    root = null
  }

  signal.addEventListener('abort', hide, { once: true })
  return {
    show: (view, language) => render(view, open(language)),
    hide,
    get root() {
      return root
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
