/** @jsxImportSource react */
import '@douyinfe/semi-ui/dist/css/semi.min.css'
import { Badge, Chat, List } from '@douyinfe/semi-ui'
import { createRoot } from 'react-dom/client'
import { conversation, present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { useEngine } from '../use-engine'

/* Semi: the customer is its `assistant`, the agent its `user`; system lines are drawn on the left; no times. */

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const ROLES = {
  user: { name: '客服小安', avatar: BLANK },
  assistant: { name: '客户', avatar: BLANK },
  system: { name: '系统', avatar: BLANK },
}
const roleOf = ({ from }: KitMessage) => (from === 'customer' ? 'assistant' : from === 'system' ? 'system' : 'user')

function Page() {
  const { convs, active } = useEngine()
  const open = active ? conversation() : undefined
  return (
    <div style={{ display: 'flex', height: '100vh' }}>
      <div style={{ width: 280 }}>
        <List
          dataSource={convs}
          renderItem={(conv: KitConversation) => (
            <List.Item
              style={{ cursor: 'pointer', background: conv.id === active ? '#eef' : '' }}
              onClick={() => select(conv.id)}
              main={
                <div>
                  <b>{conv.name}</b> {conv.unread ? <Badge count={conv.unread} /> : null}
                  <div>{conv.messages.at(-1)?.text}</div>
                </div>
              }
            />
          )}
        />
      </div>
      <div style={{ flex: 1, height: '100%', minWidth: 0 }}>
        <Chat
          key={active}
          style={{ height: '100%', maxWidth: 'none' }}
          align="leftRight"
          mode="bubble"
          roleConfig={ROLES}
          chats={(open?.messages ?? []).map(message => ({
            id: message.id,
            role: roleOf(message),
            content: message.text,
            createAt: message.at,
            status: 'complete',
            name: message.name,
          }))}
          onMessageSend={(text: string) => send(text)}
          onChatsChange={() => {}}
        />
      </div>
    </div>
  )
}

present(
  { draws: { note: false, attachments: false, draft: false, typing: false, toast: false, earlier: false } },
  {
    row: id => document.querySelectorAll('.semi-list-item')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => document.querySelector('.semi-chat textarea'),
    scroller: () => document.querySelector('.semi-chat-container'),
  },
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
