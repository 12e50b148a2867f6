import type { ComponentType } from 'preact'
import type { JournalText } from '../ui/text/journal-text'
import type { Route } from './route'

/** What every section of the journal is given. */
export interface SectionProps {
  text: JournalText
  /** What follows the section's name in the address, decoded, empty for nothing: `#today/2025-11-21` gives `2025-11-21`. */
  at: string
  /** Goes up by one whenever the worker says that the records have changed: what was read is to be read again. */
  changed: number
}

interface Section {
  /** Its name in the address, in the words (`journal.sections`) and in the navigation. */
  route: Route
  /** Brought when it is opened first. */
  load: () => Promise<{ Section: ComponentType<SectionProps> }>
}

/** The journal's sections in the order of the navigation. One that is not here yet is not in the navigation either. */
export const SECTIONS: readonly Section[] = [
  { route: 'today', load: () => import('./today/Section') },
  { route: 'range', load: () => import('./range/Section') },
  { route: 'casebook', load: () => import('./casebook/Section') },
  { route: 'brief', load: () => import('./brief/Section') },
  { route: 'causes', load: () => import('./causes/Section') },
  { route: 'report', load: () => import('./report/Section') },
  { route: 'data', load: () => import('./data/Section') },
]
