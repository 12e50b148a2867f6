import type { ConsoleProfile } from '../profile/profile'

/** What the agent has pointed at: each the innermost element under the pointer. A step that does not exist is null. */
export interface Picks {
  /** A message of a customer. */
  customer: Element
  /** One of the agent's own. */
  agent: Element
  /** The reply box. */
  composer: Element | null
  /** The open entry in the list of conversations. */
  active: Element | null
}

/** What was learned from four clicks. */
export interface Lesson {
  /** Selectors only; without `match`, which the one who keeps it adds. */
  profile: ConsoleProfile
  /** `marked`: the page's markup tells who speaks; `look`: it does not, and place and names decide as before. */
  roles: 'marked' | 'look'
}

/** Why four clicks taught nothing: both messages are one, or nothing on the page lasts long enough to name them by. */
export type TeachFault = 'same' | 'nameless'
