import type { ComponentChildren } from 'preact'
import type { CardText } from '../ui/text/text'

interface FloatProps {
  text: CardText
  /** The region's name. */
  label: string
  /** One line high. */
  slip: boolean
  onEscape: () => void
  children: ComponentChildren
}

/**
 * What floats on a console: a named region, never a dialog. A click in it leaves the focus in the composer. It stands
 * at the top right; whoever mounts it moves it with --place-top and --place-right on the host.
 */
export function Float({ text, label, slip, onEscape, children }: FloatProps) {
  return (
    <div class="place">
      <section
        class={slip ? 'float slip' : 'float'}
        role="region"
        aria-label={label}
        lang={text.language}
        onMouseDown={event => event.preventDefault()}
        onKeyDown={event => {
          if (event.key === 'Escape') onEscape()
        }}
      >
        {children}
      </section>
    </div>
  )
}
