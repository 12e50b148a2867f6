import { type ComponentChildren, h, render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { mount, opened, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A CRM's service console of custom elements, each with an open shadow root, five deep at the reply box: work items,
   record page, transcript, bubbles as list items with 'Anna • 14:27' under the last bubble of a run, a preview of what
   the customer is typing. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

const rows = new Map<string, Element>()
const sticky = new Sticky()
let area: HTMLTextAreaElement | null = null
let log: Element | null = null

const recordId = (id: string) =>
  `0MwAw00000${[...id]
    .map(sign => sign.charCodeAt(0).toString(36))
    .join('')
    .padStart(6, '0')
    .toUpperCase()}KAT`

/** A custom element that draws its children in a shadow root of its own. */
function Shadow({
  tag,
  children,
  ...attributes
}: {
  tag: string
  children: ComponentChildren
  [name: string]: unknown
}) {
  const host = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    let root = element.shadowRoot
    if (!root) {
      root = element.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
    }
    render(children, root)
  })
  useLayoutEffect(() => {
    const element = host.current
    return () => {
      if (element?.shadowRoot) render(null, element.shadowRoot)
    }
  }, [])
  if (!customElements.get(tag)) customElements.define(tag, class extends HTMLElement {})
  return h(tag, { ...attributes, ref: host })
}

function Icon({ name }: { name: string }) {
  return (
    <Shadow tag="lightning-icon" class="slds-icon-wrap" icon-name={name}>
      <span class="slds-icon_container">
        <svg class="slds-icon" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" />
        </svg>
      </span>
    </Shadow>
  )
}

function WorkItem({ conv }: { conv: KitConversation }) {
  const open = conv.id === state.active
  const last = conv.messages.at(-1)
  return (
    <li
      class={`work-item ${open ? 'slds-is-active' : ''}`}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onClick={() => select(conv.id)}
    >
      <Shadow tag="omni-work-item" data-recordid={recordId(conv.id)}>
        <div class="work-item__in">
          <Icon name="standard:live_chat" />
          <div class="work-item__text">
            <a
              class="work-item__name"
              href={`${base}/lightning/r/MessagingSession/${recordId(conv.id)}/view`}
              onClick={event => event.preventDefault()}
            >
              {conv.name}
            </a>
            <p class="work-item__sub">
              {last?.kind === 'text' ? last.text : last ? 'Attachment' : 'Messaging Session'}
            </p>
          </div>
          {conv.unread > 0 && <span class="work-item__new" role="img" aria-label="New message" />}
        </div>
      </Shadow>
    </li>
  )
}

function Content({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="slds-chat-message__image">
        <img
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='200' height='130'%3E%3Crect width='200' height='130' fill='%23c9c2b4'/%3E%3C/svg%3E"
          alt=""
        />
      </div>
    )
  if (message.kind === 'file')
    return (
      <div class="slds-chat-message__file">
        <Icon name="doctype:pdf" />
        <a href="#file" onClick={event => event.preventDefault()}>
          {message.file}
        </a>
      </div>
    )
  const side = message.from === 'customer' ? 'inbound' : message.from === 'agent' ? 'outbound' : 'outbound-agent'
  return (
    <div class={`slds-chat-message__text slds-chat-message__text_${side}`}>
      <Shadow tag="lightning-formatted-rich-text" class="slds-rich-text-editor__output">
        <span part="formatted-rich-text">{message.text}</span>
      </Shadow>
    </div>
  )
}

function Item({ message, last }: { message: KitMessage; last: boolean }) {
  if (message.from === 'system')
    return (
      <li class="slds-chat-listitem slds-chat-listitem_event">
        <Shadow tag="messaging-event">
          <div class="slds-chat-event">
            <div class="slds-chat-event__rule" />
            <div class="slds-chat-event__body">
              <p>{message.text}</p>
              <span class="slds-chat-event__time">{message.time}</span>
            </div>
            <div class="slds-chat-event__rule" />
          </div>
        </Shadow>
      </li>
    )
  const inbound = message.from === 'customer'
  return (
    <li class={`slds-chat-listitem slds-chat-listitem_${inbound ? 'inbound' : 'outbound'}`}>
      <Shadow tag="messaging-bubble">
        <div class={`slds-chat-message ${inbound ? '' : 'slds-chat-message_outbound'}`}>
          {inbound && (
            <span aria-hidden="true" class="slds-avatar slds-avatar_circle">
              {last && <abbr class="slds-avatar__initials">{message.name.slice(0, 1)}</abbr>}
            </span>
          )}
          <div class="slds-chat-message__body">
            <Content message={message} />
            {last && (
              <div class="slds-chat-message__meta" aria-label={`said ${message.name} at ${message.time}`}>
                {message.name} • {message.time}
              </div>
            )}
          </div>
        </div>
      </Shadow>
    </li>
  )
}

function Transcript({ conv, typing }: { conv: KitConversation; typing: string | null }) {
  const lines = conv.messages
  useLayoutEffect(() => sticky.settle(conv.id))
  return (
    <div
      class="slds-chat"
      role="log"
      ref={element => {
        log = element
        sticky.hold(element)
      }}
      onScroll={sticky.onScroll}
    >
      <div class="slds-chat-bookend">
        <p>Messaging session started</p>
      </div>
      <ul class="slds-chat-list">
        {lines.map((message, place) => {
          const after = lines[place + 1]
          return <Item key={message.id} message={message} last={!after || after.from !== message.from} />
        })}
        {typing && (
          <li class="slds-chat-listitem slds-chat-listitem_inbound" key="typing">
            <div class="slds-chat-message__typing">
              <i />
              <i />
              <i />
              <span class="slds-assistive-text">{typing} is typing</span>
            </div>
          </li>
        )}
      </ul>
    </div>
  )
}

