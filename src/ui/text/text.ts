import type { Role } from '../../console'
import type {
  Activity,
  Cause,
  Closing,
  Cost,
  Department,
  Entry,
  Exit,
  Feeling,
  Felt,
  Hands,
  Length,
  Question,
  Reason,
  Stressor,
  Weight,
} from '../../domain'
import type { Language } from './language'
import type { SenseText, SettingsText } from './settings-text'

/** A sentence broken by hand where a speaker would pause. Read aloud it is one. */
export type Lines = readonly string[]

/** What waiting customers mean for an offer, in three pieces of one line: the count stands out. */
interface CostLine {
  count: string
  rest: string
  advice: string
}

interface LengthText {
  name: string
  figure: string
  unit: string
  /** Name and length in one, as a button says it. */
  whole: string
}

/** What a stretch of the day holds, for reading the strip aloud. Times in ms, the rest counts. */
interface DaySummary {
  from: number
  to: number
  conversations: number
  hostile: number
  tense: number
  thanks: number
  pauses: number
}

/*
 * Keys name the meaning; every sentence with a count is a function, so that no sentence is glued together. What a page
 * of somebody else's has to load holds no more than it shows: the card and the lesson have texts of their own.
 */

/** What is said on a console: the offer, and the line that confirms. */
export interface CardText {
  language: Language
  lengths: Record<Length, LengthText>
  reason: Record<Reason['kind'], (reason: Reason) => Lines>
  nudge: {
    label: string
    close: string
    later: string
    quiet: string
    notRough: string
    handOver: string
    /** There is more of what scrolls. */
    below: string
    cost: (cost: Cost) => CostLine
    answered: Record<'quiet' | 'later' | 'correction', string>
  }
  log: {
    hard: string
    good: string
    done: Record<Entry['kind'], string>
    undo: string
    undone: string
    /** The way to saying more about it. */
    more: string
  }
  /** What may be added to an entry; nothing of it has to be. */
  details: {
    label: Record<Entry['kind'], string>
    stored: string
    when: (at: number, kind: Entry['kind']) => string
    free: Lines
    stressor: { ask: string; options: Record<Stressor, string> }
    cause: {
      ask: string
      options: Record<Cause, string>
      fix: string
      departments: Record<Exclude<Department, 'nobody'>, string>
      nobody: string
      nth: (n: number) => string
    }
    hands: { ask: string; options: Record<Hands, string>; aside: Record<Hands, string> }
    weight: { ask: string; options: Record<Weight, string> }
    write: string
    helped: string
    note: Record<Entry['kind'], string>
    closing: { ask: string; options: Record<Closing, { name: string; line: string }>; gone: Lines }
    done: string
    esc: string
  }
  /** Being threatened or harassed: what to do, instead of tips. */
  threat: { open: string; head: string; lines: string; steps: readonly string[]; phones: string }
  exits: {
    label: string
    head: string
    lead: Lines
    edit: string
    options: Record<Exclude<Exit, 'own'>, { name: string; hint: string; phrase: string }>
    own: string
    /** Set by the company. */
    company: string
    copy: string
    copied: string
    use: string
    used: string
    back: string
    look: (used: number, of: number) => string
  }
  /** The self-study's question: how tense, 0..10, now or ten minutes later. */
  tense: {
    ask: Record<Question['when'], string>
    ends: readonly [string, string]
    no: string
    heard: Record<Question['when'], string>
  }
  /** The small menu in a console, and the button that logs. */
  menu: { label: string; button: string }
  side: {
    head: string
    cards: readonly { head: Lines; line: string }[]
    next: string
    at: (n: number, of: number) => string
  }
  buddy: {
    head: string
    lead: (name: string) => string
    name: string
    how: string
    howHint: string
    save: string
    change: string
    words: string
    copy: string
    copied: string
    open: string
    help: string
  }
}

