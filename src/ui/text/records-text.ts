import type { Figure, Hands, Kind, Part, Strength, Swung, TalkHint } from '../../domain'
import type { JournalText } from './journal-text'
import type { CardText, Lines } from './text'

/** What was wrong with a file that should have been a backup. */
export type FileFault = 'large' | 'notJson' | 'foreign' | 'newer' | 'malformed'

/** What the journal's records say: casebook, week, brief, causes, report card, out and in. */
export interface RecordsWords {
  /** A date from a local day, and a range of them. */
  day: (day: string) => string
  range: (from: string, to: string) => string
  copy: string
  copied: string
  print: string
  saveAs: Record<'md' | 'html' | 'csv', string>
  own: Lines
  casebook: {
    head: string
    lead: (n: number) => string
    empty: Lines
    search: string
    hint: string
    filters: Record<'kind' | 'stressor' | 'cause' | 'weight' | 'range', string>
    any: string
    kinds: Record<'hard' | 'good', string>
    ranges: Record<7 | 30 | 90, string>
    helpedOnly: string
    found: (n: number) => string
    none: string
    clear: string
    list: string
    helped: string
    hands: Record<Hands, string>
    by: (department: string) => string
    edit: string
    save: string
    cancel: string
    remove: string
    removed: string
    undo: string
    back: string
    more: (n: number) => string
  }
  week: {
    kicker: (monday: string) => string
    head: string
    lead: string
    strengths: Record<Strength['what'], (n: number) => string>
    usual: (n: number) => string
    nothing: string
    pressed: (stressor: string, n: number) => string
    strength: string
    lesson: string
    seeds: string
    before: (lesson: string) => string
    keep: string
    kept: string
  }
  brief: {
    head: string
    lead: Lines
    name: string
    who: string
    whoHint: string
    from: string
    to: string
    last: Record<14 | 30 | 90, string>
    start: string
    again: string
    none: string
    list: string
    draft: string
    held: (day: string) => string
    include: string
    parts: Record<Part, string>
    asides: Partial<Record<Part, string>>
    hints: Record<Exclude<Part, 'figures'>, string>
    figures: Record<Figure, string>
    choose: string
    usual: (n: number) => string
    /** Lines that the page begins with, from the facts. */
    state: (worked: number, rough: number, usual: number | null) => string
    kind: (stressor: string, n: number) => string
    cause: (cause: string, department: string, n: number) => string
    suggestion: (department: string, text: string) => string
    after: string
    afterHint: string
    foot: string
    next: string
    long: string
    fits: string
    kept: string
    drop: string
    markHeld: string
    heldOn: string
    followUps: string
    followUp: string
    add: string
    due: string
    done: string
    remove: (text: string) => string
    nothingDue: string
  }
  hint: {
    head: Record<TalkHint['reason'], string>
    swung: Record<Swung, (usual: number, now: number) => string>
    line: Record<TalkHint['reason'], (hint: Pick<TalkHint, 'days' | 'since'>) => string>
    privately: string
    prepare: string
    wave: string
    due: (n: number) => string
    look: string
  }
  causes: {
    head: string
    lead: string
    empty: string
    count: string
    cause: string
    by: string
    suggestion: string
    suggestionHint: string
    nobody: string
    unnamed: (n: number) => string
    sheet: (from: string, to: string) => string
    total: (n: number) => string
    foot: string
  }
  report: {
    head: string
    lead: Lines
    none: string
    kind: string
    agreed: string
    rejected: string
    share: string
    few: (n: number) => string
    kinds: Record<Kind, string>
    counting: string
    trust: string
    rule: string
    missed: (missed: number, of: number) => string
    study: {
      head: string
      none: string
      few: (offered: number, held: number, least: number) => string
      better: (points: string) => string
      worse: (points: string) => string
      even: string
      detail: (offered: number, a: string, held: number, b: string) => string
      interval: (low: string, high: string) => string
      aside: string
    }
  }
  data: {
    head: string
    lead: Lines
    out: string
    outLine: string
    save: string
    csvHead: string
    csvLine: string
    csv: Record<'days' | 'entries' | 'causes', string>
    in: string
    inLine: string
    choose: string
    saved: (rows: number, left: number) => string
    taken: (added: number, known: number) => string
    nothingNew: string
    salt: Record<'taken' | 'kept', string>
    faults: Record<FileFault, string>
    where: (place: string) => string
    unchanged: string
    full: string
    broken: string
    busy: Record<'read' | 'check' | 'write' | 'count' | 'save', string>
    columns: Record<
      | 'day'
      | 'served'
      | 'calm'
      | 'tense'
      | 'hostile'
      | 'thanks'
      | 'pauses'
      | 'rested'
      | 'hard'
      | 'good'
      | 'exits'
      | 'peak'
      | 'time'
      | 'kind'
      | 'stressor'
      | 'weight'
      | 'cause'
      | 'department'
      | 'hands'
      | 'helped'
      | 'note'
      | 'exit'
      | 'count'
      | 'suggestion',
      string
    >
  }
}

/** The words of the journal's records, with those that an entry was logged in. */
export type RecordsText = JournalText & { records: RecordsWords } & Pick<CardText, 'details' | 'exits'>
