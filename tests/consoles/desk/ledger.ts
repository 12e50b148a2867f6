import type { Action, Conversation, Message, Phase, Push, Role } from './protocol'

/** Names the desk shows; a made-up shop and agent. */
const SHOP = '木棉家居旗舰店'
const AGENT = '木棉-小夏'
const BOT = '智能助手'

export interface NewConversation {
  id?: string
  customer: string
  /** Where the customer came from, shown as a tag in the header. */
  channel?: string
  /** True puts the conversation in 排队中 until the agent opens it. */
  queued?: boolean
  /** When the customer came in, milliseconds since the epoch; now by default. */
  at?: number
}

interface Entry {
  row: Conversation
  messages: Message[]
}

const nameOf = (row: Conversation, role: Role) =>
  ({ customer: row.customer, agent: AGENT, bot: BOT, system: '系统' })[role]

/** Everything the desk remembers, in memory only; every change is pushed to the listeners. */
export function createLedger() {
  const entries = new Map<string, Entry>()
  const pushes = new Set<(push: Push) => void>()
  const agentListeners = new Set<(conversationId: string, message: Message) => void>()
  const started = Date.now()
  let count = 0

  const find = (id: string): Entry => {
    const entry = entries.get(id)
    if (!entry) throw new Error(`no conversation ${id}`)
    return entry
  }
  const push = (event: Push) => {
    for (const listener of pushes) listener(event)
  }
  const pushRow = (row: Conversation) => push({ type: 'conversation', conversation: { ...row } })

  const append = (id: string, role: Role, text: string, at = Date.now(), clientId?: string): Message => {
    const { row, messages } = find(id)
    count += 1
    const messageId = `${started}${String(count).padStart(5, '0')}`
    const message: Message = { id: messageId, role, name: nameOf(row, role), text, at, ...(clientId && { clientId }) }
    messages.push(message)
    // System lines neither move the row nor change its preview, as in the consoles we have seen.
    if (role !== 'system') {
      row.last = { role, text }
      row.lastAt = at
    }
    if (role === 'customer') row.unread += 1
    if (role === 'agent') row.unread = 0
    push({ type: 'message', conversation: { ...row }, message })
    return message
  }

  const setPhase = (row: Conversation, phase: Phase) => {
    row.phase = phase
    if (phase === 'ended') row.held = false
    pushRow(row)
  }

  const act: Record<Action, (row: Conversation) => void> = {
    accept: row => {
      if (row.phase !== 'waiting') return
      setPhase(row, 'serving')
      append(row.id, 'system', `${AGENT} 接入会话`)
    },
    read: row => {
      if (row.unread === 0) return
      row.unread = 0
      pushRow(row)
    },
    hold: row => {
      row.held = true
      append(row.id, 'system', '会话已挂起')
    },
    resume: row => {
      row.held = false
      append(row.id, 'system', '会话已恢复')
    },
    end: row => {
      setPhase(row, 'ended')
      append(row.id, 'system', '客服已结束会话')
    },
    transfer: row => {
      setPhase(row, 'ended')
      append(row.id, 'system', '会话已转接至 售后组')
    },
    invite: row => {
      append(row.id, 'system', '已邀请客户评价本次服务')
    },
  }

  return {
    open({ id, customer, channel = '商品咨询', queued = false, at = Date.now() }: NewConversation): string {
      count += 1
      const key = id ?? `${started + count}`
      if (entries.has(key)) throw new Error(`conversation ${key} is already there`)
      const phase: Phase = queued ? 'waiting' : 'serving'
      const row: Conversation = {
        id: key,
        customer,
        channel,
        phase,
        held: false,
        unread: 0,
        last: null,
        lastAt: at,
        startedAt: at,
      }
      entries.set(key, { row, messages: [] })
      append(key, 'system', '客户进入会话', at)
      return key
    },
    receive(id: string, text: string, at?: number) {
      const { row } = find(id)
      // A customer who writes after the end comes back into service, as on the platforms.
      if (row.phase === 'ended') {
        setPhase(row, 'serving')
        append(id, 'system', '客户再次进入会话', at)
      }
      push({ type: 'typing', conversationId: id, on: false })
      append(id, 'customer', text, at)
    },
    say: (id: string, role: 'bot' | 'system' | 'agent', text: string, at?: number) => append(id, role, text, at),
    typing(id: string, on: boolean) {
      find(id)
      push({ type: 'typing', conversationId: id, on })
    },
    leave(id: string) {
      const { row } = find(id)
      if (row.phase === 'ended') return
      setPhase(row, 'ended')
      append(id, 'system', '客户已离开会话')
    },
    /** A line written on the agent's page; null when the conversation is over. */
    reply(id: string, text: string, clientId: string): Message | null {
      const { row } = find(id)
      if (row.phase === 'ended') return null
      const message = append(id, 'agent', text, Date.now(), clientId)
      for (const listener of agentListeners) listener(id, message)
      return message
    },
    act(id: string, action: Action) {
      act[action](find(id).row)
    },
    isAction: (name: string): name is Action => Object.hasOwn(act, name),
    has: (id: string) => entries.has(id),
    history: (id: string): Message[] => structuredClone(find(id).messages),
    snapshot: (): Push => ({
      type: 'snapshot',
      agent: AGENT,
      shop: SHOP,
      conversations: [...entries.values()].map(entry => structuredClone(entry.row)),
    }),
    onPush(listener: (push: Push) => void) {
      pushes.add(listener)
      return () => pushes.delete(listener)
    },
    onAgentMessage(listener: (conversationId: string, message: Message) => void) {
      agentListeners.add(listener)
      return () => agentListeners.delete(listener)
    },
  }
}

export type Ledger = ReturnType<typeof createLedger>
