import { useLayoutEffect, useReducer } from 'preact/hooks'
import type { Action, Conversation, Message, Push } from '../protocol'
import { fetchThread, postAction, postLine, subscribe } from './link'

/** A line as the page shows it: the agent's own may still be on its way, or have failed. */
export type Line = Message & { state?: 'sending' | 'failed' }

export const PRODUCT = '云桥客服工作台'

/** All the page knows. One thread only: that of the open conversation. */
export const model = {
  connected: true,
  agent: '',
  shop: '',
  chats: new Map<string, Conversation>(),
  openId: null as string | null,
  thread: null as Line[] | null,
  typing: new Set<string>(),
  drafts: new Map<string, string>(),
}

const watchers = new Set<() => void>()

function changed() {
  const unread = [...model.chats.values()].reduce((sum, chat) => sum + chat.unread, 0)
  document.title = unread > 0 ? `(${unread}) ${PRODUCT}` : PRODUCT
  for (const watcher of watchers) watcher()
}

/** Re-renders the calling component whenever the model changes. */
export function useModel() {
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  // Before the browser paints: a push that came between drawing and a later effect would go unseen.
  useLayoutEffect(() => {
    const watcher = () => redraw(undefined)
    watchers.add(watcher)
    return () => void watchers.delete(watcher)
  }, [])
  return model
}

/** Puts a line the server knows into the open thread, in the place of its optimistic twin if there is one. */
function settle(message: Message) {
  const thread = model.thread ?? []
  const place = thread.findIndex(
    line => line.id === message.id || (message.clientId !== undefined && line.clientId === message.clientId),
  )
  model.thread = place < 0 ? [...thread, message] : thread.with(place, message)
}

function setRow(row: Conversation) {
  // The open conversation is being read: its badge never shows, and the server is told.
  const read = row.id === model.openId && row.unread > 0
  if (read) void postAction(row.id, 'read')
  model.chats.set(row.id, read ? { ...row, unread: 0 } : row)
}

async function loadThread(id: string) {
  const history = await fetchThread(id).catch(() => null)
  if (model.openId !== id || !history) return
  // Lines that came or were written while the history was on its way stay, after it.
  const known = new Set(history.flatMap(line => [line.id, line.clientId ?? line.id]))
  const later = (model.thread ?? []).filter(line => !known.has(line.id) && !known.has(line.clientId ?? line.id))
  model.thread = [...history, ...later]
  changed()
}

/** Opens a conversation (or none) and follows the address bar. */
export function open(id: string | null) {
  if (id === model.openId) return
  model.openId = id
  model.thread = null
  const row = id === null ? undefined : model.chats.get(id)
  if (row) {
    if (row.phase === 'waiting') void postAction(row.id, 'accept')
    setRow(row)
    void loadThread(row.id)
  }
  const hash = id === null ? '#/chat' : `#/chat/${encodeURIComponent(id)}`
  if (location.hash !== hash) location.hash = hash
  changed()
}

const fromHash = () => {
  const id = /^#\/chat\/(.+)$/.exec(location.hash)?.[1]
  return id === undefined ? null : decodeURIComponent(id)
}

function take(push: Push) {
  if (push.type === 'snapshot') {
    model.agent = push.agent
    model.shop = push.shop
    model.chats = new Map(push.conversations.map(row => [row.id, row]))
    model.typing.clear()
    const wanted = fromHash()
    const id = wanted !== null && model.chats.has(wanted) ? wanted : null
    const row = id === null ? undefined : model.chats.get(id)
    if (row && id === model.openId) {
      setRow(row)
      void loadThread(row.id)
    } else open(id)
  } else if (push.type === 'typing') {
    if (push.on) model.typing.add(push.conversationId)
    else model.typing.delete(push.conversationId)
  } else {
    setRow(push.conversation)
    if (push.type === 'message' && push.conversation.id === model.openId) settle(push.message)
  }
  changed()
}

/** Shows the line at once, then lets the server's answer replace it. */
export async function send(text: string, again?: Line) {
  const id = model.openId
  if (id === null) return
  const clientId = again?.clientId ?? `c${Date.now()}${Math.floor(Math.random() * 1000)}`
  const line: Line = {
    id: clientId,
    clientId,
    role: 'agent',
    name: model.agent,
    text,
    at: Date.now(),
    state: 'sending',
  }
  if (again) model.thread = (model.thread ?? []).filter(other => other !== again)
  model.thread = [...(model.thread ?? []), line]
  model.drafts.delete(id)
  changed()
  const message = await postLine(id, text, clientId).catch(() => null)
  if (model.openId !== id) return
  if (message) settle(message)
  else {
    const place = model.thread?.findIndex(other => other.id === clientId) ?? -1
    if (model.thread && place >= 0) model.thread = model.thread.with(place, { ...line, state: 'failed' })
  }
  changed()
}

export function act(action: Action) {
  if (model.openId !== null) void postAction(model.openId, action)
}

export function setDraft(id: string, text: string) {
  if (text) model.drafts.set(id, text)
  else model.drafts.delete(id)
}

/** Starts listening to the server and to the address bar. */
export function follow() {
  subscribe(take, connected => {
    model.connected = connected
    changed()
  })
  addEventListener('hashchange', () => {
    const id = fromHash()
    open(id !== null && model.chats.has(id) ? id : null)
  })
}
