import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Conversation } from '../protocol'
import { clock } from './clock'
import { Composer } from './composer'
import { Icon } from './icons'
import { act, type Line, send, useModel } from './model'

/** How near to the end still counts as being at the end, pixels (our guess). */
const NEAR_END = 60

function Bubble({ line }: { line: Line }) {
  if (line.role === 'system')
    return (
      <div class="tip">
        <span>{clock(line.at)}</span> {line.text}
      </div>
    )
  const buyer = line.role === 'customer'
  return (
    <div class={buyer ? 'talk-row buyer' : 'talk-row seller'} data-mid={line.id}>
      <div class="meta">
        {line.role === 'bot' && <span class="robot">机器人</span>}
        <span class="who">{line.name}</span> <span class="when">{clock(line.at)}</span>
      </div>
      <div class="line">
        {line.state === 'sending' && <span class="pending" title="发送中" />}
        {line.state === 'failed' && (
          <button type="button" class="resend" title="发送失败，点击重发" onClick={() => void send(line.text, line)}>
            <Icon name="warn" size={18} />
          </button>
        )}
        <div class="bubble">{line.text}</div>
      </div>
    </div>
  )
}

function Head({ chat }: { chat: Conversation }) {
  const over = chat.phase === 'ended'
  return (
    <header class="head">
      <b>{chat.customer}</b>
      <span class="tag">{chat.channel}</span>
      {chat.held && <span class="tag warm">挂起中</span>}
      <span class="gap" />
      <button type="button" disabled={over} onClick={() => act('transfer')}>
        转接
      </button>
      <button type="button" disabled={over} onClick={() => act(chat.held ? 'resume' : 'hold')}>
        {chat.held ? '恢复' : '挂起'}
      </button>
      <button type="button" disabled={over} onClick={() => act('end')}>
        结束
      </button>
    </header>
  )
}

/** The open conversation: its header, its lines and the composer. Mounted anew for every conversation. */
export function Thread({ chat }: { chat: Conversation }) {
  const { thread, typing } = useModel()
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const seen = useRef(0)
  const [below, setBelow] = useState(0)
  const lines = thread ?? []
  const isTyping = typing.has(chat.id)

  const toEnd = () => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
    setBelow(0)
  }

  useLayoutEffect(() => {
    const added = lines.length - seen.current
    seen.current = lines.length
    const mine = lines.at(-1)?.state === 'sending'
    if (atEnd.current || mine) toEnd()
    else if (added > 0) setBelow(count => count + added)
  }, [lines.length, isTyping])

  const onScroll = () => {
    const box = scroller.current
    if (!box) return
    atEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END
    if (atEnd.current && below > 0) setBelow(0)
  }

  return (
    <main class="talk">
      <Head chat={chat} />
      <div class="scroll" ref={scroller} onScroll={onScroll}>
        <div class="lines">
          {thread === null && <div class="tip">正在加载聊天记录…</div>}
          {lines.map(line => (
            <Bubble key={line.clientId ?? line.id} line={line} />
          ))}
          {isTyping && (
            <div class="talk-row buyer dots">
              <div class="bubble">对方正在输入…</div>
            </div>
          )}
        </div>
      </div>
      {below > 0 && (
        <button type="button" class="newer" onClick={toEnd}>
          {below} 条新消息 <Icon name="down" size={14} />
        </button>
      )}
      <Composer chat={chat} />
    </main>
  )
}
