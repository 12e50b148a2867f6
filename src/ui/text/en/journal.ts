import type { JournalWords } from '../journal-text'
import { count } from './count'

const DATE = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' })

/** What the journal says. */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: 'Pages of the journal',
    sections: {
      today: 'Today',
      range: 'Looking back',
      casebook: 'Rough ones',
      brief: 'One to one',
      causes: 'Causes',
      report: 'How well I judge',
      data: 'Export',
    },
    // Noon, so that no change of the clock moves it into another day.
    date: day => DATE.format(new Date(`${day}T12:00`)),
    figures: { conversations: 'chats', rough: 'rough', thanks: 'thanks', breaks: 'breaks' },
    figuresLabel: 'Today in figures',
    usual: n => `usual ${n}`,
    noUsual: 'Your “usual” takes five shifts.',
    day: {
      empty: 'Nothing yet today.',
      head: (served, rough) =>
        rough === 0
          ? `${count(served, 'chat', 'chats')}, none rough.`
          : `${count(served, 'chat', 'chats')}, ${rough} rough.`,
    },
  },
}
