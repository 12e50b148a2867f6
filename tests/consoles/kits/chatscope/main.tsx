/** @jsxImportSource react */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css'
import {
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Sidebar,
  TypingIndicator,
} from '@chatscope/chat-ui-kit-react'
import { createRoot } from 'react-dom/client'
import { conversation, present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { useEngine } from '../use-engine'

/** One line as a text child: given as a `message` string, the kit would render it as markup. */
function Line({ line }: { line: KitMessage }) {
  const incoming = line.from === 'customer'
  return (
    <Message model={{ direction: incoming ? 'incoming' : 'outgoing', position: 'single', sender: line.name }}>
      {incoming && <Message.Header sender={line.name} sentTime={line.time} />}
      <Message.TextContent text={line.text} />
      <Message.Footer sentTime={line.time} />
    </Message>
  )
}

function Row({ conv, active }: { conv: KitConversation; active: boolean }) {
  const last = conv.messages.at(-1)
  return (
    <Conversation
      name={conv.name}
      active={active}
      unreadCnt={conv.unread}
      lastSenderName={last?.name}
      info={last?.text}
      lastActivityTime={last?.time}
      onClick={() => select(conv.id)}
    />
  )
}

function Page() {
  const { convs, active, typing } = useEngine()
  const open = active ? conversation() : undefined
  return (
    <MainContainer responsive={false}>
      <Sidebar position="left">
        <ConversationList>
          {convs.map(conv => (
            <Row key={conv.id} conv={conv} active={conv.id === active} />
          ))}
        </ConversationList>
      </Sidebar>
      <ChatContainer>
        <ConversationHeader>
          <ConversationHeader.Content userName={open?.name ?? ''} info={open?.closed ? 'offline' : 'online'} />
        </ConversationHeader>
        <MessageList typingIndicator={typing ? <TypingIndicator content={`${typing} is typing`} /> : undefined}>
          {open?.messages.map(line =>
            line.from === 'system' ? (
              <MessageSeparator key={line.id} content={line.text} />
            ) : (
              <Line key={line.id} line={line} />
            ),
          )}
        </MessageList>
        <MessageInput
          placeholder="Type message here"
          attachButton={false}
          disabled={!open || open.closed}
          onSend={(_html, _content, text) => send(text)}
        />
      </ChatContainer>
    </MainContainer>
  )
}

present(
  {},
  {
    row: id => document.querySelectorAll('.cs-conversation')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => document.querySelector('.cs-message-input__content-editor'),
    scroller: () => document.querySelector('.cs-message-list .scrollbar-container'),
  },
)
const root = document.getElementById('root')
if (root) createRoot(root).render(<Page />)
