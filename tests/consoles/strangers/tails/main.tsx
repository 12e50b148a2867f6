import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, mount, opened, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A messenger's web client shared by a team: the list is a grid whose rows stand in the order they came and are moved
   by transforms to the order of their latest line, bubbles with a tail and the time inside, emoji as pictures, date
   pills, ticks, and an editor with paragraphs. The customer's number stands in each line's id. */

const rows = new Map<string, Element>()
const sticky = new Sticky()
let editor: HTMLElement | null = null

const phone = (id: string) =>
  `4915${String([...id].reduce((sum, sign) => sum * 7 + sign.charCodeAt(0), 13)).padStart(9, '7')}`
const clock = (at: number) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })

const EMOJI = /(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*)/u
const LINK = /(https?:\/\/\S+)/

/** Emoji become pictures, addresses become links. */
function Rich({ text }: { text: string }): ComponentChildren {
  return text.split(LINK).map((part, place) =>
    place % 2
      ? [
          <a key={place} href={part} target="_blank" rel="noopener noreferrer" class="_ao3e selectable-text">
            {part}
          </a>,
        ]
      : part
          .split(EMOJI)
          .map((piece, at) =>
            at % 2 ? (
              <img
                key={`${place}-${at}`}
                class="b75 emoji wa _ao3e"
                draggable={false}
                alt={piece}
                src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
              />
            ) : (
              piece
            ),
          ),
  )
}

function Ticks({ message, read }: { message: KitMessage; read: boolean }) {
  if (message.from === 'customer' || message.from === 'system') return null
  if (message.status === 'sending') return <span aria-label=" Pending " data-icon="msg-time" class="tick" />
  if (message.status === 'failed') return <span aria-label=" Failed " data-icon="error" class="tick tick-bad" />
  return (
    <span
      aria-label={read ? ' Read ' : ' Delivered '}
      data-icon="msg-dblcheck"
      class={`tick ${read ? 'tick-read' : ''}`}
    >
      <svg viewBox="0 0 16 11" width="16" height="11">
        <path d="M1 6l3 3 7-8M6 8l1 1 7-8" fill="none" stroke="currentColor" />
      </svg>
    </span>
  )
}

const readUpTo = (lines: readonly KitMessage[]) => lines.findLastIndex(line => line.from === 'customer')

function Preview({ conv, typing }: { conv: KitConversation; typing: boolean }) {
  const last = conv.messages.at(-1)
  if (typing)
    return (
      <span dir="auto" class="typing">
        typing…
      </span>
    )
  if (!last) return <span dir="ltr" />
  return (
    <span dir="ltr" class="x1iyjqo2 _ao3e" title={last.text}>
      {last.from === 'agent' && <Ticks message={last} read={false} />}
      {last.kind === 'image' && <span data-icon="status-image">Photo</span>}
      {last.kind === 'file' && <span data-icon="status-document">{last.file}</span>}
      {last.kind === 'text' && (
        <span dir="auto" class="_ao3e">
          <Rich text={last.text.replaceAll('\n', ' ')} />
        </span>
      )}
    </span>
  )
}

