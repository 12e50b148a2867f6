import type { ComponentChildren } from 'preact'
import type { Text } from '../ui/text/text'

interface FloatProps {
  text: Text
  /** The region's name. */
  label: string
  /** One line high. */
  slip: boolean
  onEscape: () => void
  children: ComponentChildren
}

/**
 * What floats on a console: a named region, never a dialog. A click in it leaves the focus in the composer,
 * and keys pressed in it stay in it, so that the console's own shortcuts don't fire.
 */
export function Float({ text, label, slip, onEscape, children }: FloatProps) {
  const keep = (event: Event) => event.stopPropagation()
  return (
    <section
      class={slip ? 'float slip' : 'float'}
      role="region"
      aria-label={label}
      lang={text.language}
      onMouseDown={event => event.preventDefault()}
      onKeyUp={keep}
      onKeyPress={keep}
      onKeyDown={event => {
        event.stopPropagation()
        if (event.key === 'Escape') onEscape()
      }}
    >
      {children}
    </section>
  )
}
