import type { ComponentChildren } from 'preact'
import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'
import { useBelow } from './use-below'

interface SheetProps {
  text: CardText
  label: string
  top: ComponentChildren
  /** Stays in sight below what scrolls; null for none. */
  foot: ComponentChildren
  onClose: () => void
  /** No higher than what it holds. */
  short?: boolean
  children: ComponentChildren
}

/** What takes more than a card: the height of the window, over the console's side column. */
export function Sheet({ text, label, top, foot, onClose, short = false, children }: SheetProps) {
  const { ref, below } = useBelow()
  return (
    <Float text={text} label={label} shape={short ? 'sheet short' : 'sheet'} onEscape={onClose}>
      <header class="top">
        {top}
        <button type="button" class="iconbtn" aria-label={text.nudge.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div ref={ref} class="scroll">
        {children}
      </div>
      {below && (
        <p class="below" aria-hidden="true">
          <span>
            <Icon name="next" />
            {text.nudge.below}
          </span>
        </p>
      )}
      {foot && <footer class="foot">{foot}</footer>}
    </Float>
  )
}