/** What is said while a console is being taught. */
export interface TeachText {
  language: Language
  /** Four clicks that teach a console. */
  teach: {
    label: string
    close: string
    step: (n: number, of: number) => string
    ask: Record<'customer' | 'agent' | 'composer' | 'active', Lines>
    how: string
    keep: string
    walk: Record<'customer' | 'agent' | 'composer' | 'active', string>
    nth: (n: number, of: number) => string
    several: (of: number) => string
    none: string
    back: string
    skip: string
    move: string
    fault: Record<'same' | 'nameless' | 'failed', string>
    check: {
      ask: string
      roles: Record<Role, string>
      /** All counts in one sentence, for the ear. */
      counts: (counts: Record<Role, number>) => string
      composer: (found: boolean) => string
      active: (found: boolean) => string
      look: string
      wrong: Record<'customer' | 'agent' | 'composer' | 'active', string>
      yes: string
      no: string
      redo: string
      parts: Record<'customer' | 'agent' | 'composer' | 'active', string>
    }
    done: string
  }
}

/** What every page of ours says. */
export interface CommonText {
  language: Language
  name: string
  /** Time of day, from ms since the epoch. */
  clock: (at: number) => string
  /** Things one after the other on one line. */
  listed: (things: readonly string[]) => string
  /** The lines of a sentence as one. */
  whole: (lines: Lines) => string
  /** The records cannot be read or written, and what to do. */
  problem: Record<'blocked' | 'newer' | 'full' | 'broken', string>
}

/** What is asked about a feeling and the cup, wherever it is asked. */
export interface FeelText {
  feelings: Record<Feeling, { word: string; allow: string }>
  /** The cup by the agent's own word. */
  cup: { group: string; less: string; more: string; hint: string; said: string }
}

/** Everything we say, in one language. */
export interface Text extends CommonText, CardText, TeachText, FeelText, SetupText, SettingsText, DayEndText {
  popup: {
    /** What was to be looked at again, by how many there are: one line that leads to it. */
    due: (n: number) => string
    /** A row could not be gone on from and was put aside. */
    spoilt: string
    figures: Record<'conversations' | 'rough' | 'thanks' | 'breaks', string>
    today: string
    usual: (n: number) => string
    /** The cup against the agent's own usual level for this time of day, both 0..100. */
    against: (level: number, median: number) => string
    sinceBreak: (minutes: number) => string
    firstDay: Lines
    notStarted: string
    noUsual: Lines
    pause: string
    quiet: { lines: Lines; until: string; resume: string }
    recall: { lead: string; now: Record<Length, string>; free: string }
    lost: { word: string; lines: Lines }
    health: { seen: string; waiting: string; lost: (since: number) => string; off: string }
    enable: { word: string; lines: Lines; here: string; also: string; asks: string; asking: string; refused: string }
    unsupported: { word: string; lines: Lines }
    /** How this page is read, and teaching it. */
    reading: {
      /** The way there, from a page that is read. */
      link: string
      head: string
      from: Record<'taught' | 'shipped' | 'nobody', Lines>
      /** Taught parts that match nothing any more. */
      rotted: (parts: readonly ('row' | 'roles' | 'composer' | 'item')[]) => string
      start: string
      again: string
      save: string
      load: string
      forget: string
      back: string
      saved: string
      loaded: string
      forgotten: string
      /** The file cannot be used; `reason` names the field in the file's own words. */
      unusable: (reason: string) => string
      notJson: string
      gone: string
    }
    goal: { label: string; ask: string; field: string; save: string; change: string; from: string; take: string }
    checkIn: { ask: string; tell: string; no: string; own: string; question: string; done: string; thanks: string }
    dayEnd: string
    /** The way to the journal. */
    journal: string
    settings: string
    stored: string
    day: (summary: DaySummary) => string
  }
  pause: {
    steps: Record<'name' | 'allow' | 'do', string>
    progress: string
    leave: string
    /** `park`: what leaving the desk asks first, while customers wait. */
    ask: { kicker: string; question: Lines; group: string; skip: string; more: string; park: string }
    /** Name and time as a list has them, a line that says what it is, and the button that begins it. */
    activities: Record<Activity, { name: string; time: string; line: string; start: string }>
    choose: { head: string; lead: string; helped: string; back: string }
    instead: string
    longer: string
    enough: string
    finished: string
    left: (ms: number) => string
    sound: {
      on: string
      off: string
      pieces: readonly string[]
      piece: string
      volume: string
      /** The browser wants a click before it lets a page sound. */
      blocked: string
    }
    /** Customers waiting, or null where the console does not say. */
    parked: (waiting: number | null) => string
    breathe: {
      in: string
      out: string
      watch: Lines
      count: Lines
      breath: (nth: number, of: number) => string
      drifted: Lines
    }
    look: { head: string; how: Lines; aside: Lines; left: (seconds: number) => string }
    walk: { head: string; lead: string; ideas: readonly string[]; aside: Lines }
    /** Movements of half a minute each. */
    move: {
      moves: readonly { name: string; how: string }[]
      next: (name: string) => string
      last: string
      aside: Lines
    }
    laugh: { head: string; steps: readonly Lines[]; aside: Lines }
    memory: { head: string; steps: readonly Lines[]; aside: Lines }
    recall: { head: string; steps: readonly Lines[]; today: (served: number, thanks: number) => string }
    music: { head: string; aside: Lines }
    thanks: { head: string; lead: Lines; label: string; save: string; kept: string }
    end: {
      done: (ms: number) => string
      short: string
      question: string
      felt: Record<Felt, string>
      reply: Record<Felt, Lines>
      back: string
      again: string
      log: string
      /** Somebody to talk to, by name where there is one. */
      tell: (name: string) => string
      came: string
      now: string
      /** What happened to the cup, from its level before and now. */
      cup: (before: number, level: number) => Lines
    }
  }
  welcome: {
    head: Lines
    lead: string
    promises: {
      sites: { head: string; now: (n: number) => string }
      local: { head: string; line: string }
      forget: { head: string; line: string }
    }
    enable: {
      step: string
      head: Lines
      lines: Lines
      label: string
      button: string
      asks: string
      problem: Record<'empty' | 'address' | 'scheme' | 'known' | 'refused', string>
      /** A page that is open, or one that the company lists: is it this one? */
      open: string
      company: string
      this: (site: string) => string
    }
    choose: { step: string; head: Lines; more: string }
    check: {
      step: string
      head: string
      /** What is made out on a console, in one sentence. */
      seen: Record<'nothing', string> & Record<'roles' | 'whole', (conversations: number) => string>
      parts: Record<'composer' | 'messages' | 'roles' | 'list', string>
      found: string
      missing: string
      messages: (n: number) => string
      roles: (customer: number, agent: number, others: number) => string
      list: (n: number) => string
      wrong: string
      teach: string
      after: string
      none: string
      sites: string
      reading: string
      waiting: string
      lost: (since: number) => string
      stop: string
      stopSite: (site: string) => string
    }
    stored: { head: string; kept: string; keptItems: readonly string[]; never: string; neverItems: readonly string[] }
  }
}

