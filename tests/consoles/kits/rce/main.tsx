/** @jsxImportSource react */
import 'react-chat-elements/dist/main.css'
import { useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { Button, ChatList, Input, MessageList, Navbar } from 'react-chat-elements'
import { conversation, present, select, send, state } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { useEngine } from '../use-engine'

/* react-chat-elements: rows have no keys, so that a switch writes other words into the same nodes; names in the bubbles. */

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const lineOf = (message: KitMessage) => ({
  id: message.id,
  position: message.from === 'customer' ? 'left' : 'right',
  type: message.from === 'system' ? 'system' : 'text',
  title: message.name,
  text: message.text,
  date: new Date(message.at),
  dateString: message.time,
})

function Page() {
  const { convs, active } = useEngine()
  const box = useRef<HTMLTextAreaElement>()
  const open = active ? conversation() : undefined
  const submit = () => {
    const at = box.current
    if (!at) return
    const text = at.value
    at.value = ''
    send(text)
  }
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <div style={{ width: 320, borderRight: '1px solid #ddd' }}>
        <ChatList
          className="chat-list"
          dataSource={convs.map(conv => ({
            id: conv.id,
            avatar: BLANK,
            alt: conv.name,
            title: conv.name,
            subtitle: conv.messages.at(-1)?.text,
            date: new Date(conv.messages.at(-1)?.at ?? Date.now()),
            unread: conv.unread,
            className: conv.id === active ? 'sel' : '',
          }))}
          onClick={(item: { id: string }) => select(item.id)}
        />
      </div>
      <div style={{ flex: 1, display: 'flex', flexDirection: 'column' }}>
        <Navbar left={<b>{open?.name}</b>} />
        <div style={{ flex: 1, overflow: 'auto', background: '#eee' }}>
          <MessageList
            className="message-list"
            lockable
            toBottomHeight="100%"
            dataSource={open?.messages.map(lineOf) ?? []}
          />
        </div>
        <Input
          referance={box}
          placeholder="Type here..."
          multiline
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            submit()
          }}
          rightButtons={<Button text="Send" onClick={submit} />}
        />
      </div>
    </div>
  )
}

present(
  {},
  {
    row: id => document.querySelectorAll('.rce-citem')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => document.querySelector('textarea.rce-input'),
    scroller: () => document.querySelector('.rce-mlist'),
  },
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
