import { CONVERSATIONS, type ScriptedConversation } from './conversations'
import { Ledger } from './ledger'
import type { About, From, Kind, KitConversation, KitMessage, KitState, Line, Parts } from './types'

// One support desk behind every console's page: the page only draws it. Address parameters:
// conv=<id> opens that one; start=N lines are already there (4); empty=1 starts without conversations;
// auto=1&delay=1500 plays the script, every fourth line in another conversation; many=300 adds lines.

const query = new URLSearchParams(location.search)
const scripts = new Map<string, ScriptedConversation['lines']>()
const listeners = new Set<() => void>()
const ledger = new Ledger()
let count = 0
let sent = 0

/** How many lines one scroll to the top brings in. */
const pageSize = 20

export const state: KitState = { active: '', typing: null, toast: null, convs: [], generation: 0 }

export const about: About = {
  lang: 'zh-CN',
  badge: 'count',
  virtual: false,
  names: { agent: '客服小安', colleague: '客服阿力', bot: '智能助手小微', system: '系统', note: '客服小安' },
  optimistic: false,
  draws: { note: false, attachments: false, draft: false, typing: true, toast: false, earlier: false },
}

const changed = () => {
  for (const listener of listeners) listener()
}

/** Calls back after every change; the page draws then. */
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

const FILES = ['invoice-2026-11.pdf', '退货凭证.jpg.zip', 'screenshot 3.png', '售后单.docx']

function make(conv: KitConversation, { from, text, kind = 'text' }: Line, at: number): KitMessage {
  count += 1
  return {
    id: `m${count}`,
    from,
    name: from === 'customer' ? conv.name : about.names[from],
    text,
    time: new Date(at).toTimeString().slice(0, 5),
    at,
    kind,
    status: 'sent',
    file: kind === 'file' ? (FILES[count % FILES.length] ?? '') : '',
  }
}

/** Lines with these ids are on screen now; only for a page that mounts a part of the thread. */
export const drew = (ids: readonly string[]) => ledger.drew(ids)

export function select(id: string) {
  const conv = conversation(id)
  conv.unread = 0
  state.active = id
  state.typing = null
  ledger.opened(id)
  if (!about.virtual) ledger.drew(conv.messages.map(message => message.id))
  changed()
}

export function say(from: From, text: string, id?: string, kind: Kind = 'text'): KitMessage {
  const conv = conversation(id)
  const message = make(conv, { from, text, kind }, Date.now())
  conv.messages = [...conv.messages, message]
  if (from === 'customer') conv.draft = ''
  if (from === 'customer' && conv.id !== state.active) conv.unread += 1
  ledger.arrived(message, conv.id, conv.id === state.active)
  if (conv.id === state.active && !about.virtual) ledger.drew([message.id])
  changed()
  return message
}

function replace(conv: KitConversation, old: string, patch: Partial<KitMessage>) {
  if (patch.id) ledger.renamed(old, patch.id)
  conv.messages = conv.messages.map(message => (message.id === old ? { ...message, ...patch } : message))
  changed()
}

/** The agent sends what is in the reply box. */
export function send(text: string) {
  const trimmed = text.trim()
  if (!trimmed || !state.active || conversation().closed) return
  const conv = conversation()
  const message = say('agent', trimmed)
  if (!about.optimistic) return
  sent += 1
  const temporary = `tmp-${sent}-${message.id}`
  replace(conv, message.id, { id: temporary, status: 'sending' })
  const settle = (delay: number, from: string) =>
    setTimeout(() => replace(conv, from, { id: `${message.id}-s`, status: 'sent' }), delay)
  if (sent % 5 !== 3) return settle(120 + (sent % 4) * 130, temporary)
  setTimeout(() => replace(conv, temporary, { status: 'failed' }), 250)
  setTimeout(() => replace(conv, temporary, { id: `${temporary}-again`, status: 'sending' }), 700)
  return settle(1000, `${temporary}-again`)
}

/** Brings in older lines; the page calls it when its thread is scrolled to the top. */
export function more(): boolean {
  const conv = conversation()
  const page = conv.earlier.slice(-pageSize)
  if (!page.length) return false
  conv.earlier = conv.earlier.slice(0, -pageSize)
  conv.messages = [...page, ...conv.messages]
  if (!about.virtual) ledger.drew(page.map(message => message.id))
  changed()
  return true
}

function next(id?: string): KitMessage | null {
  const line = scripts.get(conversation(id).id)?.shift()
  return line ? say(line.from, line.text, id) : null
}

function open({ id, customer }: { id: string; customer: string }) {
  if (state.convs.some(conv => conv.id === id)) throw new Error(`conversation ${id} is already there`)
  const fresh = { id, name: customer, unread: 0, closed: false, messages: [], earlier: [], draft: '' }
  state.convs = [fresh, ...state.convs]
  if (!state.active) {
    state.active = id
    ledger.opened(id)
  }
  changed()
}

function seed(past: { id: string; customer: string; lines: Line[]; earlier: Line[] }) {
  open(past)
  const conv = conversation(past.id)
  const first = Date.now() - 7_200_000
  const all = [...past.earlier, ...past.lines].map((line, place) => make(conv, line, first + place * 40_000))
  for (const message of all) ledger.past(message, conv.id)
  conv.earlier = all.slice(0, past.earlier.length)
  conv.messages = all.slice(past.earlier.length)
  if (conv.id === state.active && !about.virtual) ledger.drew(conv.messages.map(message => message.id))
  changed()
}

function close(id?: string) {
  const conv = conversation(id)
  if (conv.closed) return
  conv.closed = true
  say('system', '客户已离开会话', conv.id)
}

function setTyping(name: string | null) {
  state.typing = name
  changed()
}

function setDraft(id: string, text: string) {
  conversation(id).draft = text
  changed()
}

function notify(id: string, text: string) {
  const toast = { name: conversation(id).name, text }
  state.toast = toast
  changed()
  setTimeout(() => {
    if (state.toast === toast) state.toast = null
    changed()
  }, 2000)
}

function redraw() {
  state.generation += 1
  changed()
}

function fill() {
  const start = Number(query.get('start') ?? 4)
  for (const { id, customer, lines } of CONVERSATIONS.toReversed()) {
    seed({ id, customer, lines: lines.slice(0, start), earlier: [] })
    scripts.set(id, lines.slice(start))
  }
  state.active = query.get('conv') ?? CONVERSATIONS[0]?.id ?? ''
  for (let i = 0; i < Number(query.get('many') ?? 0); i += 1)
    say(i % 2 ? 'agent' : 'customer', i % 2 ? `Reply ${i}` : `Question ${i}`)
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

window.kit = {
  state,
  about,
  parts: null,
  open,
  seed,
  select,
  next,
  say,
  setTyping,
  setDraft,
  notify,
  redraw,
  close,
  mark: () => ledger.mark(),
  truth: () => ledger.truth(about),
  waiting: () => state.convs.filter(conv => conv.unread > 0).length,
}

/** A page says what it is like and where its parts are, then draws. Called once, before anything is drawn. */
export function present(like: Partial<About>, parts: Parts) {
  Object.assign(about, like)
  window.kit.parts = parts
  if (!query.has('empty')) fill()
  if (query.has('auto')) playAlone()
}