/** The page on which the exits are made one's own. */
export interface SetupText extends StudyText {
  setup: {
    head: Lines
    lead: string
    fields: { name: string; hint: string; phrase: string }
    shown: (name: string) => string
    up: (name: string) => string
    down: (name: string) => string
    add: string
    reset: string
    saved: string
    buddy: { head: string; lead: string }
    help: { head: string; lead: string; label: string }
    /** Over what the company has put there. */
    company: string
    keys: { head: string; lead: string; rows: Record<'log' | 'good' | 'exits' | 'reach', string> }
  }
}

/** The self-study: what it does, and the way in and out. */
export interface StudyText {
  study: {
    head: string
    lead: string
    label: string
    /** What has been kept: how often an offer was made and held back; `enough`: from how many of each there is a result. */
    kept: (offered: number, held: number, enough: number) => string
    forget: string
    sure: string
    yes: string
    no: string
    forgotten: string
  }
}

/** Two minutes to put the day down. */
export interface DayEndText {
  dayEnd: {
    kicker: string
    head: Lines
    /** The day in figures: conversations, rough ones, thanks. */
    sum: (served: number, rough: number, thanks: number) => string
    done: string
    nth: (n: number) => string
    tomorrow: string
    aside: Lines
    close: string
    skip: string
    /** What is left, by the cup's word; null where it is empty. */
    left: (word: string | null) => Lines
    kept: string
    leave: string
  }
}

/* What one page says: it loads no other's words. */
export type ExitsText = CommonText & CardText & SetupText
export type EndText = CommonText & DayEndText
export type PauseText = CommonText &
  Pick<CardText, 'lengths' | 'log' | 'side' | 'buddy'> &
  FeelText &
  Pick<Text, 'pause'>
export type PopupText = CommonText & CardText & FeelText & Pick<Text, 'popup'>
export type WelcomeText = CommonText & SenseText & Pick<Text, 'welcome'>
