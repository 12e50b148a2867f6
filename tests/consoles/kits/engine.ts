import { CONVERSATIONS, type From, type ScriptedConversation } from './conversations'

// One scripted support desk behind every kit's page. Address parameters:
// conv=<id> opens that one; start=N lines are already there (4); empty=1 starts without conversations;
// auto=1&delay=1500 plays the script, every fourth line in another conversation; many=300 adds lines.

export interface KitMessage {
  id: string
  from: From
  name: string
  text: string
  time: string
}

export interface KitConversation {
  id: string
  name: string
  unread: number
  closed: boolean
  messages: KitMessage[]
}

export interface KitState {
  active: string
  typing: string | null
  convs: KitConversation[]
}

/** What a test may do from outside, as `window.kit`. Unknown ids throw. */
export interface Kit {
  state: KitState
  /** Adds a conversation at the top of the list. */
  open(conversation: { id: string; customer: string }): void
  /** Makes a conversation the open one. */
  select(id: string): void
  /** Plays the next line of the built-in script; null when it is over. */
  next(id?: string): KitMessage | null
  /** Someone writes; in the open conversation when no id is given. */
  say(from: From, text: string, id?: string): KitMessage
  /** Shows "<name> is typing" in the open conversation; null hides it. */
  setTyping(name: string | null): void
  /** The customer leaves: a system line, and the reply box is off. */
  close(id?: string): void
}

declare global {
  interface Window {
    kit: Kit
  }
}

const NAMES = { agent: '客服小安', bot: '智能助手小微', system: '系统' }
const query = new URLSearchParams(location.search)
const scripts = new Map<string, ScriptedConversation['lines']>()
const listeners = new Set<() => void>()
let count = 0

export const state: KitState = { active: '', typing: null, convs: [] }

const notify = () => {
  for (const listener of listeners) listener()
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The conversation with this id, or the open one. */
export function conversation(id = state.active): KitConversation {
  const found = state.convs.find(conv => conv.id === id)
  if (!found) throw new Error(`no conversation ${id}`)
  return found
}

function add(conv: KitConversation, from: From, text: string, at = new Date()): KitMessage {
  count += 1
  const name = from === 'customer' ? conv.name : NAMES[from]
  const time = at.toTimeString().slice(0, 5)
  const message = { id: `m${count}`, from, name, text, time }
  conv.messages = [...conv.messages, message]
  return message
}

export function select(id: string) {
  conversation(id).unread = 0
  state.active = id
  notify()
}

export function say(from: From, text: string, id?: string): KitMessage {
  const conv = conversation(id)
  const message = add(conv, from, text)
  if (from === 'customer' && conv.id !== state.active) conv.unread += 1
  notify()
  return message
}

function next(id?: string): KitMessage | null {
  const line = scripts.get(conversation(id).id)?.shift()
  return line ? say(line.from, line.text, id) : null
}

function open({ id, customer }: { id: string; customer: string }) {
  if (state.convs.some(conv => conv.id === id)) throw new Error(`conversation ${id} is already there`)
  state.convs = [{ id, name: customer, unread: 0, closed: false, messages: [] }, ...state.convs]
  if (!state.active) state.active = id
  notify()
}

function close(id?: string) {
  const conv = conversation(id)
  if (conv.closed) return
  conv.closed = true
  say('system', '客户已离开会话', conv.id)
}

function setTyping(name: string | null) {
  state.typing = name
  notify()
}

function fill() {
  const start = Number(query.get('start') ?? 4)
  const hourAgo = Date.now() - 3_600_000
  for (const { id, customer, lines } of CONVERSATIONS.toReversed()) {
    open({ id, customer })
    const rest = [...lines]
    for (const line of rest.splice(0, start))
      add(conversation(id), line.from, line.text, new Date(hourAgo + count * 40_000))
    scripts.set(id, rest)
  }
  state.active = query.get('conv') ?? CONVERSATIONS[0]?.id ?? ''
  for (let i = 0; i < Number(query.get('many') ?? 0); i += 1)
    add(conversation(), i % 2 ? 'agent' : 'customer', i % 2 ? `Reply ${i}` : `Question ${i}`)
}

function playAlone() {
  let turn = 0
  setInterval(
    () => {
      turn += 1
      const place = state.convs.findIndex(conv => conv.id === state.active)
      const other = state.convs[(place + 1) % state.convs.length]
      next(turn % 4 === 3 ? other?.id : undefined)
    },
    Number(query.get('delay') ?? 1500),
  )
}

if (!query.has('empty')) fill()
if (query.has('auto')) playAlone()
window.kit = { state, open, select, next, say, setTyping, close }
