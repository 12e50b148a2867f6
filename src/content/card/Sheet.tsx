import type { ComponentChildren } from 'preact'
import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'
import { Float } from './Float'

interface SheetProps {
  text: CardText
  label: string
  top: ComponentChildren
  /** Stays in sight below what scrolls; null for none. */
  foot: ComponentChildren
  onClose: () => void
  children: ComponentChildren
}

/** What takes more than a card: the height of the window, over the console's side column. */
export function Sheet({ text, label, top, foot, onClose, children }: SheetProps) {
  return (
    <Float text={text} label={label} shape="sheet" onEscape={onClose}>
      <header class="top">
        {top}
        <button type="button" class="iconbtn" aria-label={text.nudge.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="scroll">{children}</div>
      {foot && <footer class="foot">{foot}</footer>}
    </Float>
  )
}
