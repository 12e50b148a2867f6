import type { Role } from '../role'

/**
 * One CSS selector, or several of which the first that matches anything counts. ` >>> ` steps into the shadow root of
 * what the part before it matches: `chat-app >>> .row`.
 */
export type Selector = string | readonly string[]

/**
 * What is known of one console, as data: selectors only, no code. Every field is optional and overrides one stage of
 * the heuristic; where a selector matches nothing any more, the heuristic takes over again.
 */
export interface ConsoleProfile {
  /** The format's version. */
  readonly version?: 1
  /** The console's name, for people. */
  readonly name?: string
  /** Globs of the addresses (of the document that holds the console, a frame's own too) this profile is for. */
  readonly match?: readonly string[]
  /** What it was verified against; "never opened live" where so. */
  readonly verified?: string
  /** A regular expression on the address; its first group identifies the open conversation. */
  readonly urlId?: string

  /** The list of conversations. */
  readonly list?: Selector
  /** One entry in it. */
  readonly item?: Selector
  /** The attribute of an entry, or of an element in it, that identifies its conversation. */
  readonly itemId?: string
  /** The customer's name in an entry. */
  readonly itemName?: Selector
  /** The unread badge in an entry. */
  readonly itemUnread?: Selector
  /** How long the customer waits, in an entry. */
  readonly itemWait?: Selector
  /** The open entry, or an element in or around it. */
  readonly active?: Selector

  /** The open customer's name over the thread. */
  readonly header?: Selector
  /** The element that scrolls the open conversation's messages. */
  readonly scroller?: Selector
  /** One message's row, below the scroller. */
  readonly row?: Selector
  /** The attribute of a row, or of an element in it, that identifies its message. */
  readonly rowId?: string
  /** What was said, in a row. */
  readonly text?: Selector
  /** Who said it, in a row. */
  readonly speaker?: Selector
  /** When, in a row. */
  readonly time?: Selector
  /** Parts of a row that are no words of the speaker. */
  readonly strip?: Selector
  /** Selectors that decide a row's role; tested on the row and below it, the first that matches wins. */
  readonly roles?: readonly { readonly selector: string; readonly role: Role }[]

  /** The reply box. */
  readonly composer?: Selector
  /** The button that sends. */
  readonly send?: Selector
}
