import type { Length, Sensitivity } from '../../domain'
import type { Lines } from './text'

/** How soon something is said, in the figures that hold now. */
export interface Soon {
  streak: number
  cluster: number
  /** Minutes of work without a break. */
  stretch: number
}

/** The three steps, wherever they are asked for. */
export interface SenseText {
  sense: {
    ask: string
    options: Record<Sensitivity, string>
    /** What a step means. */
    line: (soon: Soon) => string
  }
  /** The languages' own names are the same everywhere; this is for the browser's. */
  speak: { ask: string; browser: string }
}

/** What the settings page says. */
export interface SettingsText extends SenseText {
  settings: {
    head: Lines
    lead: string
    kept: string
    sites: {
      head: string
      lead: string
      none: string
      reading: string
      waiting: string
      lost: (since: number) => string
      teach: string
      teachSite: (site: string) => string
      /** No tab with it is open. */
      notOpen: string
      forget: string
      forgetSite: (site: string) => string
      forgot: string
      stop: string
      stopSite: (site: string) => string
      add: string
      enable: string
      company: string
      companyLead: string
    }
    remind: {
      head: string
      lead: string
      bounded: string
      shift: { head: string; label: string; from: string; to: string }
      quiet: {
        head: string
        lead: string
        add: string
        away: string
        remove: (nth: number) => string
        nth: (nth: number) => string
      }
      checkIns: { label: string; line: string }
    }
    lengths: {
      head: string
      lead: string
      names: Record<Length, string>
      volume: string
      breath: string
      breathLine: string
    }
    words: {
      head: string
      lead: string
      add: { head: string; line: string }
      ignore: { head: string; line: string }
      field: string
      button: string
      none: string
      remove: (word: string) => string
      problem: Record<'empty' | 'long' | 'known' | 'other' | 'full', string>
    }
    ways: {
      head: string
      lead: string
      exits: string
      buddy: (name: string) => string
      noBuddy: string
      help: (lines: number) => string
      noHelp: string
    }
    desk: { head: string; button: string; buttonLine: string; keys: string; noKey: string }
    data: {
      head: string
      lead: string
      retention: string
      days: (days: number) => string
      most: (days: number) => string
      receipt: string
      journal: string
      wipe: string
      ask: string
      yes: string
      no: string
      wiped: string
      failed: string
    }
    company: {
      head: string
      lead: string
      sites: (n: number) => string
      exits: (n: number) => string
      help: (n: number) => string
      streak: (least: number | null, most: number | null) => string
      stretch: (least: number | null, most: number | null) => string
      gap: (least: number | null, most: number | null) => string
      perShift: (least: number | null, most: number | null) => string
      retention: (days: number) => string
      noCarry: string
    }
  }
}
