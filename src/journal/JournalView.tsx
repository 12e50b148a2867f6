import type { ComponentChildren } from 'preact'
import { Cup } from '../ui/cup/Cup'
import type { JournalText } from '../ui/text/journal-text'
import { hashOf, type Route } from './route'

interface JournalViewProps {
  text: JournalText
  route: Route
  /** The sections that there are, in order. */
  sections: readonly Route[]
  children: ComponentChildren
}

/** What is stored, and the ways to be rid of it. */
const RECEIPT = '../receipt/index.html'
/** The level drawn in the journal's mark: half a cup, whatever the day. */
const MARK = 38

/** The journal's frame: its mark, the ways to its sections, and the section that is open. */
export function JournalView({ text, route, sections, children }: JournalViewProps) {
  return (
    <div class="page">
      <header class="mast">
        <a class="wordmark" href={hashOf('today')}>
          <Cup level={MARK} size={24} />
          {text.name}
        </a>
        {sections.length > 1 && (
          <nav aria-label={text.journal.sectionsLabel}>
            {sections.map(known => (
              <a key={known} href={hashOf(known)} aria-current={known === route ? 'page' : undefined}>
                {text.journal.sections[known]}
              </a>
            ))}
            <a href={RECEIPT}>{text.journal.receipt}</a>
          </nav>
        )}
      </header>
      <main>{children}</main>
    </div>
  )
}
