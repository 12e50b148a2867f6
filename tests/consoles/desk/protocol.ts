/** Who said a line: the customer, this agent, the shop's robot, or the console itself. */
export type Role = 'customer' | 'agent' | 'bot' | 'system'

/** Waiting in the queue, being served, or over. */
export type Phase = 'waiting' | 'serving' | 'ended'

/** One line of a thread as the server keeps it. */
export interface Message {
  /** Given by the server; unique while it runs. */
  id: string
  /** The id the agent's page gave the line before the server knew it (agent's lines only). */
  clientId?: string
  role: Role
  /** The name shown above the bubble. */
  name: string
  text: string
  /** Milliseconds since the epoch. */
  at: number
}

/** One row of the conversation list. */
export interface Conversation {
  id: string
  customer: string
  channel: string
  phase: Phase
  held: boolean
  unread: number
  /** The last line, for the row's preview. */
  last: { role: Role; text: string } | null
  /** When the row last moved, milliseconds since the epoch. */
  lastAt: number
  startedAt: number
}

/** What the server pushes to the page, one JSON object an event. */
export type Push =
  | { type: 'snapshot'; agent: string; shop: string; conversations: Conversation[] }
  | { type: 'conversation'; conversation: Conversation }
  | { type: 'message'; conversation: Conversation; message: Message }
  | { type: 'typing'; conversationId: string; on: boolean }

/** What the agent can do to a conversation besides writing, by POST to `/api/chats/<id>/<action>`. */
export type Action = 'accept' | 'read' | 'hold' | 'resume' | 'end' | 'transfer' | 'invite'