function Row({ conv, place, typing }: { conv: KitConversation; place: number; typing: boolean }) {
  const last = conv.messages.at(-1)
  const open = conv.id === state.active
  return (
    <div
      class="x10l6tqk"
      role="row"
      aria-selected={open}
      style={{ transform: `translateY(${place * 72}px)`, height: '72px', zIndex: place }}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onMouseDown={() => select(conv.id)}
    >
      <div role="gridcell" tabIndex={open ? 0 : -1} class={`_ak72 ${open ? '_ak73' : ''}`}>
        <div class="_ak8h">
          <div class="x1n2onr6">
            <span aria-hidden="true" data-icon="default-user" />
          </div>
        </div>
        <div class="_ak8l">
          <div role="gridcell" class="_ak8o">
            <div class="_ak8q">
              <span dir="auto" title={conv.name} class="x1iyjqo2 _ao3e">
                {conv.name}
              </span>
            </div>
            <div class={`_ak8i ${conv.unread ? '_ak8u' : ''}`}>{last ? clock(last.at) : ''}</div>
          </div>
          <div class="_ak8j">
            <div class="_ak8k">
              <Preview conv={conv} typing={typing} />
            </div>
            <div role="gridcell" class="_ak8i">
              {conv.unread > 0 && (
                <span>
                  <span class="badge" aria-label={`${conv.unread} unread message${conv.unread > 1 ? 's' : ''}`}>
                    <span>{conv.unread}</span>
                  </span>
                </span>
              )}
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}

function Pill({ children }: { children: ComponentChildren }) {
  return (
    <div class="_amjw _amk1 focusable-list-item" tabIndex={-1}>
      <div class="_amk4 pill">
        <span dir="auto" class="_ao3e">
          {children}
        </span>
      </div>
    </div>
  )
}

function Inside({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="_amlx" role="button" aria-label="Open picture">
        <img
          class="photo"
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='240' height='180'%3E%3Crect width='240' height='180' fill='%2397a7b7'/%3E%3C/svg%3E"
          alt=""
        />
      </div>
    )
  if (message.kind === 'file')
    return (
      <div class="_amly" role="button" title={`Download "${message.file}"`}>
        <div class="doc-icon" />
        <div class="doc-text">
          <span dir="auto" class="_ao3e">
            {message.file}
          </span>
          <div class="doc-meta">
            <span title="Type">{(message.file.split('.').at(-1) ?? '').toUpperCase()}</span>
            <span>•</span>
            <span title="Size">84 kB</span>
          </div>
        </div>
      </div>
    )
  return (
    <div
      class="copyable-text"
      data-pre-plain-text={`[${clock(message.at)}, ${new Date(message.at).toLocaleDateString('en-US')}] ${message.name}: `}
    >
      <div class="_akbu">
        <span dir="ltr" class="_ao3e selectable-text copyable-text">
          <span>
            <Rich text={message.text} />
          </span>
        </span>
        <span class="gap">
          <span class="gap-in" aria-hidden="true" />
        </span>
      </div>
    </div>
  )
}

function Bubble({ message, conv, first, read }: { message: KitMessage; conv: string; first: boolean; read: boolean }) {
  const out = message.from !== 'customer'
  const other = message.from === 'colleague' || message.from === 'bot'
  return (
    <div
      tabIndex={-1}
      class={`${out ? 'message-out' : 'message-in'} focusable-list-item _amjy`}
      data-id={`${out}_${phone(conv)}@c.us_3EB0${message.id.toUpperCase()}`}
    >
      {first && (
        <span aria-hidden="true" data-icon={out ? 'tail-out' : 'tail-in'} class={out ? 'tail-out' : 'tail-in'} />
      )}
      <div class="_amk4">
        {first && !other && <span aria-label={out ? 'You:' : `${message.name}:`} />}
        <div class="_amk6">
          {first && other && (
            <div class="_amkb">
              <span dir="auto" class="author">
                {message.name}
              </span>
              {message.from === 'bot' && <span class="auto-tag">automated</span>}
            </div>
          )}
          <Inside message={message} />
          <div class="_amk_">
            <div class="_amkc" role="presentation">
              <span class="x1rg5ohu x16dsc37" dir="auto">
                {clock(message.at)}
              </span>
              <Ticks message={message} read={read} />
            </div>
          </div>
        </div>
      </div>
    </div>
  )
}

function Editor({ name }: { name: string }) {
  const [empty, setEmpty] = useState(true)
  useLayoutEffect(() => {
    if (editor && !editor.firstChild) editor.innerHTML = '<p class="selectable-text copyable-text" dir="ltr"><br></p>'
  }, [])
  const go = () => {
    if (!editor) return
    const text = editor.innerText
    editor.innerHTML = '<p class="selectable-text copyable-text" dir="ltr"><br></p>'
    setEmpty(true)
    send(text)
  }
  return (
    <footer class="_ak1i">
      <div class="copyable-area">
        <button type="button" aria-label="Attach" data-icon="plus">
          +
        </button>
        <div class="lexical-rich-text-input">
          <div
            class="editor"
            contentEditable
            role="textbox"
            spellcheck
            aria-label={`Type a message to ${name}`}
            tabIndex={10}
            data-tab="10"
            data-lexical-editor="true"
            ref={element => void (editor = element)}
            onInput={event => setEmpty(event.currentTarget.innerText.trim() === '')}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
              event.preventDefault()
              go()
            }}
          />
          {empty && <div class="hint">Type a message</div>}
        </div>
        {empty ? (
          <button type="button" aria-label="Voice message" data-icon="ptt">
            ●
          </button>
        ) : (
          <button type="button" aria-label="Send" data-icon="send" onClick={go}>
            ➤
          </button>
        )}
      </div>
    </footer>
  )
}

