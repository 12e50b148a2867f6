import { type ComponentChild, render } from 'preact'

/**
 * A place of ours on a foreign page: a closed shadow root on the document element, so that the page can neither
 * style nor read it. It exists only while something is shown, and works under any page CSP.
 */
export interface Place {
  show(view: ComponentChild): void
  hide(): void
  /** Puts the focus on the first control of what is shown: only on the agent's own key. */
  focus(): void
}

export function createPlace(document: Document, css: string, signal: AbortSignal): Place {
  let host: HTMLElement | null = null
  let root: ShadowRoot | null = null

  function open(): ShadowRoot {
    if (host && root && host.isConnected) return root
    host = document.createElement('div')
    root = host.attachShadow({ mode: 'closed' })
    adopt(root, css)
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
    show: view => render(view, open()),
    hide,
    focus: () => root?.querySelector('button')?.focus(),
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
