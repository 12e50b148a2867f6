/** Who says a line. A colleague writes on the agent's side under a name of their own. */
export type From = 'customer' | 'agent' | 'colleague' | 'bot' | 'system' | 'note'

export type Kind = 'text' | 'image' | 'file'

/** A line to be put into a conversation. */
export interface Line {
  from: From
  text: string
  kind?: Kind
}

export interface KitMessage {
  id: string
  from: From
  name: string
  /** As typed; for an attachment its caption, mostly ''. */
  text: string
  /** HH:MM. */
  time: string
  /** Milliseconds since 1970. */
  at: number
  kind: Kind
  status: 'sending' | 'failed' | 'sent' | 'read'
  /** The name on a file's card. */
  file: string
}

export interface KitConversation {
  id: string
  name: string
  /** Customer lines since it was last open. */
  unread: number
  closed: boolean
  messages: KitMessage[]
  /** Older lines that a scroll to the top brings in, oldest first. */
  earlier: KitMessage[]
  /** What the customer is writing and has not sent, where the console shows it. */
  draft: string
}

export interface KitState {
  active: string
  typing: string | null
  toast: { name: string; text: string } | null
  convs: KitConversation[]
  /** Changes when everything is to be drawn anew. */
  generation: number
}

/** Where an agent clicks and types. Functions, because marks in the document would be seen by the reader. */
export interface Parts {
  /** A conversation's entry in the list; null while it is not mounted. */
  row(id: string): Element | null
  composer(): Element | null
  /** What scrolls the open conversation's lines. */
  scroller(): Element | null
  /** The button that sends, where Enter does not. */
  send?(): Element | null
}

/** What a console is like, for the script and the judge; never drawn. */
export interface About {
  /** Of the lines that are played on it. */
  lang: 'zh-CN' | 'zh-TW' | 'en' | 'ar' | 'ja'
  /** How the list tells what is unread. A dot has no number, so how many lines are new cannot be known. */
  badge: 'count' | 'dot' | 'none'
  /** True where only some of the open conversation's lines are mounted; the page then calls `drew`. */
  virtual: boolean
  /** Names on the agent's side. */
  names: { agent: string; colleague: string; bot: string; system: string; note: string }
  /** An agent's line stands as `sending` first, gets its real id later, and now and then fails and is sent again. */
  optimistic: boolean
  /** What of these the console can draw. */
  draws: { note: boolean; attachments: boolean; draft: boolean; typing: boolean; toast: boolean; earlier: boolean }
  /** What a line looks like once drawn, if not as typed: every text that counts as right. */
  shown?(text: string, from: From): string[]
}

/** One line as it was played, for the judge. */
export interface Truth {
  id: string
  conversation: string
  role: 'customer' | 'agent' | 'bot' | 'system' | 'note'
  /** Every text that counts as right; empty for an attachment without words, which may be told by its label or not. */
  shown: string[]
  /** What the card of an attachment may say. */
  labels: string[]
  /** True, false, or null where nobody could tell from the page. */
  live: boolean | null
  /** False for a line that was never on screen. */
  drawn: boolean
}

/** What a test may do from outside, as `window.kit`. Unknown ids throw. */
export interface Kit {
  state: KitState
  about: About
  parts: Parts | null
  /** Adds a conversation at the top of the list. */
  open(conversation: { id: string; customer: string }): void
  /** Adds one with a past; `earlier` comes with scrolling back. */
  seed(conversation: { id: string; customer: string; lines: Line[]; earlier: Line[] }): void
  /** Makes a conversation the open one. */
  select(id: string): void
  /** Plays the next line of the built-in script; null when it is over. */
  next(id?: string): KitMessage | null
  /** Someone writes; in the open conversation when no id is given. */
  say(from: From, text: string, id?: string, kind?: Kind): KitMessage
  /** Shows "<name> is typing" in the open conversation; null hides it. */
  setTyping(name: string | null): void
  /** Shows what a customer is writing. */
  setDraft(id: string, text: string): void
  /** Shows a notice of another chat's line for two seconds. */
  notify(id: string, text: string): void
  /** Has everything drawn anew. */
  redraw(): void
  /** The customer leaves: a system line, and the reply box is off. */
  close(id?: string): void
  /** From now on what is said is live. */
  mark(): void
  truth(): Truth[]
  /** How many customers have something unread. */
  waiting(): number
}

declare global {
  interface Window {
    kit: Kit
  }
}
