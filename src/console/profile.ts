import type { Role } from './role'

/**
 * What is known of one console, as data: selectors only, no code. Every field is optional and overrides one stage of
 * the heuristic; where a selector matches nothing any more, the heuristic takes over again.
 */
export interface ConsoleProfile {
  /** The reply box. */
  readonly composer?: string
  /** The element that scrolls the open conversation's messages. */
  readonly scroller?: string
  /** One message's row, below the scroller. */
  readonly row?: string
  /** The attribute of a row that identifies its message. */
  readonly rowId?: string
  /** One entry in the list of conversations. */
  readonly item?: string
  /** The attribute of a list entry that identifies its conversation. */
  readonly itemId?: string
  /** The open entry of the list. */
  readonly active?: string
  /** A regular expression on the address; its first group identifies the open conversation. */
  readonly urlId?: string
  /** Selectors that decide a row's role; tested on the row and below it, the first that matches wins. */
  readonly roles?: readonly { readonly selector: string; readonly role: Role }[]
}
