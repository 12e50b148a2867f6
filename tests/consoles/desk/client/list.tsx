import { useState } from 'preact/hooks'
import type { Conversation } from '../protocol'
import { clock, useNow, waited } from './clock'
import { Icon } from './icons'
import { model, open, useModel } from './model'

/** The letter and tint of a customer's round picture. */
export function Face({ name }: { name: string }) {
  const hue = [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
  return (
    <i class="face" style={{ background: `hsl(${hue} 42% 90%)`, color: `hsl(${hue} 32% 36%)` }}>
      {[...name][0]}
    </i>
  )
}

function Preview({ chat, opened }: { chat: Conversation; opened: boolean }) {
  const draft = opened ? undefined : model.drafts.get(chat.id)
  if (draft)
    return (
      <span class="peek">
        <u>[草稿]</u> {draft}
      </span>
    )
  if (chat.phase === 'waiting') return <span class="peek">等待接入</span>
  return <span class="peek">{chat.last?.text ?? '暂无消息'}</span>
}

function Row({ chat, now }: { chat: Conversation; now: number }) {
  const opened = chat.id === model.openId
  return (
    <li class={opened ? 'session picked' : 'session'} data-sid={chat.id} onClick={() => open(chat.id)}>
      <span class="pic">
        <Face name={chat.customer} />
        {chat.unread > 0 && <em class="badge">{chat.unread > 99 ? '99+' : chat.unread}</em>}
      </span>
      <b>{chat.customer}</b>
      {chat.phase === 'waiting' ? (
        <time class="wait">{waited(chat.startedAt, now)}</time>
      ) : (
        <time>{clock(chat.lastAt)}</time>
      )}
      <Preview chat={chat} opened={opened} />
      {chat.held && <s class="hold">挂起</s>}
    </li>
  )
}

const GROUPS = [
  ['waiting', '排队中'],
  ['serving', '进行中'],
  ['ended', '已结束'],
] as const

export function SessionList() {
  const { chats } = useModel()
  const [query, setQuery] = useState('')
  const rows = [...chats.values()]
    .filter(row => !query || row.customer.includes(query) || row.id.includes(query) || row.last?.text.includes(query))
    .sort((a, b) => b.lastAt - a.lastAt)
  const now = useNow(rows.some(row => row.phase === 'waiting'))
  return (
    <section class="sessions">
      <label class="find">
        <Icon name="search" size={16} />
        <input
          type="search"
          placeholder="搜索联系人、会话"
          value={query}
          onInput={event => setQuery(event.currentTarget.value.trim())}
        />
      </label>
      <div class="groups">
        {GROUPS.map(([phase, title]) => {
          const group = rows.filter(row => row.phase === phase)
          // Whoever has waited longest is first in the queue.
          const members = phase === 'waiting' ? group.toReversed() : group
          if (members.length === 0 && phase !== 'serving') return null
          return (
            <section key={phase} class={`group g-${phase}`}>
              <h4>
                {title} <span>{members.length}</span>
              </h4>
              <ul>
                {members.map(row => (
                  <Row key={row.id} chat={row} now={now} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}
