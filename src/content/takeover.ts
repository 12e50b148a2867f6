/**
 * One of us reads a document. A new instance (after an update) says so once it can go on; the older one hears it,
 * hands over what it could not deliver any more, and ends. Both events are visible to the page: the names say nothing,
 * what is handed over are lines of the page's own, and the worst a page can do with them is to stop us on itself.
 */
const NAME = 'x-instance'
const LEFT = 'x-instance-left'

const HERE = Symbol.for('breather.reads')
const world = globalThis as { [HERE]?: () => boolean }

export interface Instance {
  /** Ends this instance: a newer one goes on, or `end` was called. */
  signal: AbortSignal
  end(): void
  /** From now on this one reads. What an older one hands over, or null. */
  announce(): string | null
}

/**
 * Null where one of this very build reads the document already: scripts are brought to every open tab at an install, and
 * at every start of the browser with an unpacked extension, also where the browser has run them by itself. `alive`: our
 * half of the extension is there. `leaving`: what to hand over to the next one, asked just before this one ends.
 */
export function takeOver(
  document: Document,
  own: string,
  { alive, leaving }: { alive(): boolean; leaving(): string | null },
): Instance | null {
  if (world[HERE]?.()) return null
  const controller = new AbortController()
  const { signal } = controller
  world[HERE] = () => !signal.aborted && alive()
  document.addEventListener(
    NAME,
    event => {
      if ((event as CustomEvent).detail === own) return
      const detail = leaving()
      controller.abort()
      if (detail !== null) document.dispatchEvent(new CustomEvent(LEFT, { detail }))
    },
    { signal },
  )
  return {
    signal,
    end: () => controller.abort(),
    announce() {
      let left: string | null = null
      const hear = (event: Event): void => {
        const { detail } = event as CustomEvent<unknown>
        if (typeof detail === 'string') left ??= detail
      }
      document.addEventListener(LEFT, hear)
      document.dispatchEvent(new CustomEvent(NAME, { detail: own }))
      document.removeEventListener(LEFT, hear)
      return left
    },
  }
}