function Thread({ conv, typing }: { conv: KitConversation; typing: string | null }) {
  const lines = conv.messages
  const heard = readUpTo(lines)
  return (
    <div id="main" class="_ajx_">
      <header class="_amid">
        <div class="x1n2onr6">
          <span aria-hidden="true" data-icon="default-user" />
        </div>
        <div class="_amie" role="button">
          <span dir="auto" class="x1iyjqo2 _ao3e title">
            {conv.name}
          </span>
          <span class="subtitle">{typing ? 'typing…' : 'click here for contact info'}</span>
        </div>
        <button type="button" aria-label="Search…">
          ⌕
        </button>
        <button type="button" aria-label="Menu">
          ⋮
        </button>
      </header>
      <div class="copyable-area wall" tabIndex={0} ref={sticky.hold} onScroll={sticky.onScroll}>
        <div role="application" class="x3psx0u">
          {lines.map((message, place) => {
            const before = lines[place - 1]
            const fresh = !before || new Date(before.at).getDate() !== new Date(message.at).getDate()
            const today = new Date(message.at).getDate() === new Date().getDate()
            const first = fresh || before.from !== message.from
            return [
              fresh && <Pill key={`day-${message.at}`}>{today ? 'Today' : 'Yesterday'}</Pill>,
              message.from === 'system' ? (
                <div role="row" key={message.id}>
                  <Pill>{message.text}</Pill>
                </div>
              ) : (
                <div role="row" key={message.id} class={first ? 'x1 first' : 'x1'}>
                  <Bubble message={message} conv={conv.id} first={first} read={place < heard} />
                </div>
              ),
            ]
          })}
        </div>
      </div>
      <Editor key={conv.id} name={conv.name} />
    </div>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(10_000)
  const open = opened()
  useLayoutEffect(() => {
    sticky.settle(active)
    const waiting = convs.filter(conv => conv.unread).length
    const title = waiting ? `(${waiting}) Chatapp Business` : 'Chatapp Business'
    if (document.title !== title) document.title = title
  })
  const order = convs.toSorted((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0))
  return (
    <div class="app-wrapper-web" key={generation}>
      <div class="two">
        <div id="side" class="_ak9y">
          <header class="_amid">
            <h1>Chats</h1>
            <button type="button" aria-label="New chat">
              ✎
            </button>
          </header>
          <div class="search">
            <div
              contentEditable
              role="textbox"
              class="selectable-text copyable-text"
              title="Search input textbox"
              aria-label="Search input textbox"
              data-tab="3"
            />
          </div>
          <div role="tablist" class="chips">
            <button type="button" role="tab" aria-selected="true">
              All
            </button>
            <button type="button" role="tab">
              Unread
            </button>
            <button type="button" role="tab">
              Groups
            </button>
          </div>
          <div id="pane-side" class="pane">
            <div
              aria-label="Chat list"
              role="grid"
              aria-rowcount={convs.length}
              style={{ height: `${convs.length * 72}px` }}
            >
              {convs.map(conv => (
                <Row
                  key={conv.id}
                  conv={conv}
                  place={order.indexOf(conv)}
                  typing={typing !== null && conv.id === active}
                />
              ))}
            </div>
          </div>
        </div>
        {open ? <Thread key="open" conv={open} typing={typing} /> : <div class="_ajx_">Select a chat</div>}
      </div>
    </div>
  )
}

dress(css, { lang: 'en', title: 'Chatapp Business' })
present(
  {
    lang: 'en',
    badge: 'count',
    names: { agent: 'Anna Agent', colleague: 'Bo Berg', bot: 'Welcome Flow', system: 'System', note: 'Anna Agent' },
    optimistic: true,
    draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => editor,
    scroller: () => document.querySelector('.wall'),
  },
)
mount(App)
