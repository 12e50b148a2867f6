/** @jsxImportSource react */
import { Bubble, Conversations, Sender } from '@ant-design/x'
import { Badge } from 'antd'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { conversation, present, select, send, state } from '../../engine/engine'
import { useEngine } from '../use-engine'

/* Ant Design X: bubbles at start and end, styles made at run time, typing as one more bubble without words. */

const ROLES = {
  customer: { placement: 'start', avatar: { style: { background: '#fde3cf' }, children: '客' } },
  agent: { placement: 'end', variant: 'filled', avatar: { children: '我' } },
  colleague: { placement: 'end', variant: 'filled', avatar: { children: '同' } },
  bot: { placement: 'end', variant: 'outlined', avatar: { children: '机' } },
  system: { placement: 'start', variant: 'borderless' },
}

function Page() {
  const { convs, active, typing } = useEngine()
  const [value, setValue] = useState('')
  const open = active ? conversation() : undefined
  const lines = (open?.messages ?? []).map(message => ({
    key: message.id,
    role: message.from,
    content: message.text,
    header: message.from === 'customer' || message.from === 'bot' ? message.name : undefined,
    footer: message.time,
  }))
  const waiting = typing ? [{ key: 'typing', role: 'customer', loading: true, content: '' }] : []
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <div style={{ width: 280, borderRight: '1px solid #eee' }}>
        <Conversations
          items={convs.map(conv => ({
            key: conv.id,
            label: (
              <span>
                {conv.name} {conv.unread ? <Badge count={conv.unread} size="small" /> : null}
                <br />
                <small>{conv.messages.at(-1)?.text}</small>
              </span>
            ),
          }))}
          activeKey={active}
          onActiveChange={select}
        />
      </div>
      <div style={{ flex: 1, display: 'flex', flexDirection: 'column', padding: 12, minWidth: 0 }}>
        <Bubble.List style={{ flex: 1 }} roles={ROLES} items={[...lines, ...waiting]} />
        <Sender
          value={value}
          onChange={setValue}
          onSubmit={(text: string) => {
            send(text)
            setValue('')
          }}
          placeholder="请输入回复内容，Enter 发送"
        />
      </div>
    </div>
  )
}

present(
  {},
  {
    row: id =>
      document.querySelectorAll('.ant-conversations-item')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => document.querySelector('textarea.ant-sender-input, .ant-sender textarea'),
    scroller: () => document.querySelector('.ant-bubble-list'),
  },
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
