import type { CommonText, FeelText } from './text'

/** What the journal's frame and its figures say. Sections with much to say of their own bring their words with them. */
export interface JournalWords {
  journal: {
    sectionsLabel: string
    sections: Record<'today' | 'range' | 'casebook' | 'brief' | 'causes' | 'report' | 'data', string>
    /** The day's date, from its name (YYYY-MM-DD). */
    date: (day: string) => string
    figures: Record<'conversations' | 'rough' | 'thanks' | 'breaks', string>
    figuresLabel: string
    usual: (n: number) => string
    noUsual: string
    day: {
      /** Nothing has happened on it yet. */
      empty: string
      /** The page's first sentence, from the day's counts. */
      head: (served: number, rough: number) => string
    }
  }
}

/** The journal's words. */
export type JournalText = CommonText & FeelText & JournalWords
