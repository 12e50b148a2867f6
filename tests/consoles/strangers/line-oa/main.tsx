import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'
import { drew, more, present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { blink, dress, mount, opened, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A messenger's console for a shop's official account, in Taiwan's Chinese: the thread is a reversed column that mounts
   only the lines near what is in view, padding stands for the others; date heads stick to the top; a divider marks where
   the unread began; the time is inside the bubble, written twice as that messenger does. */

const rows = new Map<string, Element>()
let editor: HTMLElement | null = null
let scroller: HTMLElement | null = null

const peer = (id: string) => String(5_100_000_000 + [...id].reduce((sum, sign) => sum * 131 + sign.charCodeAt(0), 7))
const half = (at: number) => {
  const when = new Date(at)
  const hour = when.getHours()
  return `${hour < 12 ? '上午' : '下午'} ${hour % 12 || 12}:${String(when.getMinutes()).padStart(2, '0')}`
}
const dayOf = (at: number): string => {
  const when = new Date(at)
  return when.toDateString() === new Date().toDateString() ? '今天' : `${when.getMonth() + 1}月${when.getDate()}日`
}

/** What was unread when a conversation was opened, so that the divider stays until another is. */
const before = new Map<string, number>()
let dividerOf = { conversation: '', first: '' }

function noteUnread(convs: readonly KitConversation[], active: string) {
  if (active !== dividerOf.conversation) {
    const conv = convs.find(one => one.id === active)
    const count = before.get(active) ?? 0
    const theirs = conv?.messages.filter(message => message.from === 'customer') ?? []
    dividerOf = { conversation: active, first: count > 0 ? (theirs.at(-count)?.id ?? '') : '' }
  }
  for (const conv of convs) before.set(conv.id, conv.unread)
}

const heights = new Map<string, number>()
const guess = 52
const beyond = 500
const tall = (message: KitMessage) => heights.get(message.id) ?? guess

/** The part of the lines that is near what is in view, and how much room the others take. */
function windowOf(lines: readonly KitMessage[]) {
  const from = Math.max(0, -(scroller?.scrollTop ?? 0) - beyond)
  const to = from + (scroller?.clientHeight ?? 700) + 2 * beyond
  let below = 0
  let end = lines.length
  for (let line = lines[end - 1]; line && below + tall(line) < from; line = lines[end - 1]) {
    below += tall(line)
    end -= 1
  }
  let reached = below
  let start = end
  for (let line = lines[start - 1]; line && reached < to; line = lines[start - 1]) {
    reached += tall(line)
    start -= 1
  }
  const above = lines.slice(0, start).reduce((sum, line) => sum + tall(line), 0)
  return { mounted: lines.slice(start, end), start, above, below }
}

function Time({ message, read }: { message: KitMessage; read: boolean }) {
  const out = message.from !== 'customer'
  const full = new Date(message.at).toLocaleString('zh-TW')
  const mark = message.status === 'sending' ? '◷' : message.status === 'failed' ? '!' : read ? '✓✓' : '✓'
  const inside = (
    <>
      {out && <span class="tgico time-icon">{mark}</span>}
      <span class="i18n" dir="auto">
        {half(message.at)}
      </span>
    </>
  )
  return (
    <span class="time">
      {inside}
      <div class="time-inner" title={full}>
        {inside}
      </div>
    </span>
  )
}

function Bubble({ message, first, last, read }: { message: KitMessage; first: boolean; last: boolean; read: boolean }) {
  if (message.from === 'system')
    return (
      <div class="bubble service" data-mid={message.id}>
        <div class="bubble-content">
          <div class="service-msg">{message.text}</div>
        </div>
      </div>
    )
  const out = message.from !== 'customer'
  const named = first && (message.from === 'bot' || message.from === 'colleague')
  const progress = message.status === 'sending' ? 'is-sending' : message.status === 'failed' ? 'is-error' : ''
  return (
    <div
      class={`bubble ${out ? 'is-out' : 'is-in'} ${first ? 'is-group-first' : ''} ${last ? 'is-group-last can-have-tail' : ''} ${progress} ${message.kind === 'image' ? 'photo' : ''}`}
      data-mid={message.id}
      data-timestamp={Math.floor(message.at / 1000)}
    >
      <div class="bubble-content-wrapper">
        <div class="bubble-content">
          {named && (
            <div class="name">
              <span class="peer-title" dir="auto">
                {message.name}
              </span>
              {message.from === 'bot' && <span class="bubble-name-rank">自動回應</span>}
            </div>
          )}
          {message.kind === 'image' && (
            <div class="attachment media-container">
              <img
                class="media-photo"
                src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='220' height='150'%3E%3Crect width='220' height='150' fill='%23b5c4a8'/%3E%3C/svg%3E"
                alt=""
              />
            </div>
          )}
          {message.kind === 'file' && (
            <div class="document-container">
              <div class="document-ico">{message.file.split('.').at(-1)}</div>
              <div>
                <div class="document-name">{message.file}</div>
                <div class="document-size">84.2 KB</div>
              </div>
            </div>
          )}
          <div class="message spoilers-container">
            {message.kind === 'text' && (
              <span class="translatable-message" dir="auto">
                {message.text}
              </span>
            )}
            <Time message={message} read={read} />
          </div>
        </div>
      </div>
    </div>
  )
}

function Thread({ conv }: { conv: KitConversation }) {
  const [, again] = useReducer((n: number) => n + 1, 0)
  const inner = useRef<HTMLDivElement>(null)
  const shown = useRef('')
  const waits = useRef(false)
  if (shown.current !== conv.id && scroller) scroller.scrollTop = 0
  shown.current = conv.id
  const lines = conv.messages
  const { mounted, start, above, below } = windowOf(lines)
  const heard = lines.findLastIndex(line => line.from === 'customer')
  useLayoutEffect(() => {
    drew(mounted.map(message => message.id))
    let changed = false
    for (const element of inner.current?.querySelectorAll<HTMLElement>('[data-mid]') ?? []) {
      const id = element.dataset['mid'] ?? ''
      const height = element.offsetHeight + 4
      if (heights.get(id) === height) continue
      heights.set(id, height)
      changed = true
    }
    // Paddings are set from what was guessed: once more with what was measured.
    if (changed && !waits.current) {
      waits.current = true
      requestAnimationFrame(() => {
        waits.current = false
        again(undefined)
      })
    }
  })
  const onScroll = () => {
    const at = scroller
    if (!at) return
    if (at.scrollHeight > at.clientHeight && at.scrollHeight - at.clientHeight + at.scrollTop < 20) more()
    if (waits.current) return
    waits.current = true
    requestAnimationFrame(() => {
      waits.current = false
      again(undefined)
    })
  }
  const days = mounted.reduce<{ day: string; lines: { message: KitMessage; place: number }[] }[]>(
    (all, message, at) => {
      const day = dayOf(message.at)
      const group = all.at(-1)
      const entry = { message, place: start + at }
      if (group?.day === day) group.lines.push(entry)
      else all.push({ day, lines: [entry] })
      return all
    },
    [],
  )
  return (
    <div class="bubbles scrolled-down">
      <div class="scrollable scrollable-y" ref={element => void (scroller = element)} onScroll={onScroll}>
        <div class="bubbles-inner" ref={inner} style={{ paddingTop: `${above}px`, paddingBottom: `${below}px` }}>
          {days.map(({ day, lines: part }) => (
            <section class="bubbles-date-group" key={day}>
              <div class="bubble service is-date">
                <div class="bubble-content">
                  <div class="service-msg">
                    <span class="i18n">{day}</span>
                  </div>
                </div>
              </div>
              {part.map(({ message, place }) => [
                message.id === dividerOf.first && (
                  <div class="bubble service is-first-unread" key="unread">
                    <div class="bubble-content">
                      <div class="service-msg">
                        <span class="i18n">以下為尚未閱讀的訊息</span>
                      </div>
                    </div>
                  </div>
                ),
                <Bubble
                  key={message.id}
                  message={message}
                  first={lines[place - 1]?.from !== message.from}
                  last={lines[place + 1]?.from !== message.from}
                  read={place < heard}
                />,
              ])}
            </section>
          ))}
        </div>
      </div>
    </div>
  )
}

function Row({ conv, typing }: { conv: KitConversation; typing: boolean }) {
  const last = conv.messages.at(-1)
  const gist = last?.kind === 'image' ? '圖片' : last?.kind === 'file' ? last.file : last?.text
  return (
    <a
      class={`row no-wrap row-with-padding row-clickable hover-effect chatlist-chat ${conv.id === state.active ? 'active' : ''}`}
      href={`#${peer(conv.id)}`}
      data-peer-id={peer(conv.id)}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onClick={event => {
        event.preventDefault()
        select(conv.id)
      }}
    >
      <div class={`avatar row-media avatar-${conv.name.length % 4}`}>{conv.name.slice(0, 1)}</div>
      <div class="row-body">
        <div class="row-title-row">
          <div class="row-title">
            <span class="peer-title" dir="auto">
              {conv.name}
            </span>
          </div>
          <div class="row-title-right">{last ? half(last.at) : ''}</div>
        </div>
        <div class="row-subtitle-row">
          <div class="row-subtitle" dir="auto">
            {typing ? '正在輸入…' : gist}
          </div>
          {conv.unread > 0 && <div class="dialog-subtitle-badge badge badge-20 unread">{conv.unread}</div>}
        </div>
      </div>
    </a>
  )
}

function Input({ conv }: { conv: KitConversation }) {
  const [empty, setEmpty] = useState(true)
  const go = () => {
    if (!editor) return
    const text = editor.innerText
    editor.innerHTML = ''
    setEmpty(true)
    send(text)
    if (scroller) scroller.scrollTop = 0
  }
  return (
    <div class="chat-input">
      <div class="rows-wrapper">
        <button type="button" class="btn-icon" title="貼圖">
          ☺
        </button>
        <div class="input-message-container">
          <div
            class="input-message-input"
            contentEditable={!conv.closed}
            dir="auto"
            ref={element => void (editor = element)}
            onInput={event => setEmpty(event.currentTarget.innerText.trim() === '')}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              go()
            }}
          />
          {empty && <span class="input-field-placeholder">輸入訊息</span>}
        </div>
        <button type="button" class="btn-icon" title="罐頭訊息">
          ▤
        </button>
        <button type="button" class="btn-icon btn-send" title="傳送" onClick={go}>
          ➤
        </button>
      </div>
    </div>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(4000)
  const open = opened()
  noteUnread(convs, active)
  useLayoutEffect(() => {
    if (active && location.hash !== `#${peer(active)}`) history.replaceState(null, '', `#${peer(active)}`)
  })
  return (
    <div class="whole page-chats" key={generation}>
      <div class="main-columns">
        <div class="tabs-tab sidebar" id="column-left">
          <div class="sidebar-header">
            <input type="text" class="input-search-input" placeholder="搜尋" dir="auto" />
          </div>
          <div class="menu-horizontal">
            <div class="menu-horizontal-div-item active">全部</div>
            <div class="menu-horizontal-div-item">待處理</div>
            <div class="menu-horizontal-div-item">已完成</div>
          </div>
          <div class="chatlist-container">
            <div class="chatlist">
              {convs.map(conv => (
                <Row key={conv.id} conv={conv} typing={typing !== null && conv.id === active} />
              ))}
            </div>
          </div>
        </div>
        <div class="tabs-tab" id="column-center">
          {open && (
            <div class="chat">
              <div class="sidebar-header topbar">
                <div class="person">
                  <div class="peer-title-wrap">
                    <span class="peer-title" dir="auto">
                      {open.name}
                    </span>
                  </div>
                  <div class="info">{typing ? '正在輸入…' : '手動聊天'}</div>
                </div>
                <button type="button" class="btn-primary">
                  待處理
                </button>
                <button type="button" class="btn-primary">
                  已完成
                </button>
              </div>
              <Thread conv={open} />
              <Input key={open.id} conv={open} />
            </div>
          )}
        </div>
        {open && (
          <div class="tabs-tab" id="column-right">
            <div class="profile-name">{open.name}</div>
            <div class="sidebar-left-section">
              <div class="row-label">標籤</div>
              <span class="tag">熟客</span>
              <span class="tag">北區</span>
            </div>
            <div class="sidebar-left-section">
              <div class="row-label">負責人</div>
              <div>小安</div>
            </div>
            <div class="sidebar-left-section">
              <div class="row-label">記事本</div>
              <div class="note-item">
                <div>上次訂單有漏寄贈品，已補寄。</div>
                <div class="row-label">小安 11/03 14:20</div>
              </div>
              <button type="button">新增記事</button>
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

dress(css, { lang: 'zh-TW', title: '聊天 | 官方帳號' })
blink('聊天 | 官方帳號', count => `(${count}) 聊天 | 官方帳號`)
present(
  {
    lang: 'zh-TW',
    badge: 'count',
    virtual: true,
    names: { agent: '小安', colleague: '阿力', bot: '自動回應訊息', system: '系統', note: '小安' },
    optimistic: true,
    draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => editor,
    scroller: () => scroller,
  },
)
mount(App)
