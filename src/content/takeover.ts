/**
 * One of us per document. A new instance (after an update, or injected twice) says so; the older one hears it and
 * ends. The event is visible to the page: the name says nothing, and the worst a page can do with it is to stop us
 * on itself.
 */
const NAME = 'x-instance'

/** The signal that ends this instance: a newer one has started, or `end` was called. */
export function takeOver(document: Document, own: string): { signal: AbortSignal; end(): void } {
  const controller = new AbortController()
  const { signal } = controller
  document.dispatchEvent(new CustomEvent(NAME, { detail: own }))
  document.addEventListener(
    NAME,
    event => {
      if ((event as CustomEvent).detail !== own) controller.abort()
    },
    { signal },
  )
  return { signal, end: () => controller.abort() }
}
