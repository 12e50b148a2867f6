import type { ComponentChildren } from 'preact'
import type { CardText } from '../../ui/text/text'

interface FloatProps {
  text: CardText
  /** The region's name. */
  label: string
  /** One line high, a card, as high as the window, or beside it only as high as what it holds. */
  shape: 'slip' | 'card' | 'sheet' | 'sheet short'
  onEscape: () => void
  children: ComponentChildren
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/**
 * What floats on a console: a named region, never a dialog. A click in it leaves the focus in the composer, but for one
 * in a field of ours. It stands where --place-top and --place-right say.
 */
export function Float({ text, label, shape, onEscape, children }: FloatProps) {
  // What is typed in a field of ours is none of the console's keys.
  const keep = (event: KeyboardEvent): void => {
    if (isField(event.target)) event.stopPropagation()
  }
  return (
    <div class={`place for-${shape}`}>
      <section
        class={`float ${shape}`}
        role="region"
        aria-label={label}
        lang={text.language}
        onMouseDown={event => {
          if (!isField(event.target)) event.preventDefault()
        }}
        onKeyDown={event => {
          keep(event)
          if (event.key !== 'Escape' || event.isComposing) return
          event.stopPropagation()
          onEscape()
        }}
        onKeyUp={keep}
        onKeyPress={keep}
      >
        {children}
      </section>
    </div>
  )
}
