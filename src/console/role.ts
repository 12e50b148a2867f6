/**
 * Who said a message: the person being served, the agent at this desk (or a colleague on the agent's side), an
 * automaton, the console itself, or an internal note that the customer never sees.
 */
export type Role = 'customer' | 'agent' | 'bot' | 'system' | 'note'
