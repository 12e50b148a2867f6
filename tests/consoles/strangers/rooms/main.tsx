import { useLayoutEffect } from 'preact/hooks'
import { present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, mount, opened, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* Team chat with a customers' section, chrome in German, lines in Chinese: a flat list, the author's line only at the
   head of a group, day dividers, reactions and 'bearbeitet' that come some seconds after a line, channels of the team in
   the same sidebar, and an open list of threads at the right. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const rows = new Map<string, Element>()
const sticky = new Sticky()
let area: HTMLTextAreaElement | null = null

const room = (id: string) => `q7${[...id].map(sign => sign.charCodeAt(0).toString(36)).join('')}Xw4mT`
const serial = (message: KitMessage) => Number(message.id.replace(/\D/g, '')) || 0
const old = (message: KitMessage, seconds: number) => Date.now() - message.at > seconds * 1000
const dayOf = (at: number) =>
  new Date(at).toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' })

const heads = (lines: readonly KitMessage[], place: number): boolean => {
  const [before, line] = [lines[place - 1], lines[place]]
  if (!before || !line || dayOf(before.at) !== dayOf(line.at)) return true
  return before.from !== line.from || line.at - before.at > 300_000
}

const handle = (name: string) => name.toLowerCase().replace(/\s+/g, '.')

function Text({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="rcx-attachment">
        <figure>
          <img
            src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='130'%3E%3Crect width='200' height='130' fill='%23a9b7c9'/%3E%3C/svg%3E"
            alt=""
          />
        </figure>
      </div>
    )
  if (message.kind === 'file')
    return (
      <div class="rcx-attachment">
        <div class="rcx-attachment__title">
          <a href="#download" onClick={event => event.preventDefault()}>
            {message.file}
          </a>
          <span class="rcx-attachment__size">(84 kB)</span>
        </div>
      </div>
    )
  return (
    <div class="rcx-message-body" dir="auto">
      {message.text.split('\n').map((part, place) => (
        <div key={place}>{part || <br />}</div>
      ))}
    </div>
  )
}

function Reactions({ message }: { message: KitMessage }) {
  if (serial(message) % 6 !== 2 || !old(message, 4)) return null
  return (
    <div class="rcx-message-reactions" role="list">
      <button type="button" class="rcx-reaction" aria-label="Reagieren mit :thumbsup:">
        <span class="emoji">👍</span>
        <span class="rcx-reaction__counter">{1 + (serial(message) % 3)}</span>
      </button>
      {serial(message) % 12 === 2 && (
        <button type="button" class="rcx-reaction" aria-label="Reagieren mit :eyes:">
          <span class="emoji">👀</span>
          <span class="rcx-reaction__counter">1</span>
        </button>
      )}
      <button type="button" class="rcx-reaction rcx-reaction--add" aria-label="Reaktion hinzufügen" />
    </div>
  )
}

function Message({ message, head }: { message: KitMessage; head: boolean }) {
  if (message.from === 'system')
    return (
      <div class="rcx-message-system" id={message.id} role="listitem" aria-roledescription="Systemnachricht">
        <div class="rcx-message-system__left" />
        <div class="rcx-message-system__block">
          <span class="rcx-message-system__body">{message.text}</span>
          <span class="rcx-message-system__time">{message.time}</span>
        </div>
      </div>
    )
  const edited = serial(message) % 9 === 4 && old(message, 5) && message.kind === 'text'
  return (
    <div
      class={`rcx-message ${head ? '' : 'rcx-message--sequential'}`}
      id={message.id}
      role="listitem"
      aria-roledescription="Nachricht"
      data-own={message.from === 'agent'}
      data-username={handle(message.name)}
    >
      <div class="rcx-message-container rcx-message-container--left">
        {head ? (
          <figure class="rcx-avatar" aria-label={handle(message.name)}>
            <span>{message.name.slice(0, 1)}</span>
          </figure>
        ) : (
          <span class="rcx-message-toolbar-time">{message.time}</span>
        )}
      </div>
      <div class="rcx-message-container">
        {head && (
          <div class="rcx-message-header">
            <span class="rcx-message-header__name">{message.name}</span>
            <span class="rcx-message-header__username">@{handle(message.name)}</span>
            {message.from === 'bot' && (
              <div class="rcx-message-header__roles">
                <div class="rcx-tag">Bot</div>
              </div>
            )}
            <span class="rcx-message-header__time" title={new Date(message.at).toLocaleString('de-DE')}>
              {message.time}
            </span>
          </div>
        )}
        <Text message={message} />
        {edited && (
          <div class="rcx-message-status" title="Bearbeitet">
            (bearbeitet)
          </div>
        )}
        <Reactions message={message} />
        <div class="rcx-message-toolbar" role="toolbar" aria-label="Nachrichtenaktionen">
          <button type="button" title="Reaktion hinzufügen" />
          <button type="button" title="Zitieren" />
          <button type="button" title="Im Thread antworten" />
        </div>
      </div>
    </div>
  )
}

function Room({ conv }: { conv: KitConversation }) {
  return (
    <a
      class={`rcx-sidebar-item ${conv.id === state.active ? 'rcx-sidebar-item--selected' : ''} ${conv.unread ? 'rcx-sidebar-item--highlighted' : ''}`}
      href={`${base}/live/${room(conv.id)}`}
      aria-label={conv.unread ? `${conv.name}, ${conv.unread} ungelesene Nachrichten` : conv.name}
      aria-selected={conv.id === state.active}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onClick={event => {
        event.preventDefault()
        select(conv.id)
      }}
    >
      <i class="rcx-icon rcx-icon--livechat" />
      <div class="rcx-sidebar-item__title">{conv.name}</div>
      {conv.unread > 0 && (
        <span role="status" class="rcx-badge" title={`${conv.unread} ungelesen`}>
          {conv.unread}
        </span>
      )}
    </a>
  )
}

const TEAM = ['allgemein', 'retouren', 'schichtplan', 'technik']

function Sidebar({ convs }: { convs: KitConversation[] }) {
  return (
    <nav class="rcx-sidebar" aria-label="Seitenleiste">
      <div class="rcx-sidebar-topbar">
        <figure class="rcx-avatar">
          <span>L</span>
        </figure>
        <button type="button" title="Suche" />
        <button type="button" title="Verzeichnis" />
        <button type="button" title="Neu erstellen" />
      </div>
      <div class="rcx-sidebar-rooms">
        <div class="rcx-sidebar-title">Laufende Chats</div>
        {convs.map(conv => (
          <Room key={conv.id} conv={conv} />
        ))}
        <div class="rcx-sidebar-title">Kanäle</div>
        {TEAM.map(name => (
          <a key={name} class="rcx-sidebar-item" href={`#${name}`} onClick={event => event.preventDefault()}>
            <i class="rcx-icon rcx-icon--hash" />
            <div class="rcx-sidebar-item__title">{name}</div>
          </a>
        ))}
        <div class="rcx-sidebar-title">Direktnachrichten</div>
        <a class="rcx-sidebar-item" href="#direct" onClick={event => event.preventDefault()}>
          <i class="rcx-icon rcx-icon--at" />
          <div class="rcx-sidebar-item__title">Jonas Weber</div>
        </a>
      </div>
    </nav>
  )
}

const THREADS = [
  { name: 'Jonas Weber', time: '09:12', text: 'Wer übernimmt heute die Retouren aus Leipzig?', replies: 4 },
  { name: 'Mia Schulz', time: '10:47', text: '这个客户的发票已经补开了，晚点同步到系统', replies: 2 },
  { name: 'Jonas Weber', time: 'Gestern', text: 'Neue Textbausteine für verspätete Pakete sind online.', replies: 7 },
]

function Threads() {
  return (
    <aside class="rcx-vertical-bar" aria-label="Threads">
      <div class="rcx-vertical-bar__header">
        <h3>Threads</h3>
        <button type="button" aria-label="Schließen">
          ×
        </button>
      </div>
      <div class="rcx-vertical-bar__filter">
        <input type="text" placeholder="Nachrichten durchsuchen" />
        <select>
          <option>Alle</option>
          <option>Folge ich</option>
          <option>Ungelesen</option>
        </select>
      </div>
      <div class="rcx-vertical-bar__content">
        {THREADS.map(thread => (
          <div class="rcx-thread" key={thread.text} tabIndex={0}>
            <figure class="rcx-avatar rcx-avatar--small">
              <span>{thread.name.slice(0, 1)}</span>
            </figure>
            <div>
              <div class="rcx-message-header">
                <span class="rcx-message-header__name">{thread.name}</span>
                <span class="rcx-message-header__time">{thread.time}</span>
              </div>
              <div class="rcx-thread__text">{thread.text}</div>
              <div class="rcx-thread__metrics">{thread.replies} Antworten</div>
            </div>
          </div>
        ))}
      </div>
    </aside>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(2000)
  const open = opened()
  useLayoutEffect(() => {
    sticky.settle(active)
    const path = `${base}/live/${room(active)}${location.search}`
    if (active && location.pathname + location.search !== path) history.replaceState(null, '', path)
    const waiting = convs.reduce((sum, conv) => sum + conv.unread, 0)
    const title = `${waiting ? `(${waiting}) ` : ''}${open?.name ?? 'Start'} - Kontor Chat`
    if (document.title !== title) document.title = title
  })
  const lines = open?.messages ?? []
  return (
    <div id="rocket-chat" class="rcx-layout" key={generation}>
      <Sidebar convs={convs} />
      <main class="rcx-room">
        <header class="rcx-room-header">
          <i class="rcx-icon rcx-icon--livechat" />
          <h1>{open?.name}</h1>
          <div class="rcx-room-header__tools">
            <button type="button">Weiterleiten</button>
            <button type="button">Gespräch schließen</button>
            <button type="button" aria-pressed="true">
              Threads
            </button>
          </div>
        </header>
        <div class="messages-box">
          <div class="messages-list" role="list" aria-live="polite" ref={sticky.hold} onScroll={sticky.onScroll}>
            {open && open.earlier.length === 0 && <div class="start">Beginn der Unterhaltung</div>}
            {lines.map((message, place) => {
              const before = lines[place - 1]
              const fresh = !before || dayOf(before.at) !== dayOf(message.at)
              return [
                fresh && (
                  <div class="rcx-message-divider" role="separator" key={`day-${dayOf(message.at)}`}>
                    <div class="rcx-message-divider__bar" />
                    <div class="rcx-message-divider__wrapper">{dayOf(message.at)}</div>
                    <div class="rcx-message-divider__bar" />
                  </div>
                ),
                <Message key={message.id} message={message} head={heads(lines, place)} />,
              ]
            })}
          </div>
        </div>
        <footer class="rc-message-box">
          <div class="rc-message-box__activity">
            {typing && (
              <>
                <b>{typing}</b> schreibt gerade
              </>
            )}
          </div>
          <div class="rcx-composer">
            <textarea
              key={active}
              name="msg"
              rows={1}
              class="rc-message-box__textarea"
              placeholder={open?.closed ? 'Diese Unterhaltung ist beendet' : 'Nachricht'}
              aria-label="Nachricht"
              disabled={open?.closed ?? true}
              ref={element => void (area = element)}
              onKeyDown={event => {
                if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
                event.preventDefault()
                send(event.currentTarget.value)
                event.currentTarget.value = ''
              }}
            />
            <div class="rcx-composer__bar">
              <button type="button" title="Emoji">
                ☺
              </button>
              <button type="button" title="Fett">
                B
              </button>
              <button type="button" title="Datei anhängen">
                +
              </button>
              <button
                type="button"
                class="rcx-send"
                aria-label="Senden"
                onClick={() => {
                  if (!area) return
                  send(area.value)
                  area.value = ''
                }}
              >
                ➤
              </button>
            </div>
          </div>
        </footer>
      </main>
      <Threads />
    </div>
  )
}

dress(css, { lang: 'de', title: 'Kontor Chat' })
present(
  {
    lang: 'zh-CN',
    badge: 'count',
    names: { agent: 'Lena Vogt', colleague: 'Mia Schulz', bot: 'hubot', system: 'System', note: 'Lena Vogt' },
    draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => area,
    scroller: () => document.querySelector('.messages-list'),
  },
)
mount(App)
