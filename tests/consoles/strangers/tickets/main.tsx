import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { present, say, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, mount, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A help desk's agent workspace: a tab at the top for every ticket that has been opened, whose pane stays in the page
   and is hidden, a list of one's tickets at the left, a log of lines with avatar, name and time in a line above, yellow
   internal notes, events, and a composer whose channel can be switched. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const rows = new Map<string, Element>()
const editors = new Map<string, HTMLElement>()
const stickies = new Map<string, Sticky>()
/** Tickets that have a tab, in the order they were opened. */
let tabs: string[] = []

const ticket = (id: string) => 48_000 + ([...id].reduce((sum, sign) => sum * 17 + sign.charCodeAt(0), 3) % 9000)

const stickyOf = (id: string): Sticky => {
  const found = stickies.get(id) ?? new Sticky()
  stickies.set(id, found)
  return found
}

const when = (at: number) => `Today ${new Date(at).toTimeString().slice(0, 5)}`

function Face({ name, team }: { name: string; team: boolean }) {
  return (
    <figure class={`StyledAvatar-sc-1nt8mwd-0 ${team ? 'team' : ''}`} data-garden-id="avatars.avatar">
      <span>
        {name
          .split(' ')
          .map(part => part.slice(0, 1))
          .join('')
          .slice(0, 2)}
      </span>
    </figure>
  )
}

function Content({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="sc-attachment">
        <img
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='180' height='120'%3E%3Crect width='180' height='120' fill='%23c3d0c8'/%3E%3C/svg%3E"
          alt=""
        />
      </div>
    )
  if (message.kind === 'file')
    return (
      <div class="sc-attachment" data-test-id="attachment-card">
        <a href="#attachment" onClick={event => event.preventDefault()}>
          {message.file}
        </a>
        <small>{(message.file.split('.').at(-1) ?? '').toUpperCase()} · 84 KB</small>
      </div>
    )
  return (
    <div class="zd-comment" dir="auto">
      {message.text.split('\n').flatMap((part, place) => (place ? [<br key={place} />, part] : [part]))}
    </div>
  )
}

function Item({ message }: { message: KitMessage }) {
  if (message.from === 'system')
    return (
      <article class="sc-event" data-test-id="omni-log-omni-event-item">
        <span class="sc-event-text">{message.text}</span>
        <time dateTime={new Date(message.at).toISOString()}>{when(message.at)}</time>
      </article>
    )
  const team = message.from !== 'customer'
  return (
    <article
      class={`sc-54nfmn-1 ${team ? 'is-agent' : 'is-end-user'} ${message.from === 'note' ? 'is-internal' : ''}`}
      data-test-id="omni-log-comment-item"
      aria-roledescription="comment"
    >
      <Face name={message.name} team={team} />
      <div class="sc-body">
        <div class="sc-head">
          <span class="sc-sender" data-test-id="omni-log-item-sender">
            {message.name}
          </span>
          {message.from === 'note' && <span class="StyledTag-sc-1jvbe03-0">Internal</span>}
          {message.from === 'bot' && <span class="StyledTag-sc-1jvbe03-0 bot">Bot</span>}
          <time class="sc-time" dateTime={new Date(message.at).toISOString()}>
            {when(message.at)}
          </time>
          <button type="button" aria-label="Actions" class="sc-more">
            ⋮
          </button>
        </div>
        <div class="sc-content" data-test-id="omni-log-message-content">
          <Content message={message} />
        </div>
      </div>
    </article>
  )
}

function Composer({ conv }: { conv: KitConversation }) {
  const [note, setNote] = useState(false)
  const [menu, setMenu] = useState(false)
  const go = () => {
    const editor = editors.get(conv.id)
    if (!editor) return
    const text = editor.innerText
    editor.innerHTML = ''
    if (!note) return send(text)
    if (text.trim()) say('note', text.trim(), conv.id)
  }
  return (
    <section class={`sc-composer ${note ? 'internal' : ''}`} aria-label="Composer">
      <div class="sc-channel">
        <button type="button" aria-haspopup="menu" aria-expanded={menu} onClick={() => setMenu(!menu)}>
          {note ? 'Internal note' : 'Messaging'} ▾
        </button>
        {menu && (
          <ul role="menu">
            {['Messaging', 'Email', 'Internal note'].map(name => (
              <li
                role="menuitem"
                key={name}
                onClick={() => {
                  setNote(name === 'Internal note')
                  setMenu(false)
                }}
              >
                {name}
              </li>
            ))}
          </ul>
        )}
        <span class="sc-to">To {conv.name}</span>
      </div>
      <div
        class="ck ck-content ck-editor__editable"
        contentEditable
        role="textbox"
        aria-label={note ? 'Internal note composer' : 'Messaging composer'}
        data-test-id="omnicomposer-rich-text-ckeditor"
        ref={element => void (element ? editors.set(conv.id, element) : editors.delete(conv.id))}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          go()
        }}
      />
      <div class="sc-tools">
        <button type="button" aria-label="Formatting">
          T
        </button>
        <button type="button" aria-label="Emoji">
          ☺
        </button>
        <button type="button" aria-label="Attach files">
          ⎘
        </button>
        <button type="button">Apply macro</button>
        <button type="button" class="sc-send" data-test-id="omnichannel-omnicomposer-send-button" onClick={go}>
          Send
        </button>
      </div>
    </section>
  )
}

