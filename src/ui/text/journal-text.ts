import type { Activity, Became, Kind, LineReason, Reason } from '../../domain'
import type { CardText, CommonText, FeelText, Lines } from './text'

/** How a day went, for its first sentence. Counts of rough conversations by part of the day. */
interface DayShape {
  served: number
  morning: number
  afternoon: number
  evening: number
  /** Rough by the agent's own log, and by nothing else. */
  logged: number
  /** The shift has ended. */
  over: boolean
}

/** A range's sums, for its first sentences. */
interface RangeShape {
  worked: number
  served: number
  rough: number
  /** The day on which the cup was fullest, said short, or null. */
  fullest: string | null
  /** What most of the causes go back to, if one stands out: who can fix it, and its share of them. */
  fixer: { name: string; share: number } | null
}

/** What the journal's frame and its figures say. Sections with much to say of their own bring their words with them. */
export interface JournalWords {
  journal: {
    sectionsLabel: string
    sections: Record<'today' | 'range' | 'casebook' | 'brief' | 'causes' | 'report' | 'data', string>
    /** The way to the page that counts what is stored. */
    receipt: string
    /** A day (YYYY-MM-DD) in full, in short, and as a column of the week. */
    date: (day: string) => string
    short: (day: string) => string
    weekdays: readonly string[]
    /** A length of time, from ms, short enough for a chart. */
    lasted: (ms: number) => string
    /** A change of the cup, from tenths of a point, with its sign. */
    amount: (tenths: number) => string
    usual: (n: number) => string
    noUsual: string
    table: string
    activities: Record<Activity, string>
    day: {
      /** A line of the ledger with the worst kind that was in it. */
      worst: (what: string, worst: string) => string
      empty: { head: string; lines: Lines }
      first: string
      head: (shape: DayShape) => Lines
      /** What rest there was: pauses that counted, natural gaps, and the cup's word where the day is over. */
      rest: (pauses: number, gaps: number, left: string | null) => string
      figures: Record<'served' | 'rough' | 'thanks' | 'calmed' | 'rested', string>
      figuresLabel: string
      minutes: (ms: number) => { n: string; unit: string }
      curve: string
      /** The curve read aloud. */
      curveLabel: (fullest: string, word: string, changes: number) => string
      move: string
      rows: Record<'talk' | 'good' | 'offers', string>
      keys: Record<'calm' | 'tense' | 'hostile' | 'good' | 'rest' | 'taken' | 'offer' | 'usual', string>
      ledger: { head: string; aside: Lines; empty: Lines }
      line: Record<LineReason, string>
      kinds: Record<Kind, string>
      times: (n: number) => string
      /** One point of the curve in a sentence: when, what, by how much, and the cup's word after it. */
      point: (at: string, what: string, amount: string, word: string) => string
      tableHeads: readonly [time: string, what: string, by: string, cup: string]
      good: { head: string; none: string; plain: string; more: (n: number) => string }
      thanks: string
      offers: { head: string; none: string }
      reason: Record<Reason['kind'], string>
      became: Record<Became, string>
      close: { head: string; line: string; go: string }
      turn: { before: string; after: string; today: string }
      gone: string
    }
    range: {
      kinds: Record<'week' | 'month' | 'year' | 'days', string>
      kindsLabel: string
      before: string
      after: string
      /** The range's name: a week by its first and last day, a month and a year by theirs. */
      week: (from: string, until: string) => string
      month: (month: string) => string
      /** The small line over it. */
      year: (year: string) => string
      from: string
      until: string
      show: string
      empty: { head: string; lines: Lines }
      few: string
      /** Days of other machines are counted in. */
      others: string
      head: (shape: RangeShape) => Lines
      calendar: {
        head: string
        aside: string
        off: string
        open: (day: string, word: string) => string
        fullest: string
      }
      days: { head: string; label: string }
      hours: { head: string; label: (busiest: string) => string; aside: string }
      served: string
      rough: string
      tense: string
      thanks: string
      peak: string
      pauses: string
      stressors: { head: string; empty: string }
      causes: { head: string; empty: string; nobody: string }
      helped: {
        head: string
        empty: string
        lighter: (times: number, lighter: number) => string
        exits: string
        words: string
      }
      feelings: { head: string; empty: string }
      cup: { head: string; filled: string; poured: string }
      against: {
        head: string
        span: (from: string, until: string, year: boolean) => string
        now: string
        past: string
        none: string
      }
      perDay: string
      print: string
      count: (n: number) => string
    }
  }
}

/** The journal's words. */
export type JournalText = CommonText & FeelText & Pick<CardText, 'details' | 'exits'> & JournalWords