function Input({ conv }: { conv: KitConversation }) {
  const go = () => {
    if (!area) return
    send(area.value)
    area.value = ''
  }
  return (
    <div class="input-bar">
      {conv.draft && (
        <div class="sneak-peek">
          <span class="sneak-peek__label">Customer is typing:</span>
          <span class="sneak-peek__text">{conv.draft}</span>
        </div>
      )}
      <div class="input-row">
        <button type="button" title="Quick Text">
          ⚡
        </button>
        <button type="button" title="Attach">
          +
        </button>
        <Shadow tag="lightning-textarea" class="grow" key={conv.id}>
          <div class="slds-form-element">
            <label class="slds-assistive-text">Message</label>
            <div class="slds-form-element__control">
              <textarea
                class="slds-textarea"
                placeholder="Type a message…"
                maxLength={4000}
                disabled={conv.closed}
                ref={element => void (area = element)}
                onKeyDown={event => {
                  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
                  event.preventDefault()
                  go()
                }}
              />
            </div>
          </div>
        </Shadow>
        <Shadow tag="lightning-button">
          <button type="button" class="slds-button slds-button_brand" onClick={go}>
            Send
          </button>
        </Shadow>
      </div>
    </div>
  )
}

function Field({ label, value }: { label: string; value: string }) {
  return (
    <Shadow tag="records-record-layout-item" field-label={label}>
      <div class="slds-form-element slds-form-element_readonly">
        <span class="slds-form-element__label">{label}</span>
        <div class="slds-form-element__static">
          <span>{value}</span>
          <button type="button" title={`Edit ${label}`}>
            ✎
          </button>
        </div>
      </div>
    </Shadow>
  )
}

function RecordPage({ conv, typing }: { conv: KitConversation; typing: string | null }) {
  const [tab, setTab] = useState('Details')
  return (
    <div class="record">
      <header class="record__head">
        <Icon name="standard:messaging_session" />
        <div class="record__title">
          <span class="record__kind">Messaging Session</span>
          <h1>{conv.name}</h1>
        </div>
        <button type="button">Transfer</button>
        <button type="button">End Chat</button>
      </header>
      <div class="record__cols">
        <section class="record__chat">
          <h2>Enhanced Conversation</h2>
          <Shadow tag="messaging-conversation" class="fill">
            <div class="conversation">
              <Shadow tag="messaging-transcript" class="grow">
                <Transcript conv={conv} typing={typing} />
              </Shadow>
              <Shadow tag="messaging-input">
                <Input conv={conv} />
              </Shadow>
            </div>
          </Shadow>
        </section>
        <aside class="record__side">
          <div role="tablist">
            {['Details', 'Related', 'Knowledge'].map(name => (
              <button type="button" role="tab" key={name} aria-selected={name === tab} onClick={() => setTab(name)}>
                {name}
              </button>
            ))}
          </div>
          {tab === 'Details' && (
            <>
              <Field label="Messaging User" value={conv.name} />
              <Field label="Channel" value="Web Messaging" />
              <Field label="Status" value={conv.closed ? 'Ended' : 'Active'} />
              <Field label="Owner" value="Anna" />
              <Field label="Case" value="00018823" />
            </>
          )}
        </aside>
      </div>
    </div>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(20_000)
  const open = opened()
  useLayoutEffect(() => {
    const path = `${base}/lightning/r/MessagingSession/${recordId(active)}/view${location.search}`
    if (active && location.pathname + location.search !== path) history.replaceState(null, '', path)
    const title = open ? `${open.name} | Messaging Session | Service Console` : 'Service Console'
    if (document.title !== title) document.title = title
  })
  return (
    <Shadow tag="one-app" key={generation}>
      <div class="one">
        <header class="one__top">
          <strong>Service Console</strong>
          <input type="search" placeholder="Search..." />
        </header>
        <div class="one__main">
          <Shadow tag="omni-widget" class="omni">
            <div class="omni__in">
              <div class="omni__status">
                <Icon name="utility:success" />
                Available - Messaging
              </div>
              <h2>My Work ({convs.length})</h2>
              <ul class="omni__list">
                {convs.map(conv => (
                  <WorkItem key={conv.id} conv={conv} />
                ))}
              </ul>
            </div>
          </Shadow>
          {open && (
            <Shadow tag="messaging-session-page" class="grow">
              <RecordPage conv={open} typing={typing} />
            </Shadow>
          )}
        </div>
      </div>
    </Shadow>
  )
}

document.documentElement.lang = 'en-US'
document.title = 'Service Console'
document.adoptedStyleSheets = [sheet]
present(
  {
    lang: 'en',
    badge: 'dot',
    names: { agent: 'Anna', colleague: 'Bo', bot: 'Service Bot', system: 'System', note: 'Anna' },
    draws: { note: false, attachments: true, draft: true, typing: true, toast: false, earlier: false },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => area,
    scroller: () => log,
  },
)
mount(App)