function Workspace({ conv, typing }: { conv: KitConversation; typing: string | null }) {
  const open = conv.id === state.active
  const sticky = stickyOf(conv.id)
  const log = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (open && log.current) log.current.scrollTop = log.current.scrollHeight
  }, [open])
  useLayoutEffect(() => {
    if (open) sticky.settle(conv.id)
  })
  return (
    <div class="ember-view workspace" style={{ display: open ? '' : 'none' }} id={`ember${ticket(conv.id)}`}>
      <div class="sc-fields">
        <label>
          Requester
          <input type="text" value={conv.name} readOnly />
        </label>
        <label>
          Assignee
          <input type="text" defaultValue="Support/Anna Agent" />
        </label>
        <label>
          Followers
          <input type="text" placeholder="" />
        </label>
        <label>
          Tags
          <input type="text" defaultValue="messaging web_widget" />
        </label>
        <label>
          Type
          <select>
            <option>-</option>
            <option>Question</option>
            <option>Problem</option>
          </select>
        </label>
        <label>
          Priority
          <select>
            <option>Normal</option>
            <option>High</option>
          </select>
        </label>
      </div>
      <div class="sc-conversation">
        <header class="sc-title">
          <h2>Conversation with {conv.name}</h2>
          <small>Via Messaging · #{ticket(conv.id)}</small>
        </header>
        <div
          class="sc-log"
          data-test-id="omni-log-container"
          ref={element => {
            log.current = element
            sticky.hold(element)
          }}
          onScroll={open ? sticky.onScroll : undefined}
        >
          {conv.messages.map(message => (
            <Item key={message.id} message={message} />
          ))}
          {open && typing && <div class="sc-typing">{typing} is typing…</div>}
        </div>
        <Composer conv={conv} />
        <footer class="sc-footer">
          <button type="button">Close tab ▾</button>
          <button type="button" class="sc-submit">
            Submit as Open
          </button>
        </footer>
      </div>
      <aside class="sc-context">
        <h3>{conv.name}</h3>
        <dl>
          <dt>Email</dt>
          <dd>{conv.id}@example.com</dd>
          <dt>Local time</dt>
          <dd>{new Date().toTimeString().slice(0, 5)}</dd>
          <dt>Language</dt>
          <dd>English (United States)</dd>
        </dl>
        <textarea placeholder="Add user notes" />
        <h3>Interaction history</h3>
        <ol>
          <li>
            <strong>Refund for damaged parcel</strong>
            <div>Status Solved</div>
            <time>Oct 12 09:41</time>
          </li>
          <li>
            <strong>Login does not work on my phone</strong>
            <div>Status Closed</div>
            <time>Sep 02 17:05</time>
          </li>
        </ol>
      </aside>
    </div>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(15_000)
  if (active && !tabs.includes(active)) tabs = [...tabs, active]
  useLayoutEffect(() => {
    const path = `${base}/agent/tickets/${ticket(active)}${location.search}`
    if (active && location.pathname + location.search !== path) history.replaceState(null, '', path)
  })
  const tabbed = tabs.flatMap(id => convs.find(conv => conv.id === id) ?? [])
  return (
    <div class="zd-root" key={generation}>
      <header class="zd-top">
        <div role="tablist" class="zd-tabs" data-test-id="header-tablist">
          {tabbed.map(conv => (
            <div
              role="tab"
              key={conv.id}
              aria-selected={conv.id === active}
              class="zd-tab"
              data-test-id="header-tab"
              data-entity-id={ticket(conv.id)}
              onClick={() => select(conv.id)}
            >
              <div class="zd-tab-title">{conv.name}</div>
              <div class="zd-tab-sub">#{ticket(conv.id)}</div>
              <button type="button" aria-label="Close" class="zd-x">
                ×
              </button>
            </div>
          ))}
          <button type="button" class="zd-add">
            + Add
          </button>
        </div>
        <input type="search" placeholder="Search" />
        <span class="zd-status">Online</span>
      </header>
      <div class="zd-main">
        <nav class="zd-rail" aria-label="Main">
          <a href="#home">⌂</a>
          <a href="#views">☰</a>
          <a href="#people">☺</a>
        </nav>
        <section class="zd-list" aria-label="Your work">
          <h2>Your unsolved tickets</h2>
          <ul>
            {convs.map(conv => {
              const last = conv.messages.at(-1)
              return (
                <li
                  key={conv.id}
                  class={`zd-item ${conv.id === active ? 'selected' : ''}`}
                  data-entity-id={ticket(conv.id)}
                  ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
                  onClick={() => select(conv.id)}
                >
                  <div class="zd-item-top">
                    <span class="zd-pill">O</span>
                    <strong>{conv.name}</strong>
                    {conv.unread > 0 && <span class="zd-count">{conv.unread}</span>}
                  </div>
                  <div class="zd-item-text">
                    {last?.kind === 'image' ? 'Sent an image' : last?.kind === 'file' ? last.file : last?.text}
                  </div>
                  <div class="zd-item-sub">
                    <span>#{ticket(conv.id)}</span>
                    <time>{last?.time}</time>
                  </div>
                </li>
              )
            })}
          </ul>
        </section>
        <div class="zd-panes">
          {tabbed.map(conv => (
            <Workspace key={conv.id} conv={conv} typing={typing} />
          ))}
        </div>
      </div>
    </div>
  )
}

dress(css, { lang: 'en-US', title: 'Acme - Agent Workspace' })
present(
  {
    lang: 'en',
    badge: 'count',
    names: { agent: 'Anna Agent', colleague: 'Bo Berg', bot: 'Answer Bot', system: 'System', note: 'Anna Agent' },
    draws: { note: true, attachments: true, draft: false, typing: true, toast: false, earlier: false },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => editors.get(state.active) ?? null,
    scroller: () => editors.get(state.active)?.closest('.sc-conversation')?.querySelector('.sc-log') ?? null,
  },
)
mount(App)
