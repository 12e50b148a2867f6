/** @jsxImportSource react */
import '@chatui/core/dist/index.css'
import Chat, { Bubble } from '@chatui/core'
import { createRoot } from 'react-dom/client'
import { conversation, present, select, send, state } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { useEngine } from '../use-engine'

/* ChatUI: `Message left|right|center`, typing as one more message on the left. */

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const lineOf = (message: KitMessage) => ({
  _id: message.id,
  type: message.from === 'system' ? 'system' : 'text',
  content: { text: message.text },
  position: message.from === 'customer' ? 'left' : message.from === 'system' ? 'center' : 'right',
  createdAt: message.at,
  hasTime: true,
  user: { name: message.name, avatar: BLANK },
})

function Page() {
  const { convs, active, typing } = useEngine()
  const open = active ? conversation() : undefined
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <ul style={{ width: 240, listStyle: 'none', padding: 0, margin: 0, overflow: 'auto' }}>
        {convs.map(conv => (
          <li
            key={conv.id}
            className={`desk-item${conv.id === active ? ' is-active' : ''}`}
            onClick={() => select(conv.id)}
            style={{ padding: 10, background: conv.id === active ? '#def' : '' }}
          >
            <b>{conv.name}</b>
            {conv.unread ? <em style={{ color: 'red' }}> {conv.unread}</em> : null}
            <div style={{ fontSize: 12 }}>{conv.messages.at(-1)?.text}</div>
          </li>
        ))}
      </ul>
      <div style={{ flex: 1, height: '100%', minWidth: 0 }}>
        <Chat
          key={active}
          navbar={{ title: open?.name }}
          messages={(open?.messages ?? []).map(lineOf)}
          isTyping={Boolean(typing)}
          renderMessageContent={(message: { content: { text: string } }) => <Bubble content={message.content.text} />}
          onSend={(type: string, text: string) => {
            if (type === 'text') send(text)
          }}
        />
      </div>
    </div>
  )
}

present(
  {},
  {
    row: id => document.querySelectorAll('.desk-item')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => document.querySelector('.Composer-input'),
    scroller: () => document.querySelector('.PullToRefresh'),
  },
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
