import type { Role } from './role'

/**
 * What the reader tells.
 *
 * - `console`: its health. `confidence` is 0..1, `because` names the rules that held, none of the page's words; none once
 *   it is lost. `found` comes after the open conversation's history was read, so
 *   whatever arrives later is live. Silence before `found` or after `lost` says nothing about the customers.
 * - `conversation`: `id` is stable for a customer's thread and holds no name and no text. `active` is the one on screen,
 *   `background` one that was open before, `closed` one whose entry left the console's list.
 * - `message`: once for each. `live` is true if it arrived after watching began, also when it is first seen later, on
 *   opening its conversation; history, scroll-back and re-renders are false.
 * - `waiting`: `unread` is the number of customers (conversations) with something unread; `longestWaitMs` the longest
 *   wait among them, as shown or, where none is shown, since their badge was first seen; null where nobody waits.
 * - `composing`: the agent is typing in the reply box, or has just done so. Only changes are told.
 */
export type ConsoleEvent =
  | { type: 'console'; state: 'found' | 'lost'; confidence: number; because: readonly string[] }
  | { type: 'conversation'; id: string; state: 'active' | 'background' | 'closed' }
  | { type: 'message'; conversation: string; role: Role; text: string; live: boolean }
  | { type: 'waiting'; unread: number; longestWaitMs: number | null }
  | { type: 'composing'; active: boolean }
