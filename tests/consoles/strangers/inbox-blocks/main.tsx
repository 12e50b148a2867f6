import { useLayoutEffect, useState } from 'preact/hooks'
import { present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, mount, opened, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A shared inbox: class names made by the build, rows are links sorted by their latest line, every line is a block of
   full width under its own header line, and the details at the right can be edited. Only the button sends. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const numberOf = (id: string) => `2154${[...id].reduce((sum, sign) => sum * 31 + sign.charCodeAt(0), 7) % 100_000_000}`
const rows = new Map<string, Element>()
const sticky = new Sticky()
let editor: HTMLElement | null = null
let sender: Element | null = null

const ago = (at: number): string => {
  const minutes = Math.floor((Date.now() - at) / 60_000)
  if (minutes < 1) return 'now'
  return minutes < 60 ? `${minutes}m` : `${Math.floor(minutes / 60)}h`
}

const gist = (message: KitMessage | undefined): string => {
  if (!message) return 'No messages yet'
  const what = message.kind === 'image' ? 'Image' : message.kind === 'file' ? message.file : message.text
  return message.from === 'agent' ? `You: ${what}` : what
}

function Avatar({ name, staff }: { name: string; staff?: boolean }) {
  return (
    <div class={`_1fNw2 ${staff ? '_1fNw2s' : `_3kT${name.length % 3}`}`} aria-hidden="true">
      <span>{name.slice(0, 1)}</span>
    </div>
  )
}

function Row({ conv }: { conv: KitConversation }) {
  const last = conv.messages.at(-1)
  const open = conv.id === state.active
  return (
    <a
      class={`css-1qd8xhb ${open ? 'e1kzr9a2' : ''} ${conv.unread ? 'e1kzr9a5' : ''}`}
      href={`${base}/a/inbox/acme/inbox/conversation/${numberOf(conv.id)}`}
      aria-current={open ? 'page' : undefined}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onClick={event => {
        event.preventDefault()
        select(conv.id)
      }}
    >
      <Avatar name={conv.name} />
      <div class="css-9sn2pa">
        <div class="css-1u6xk0f">
          <span class="css-o51q4n">{conv.name}</span>
          <span class="css-7r3vbm">{last ? ago(last.at) : ''}</span>
        </div>
        <div class="css-1u6xk0f">
          <span class="css-k2jx1w">{gist(last)}</span>
          {conv.unread > 0 && <i class="css-dot0b7" title="Unread" />}
        </div>
      </div>
    </a>
  )
}

const SIGN: Partial<Record<KitMessage['from'], string>> = { bot: 'AI Agent', note: 'Internal comment' }

function Body({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="css-im4g3x">
        <img
          src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='220' height='140'%3E%3Crect width='220' height='140' fill='%23b9c7d6'/%3E%3C/svg%3E"
          alt=""
        />
      </div>
    )
  if (message.kind === 'file')
    return (
      <a class="css-at7c4h" href="#download" onClick={event => event.preventDefault()}>
        <svg width="16" height="16" viewBox="0 0 16 16">
          <path d="M3 1h7l3 3v11H3z" fill="none" stroke="currentColor" />
        </svg>
        <span>{message.file}</span>
        <span class="css-sz11kb">84 KB</span>
      </a>
    )
  return (
    <div class="css-pr0s3e">
      {message.text.split('\n').map((line, place) => (
        <p key={place}>{line || <br />}</p>
      ))}
    </div>
  )
}

function Block({ message, seen }: { message: KitMessage; seen: boolean }) {
  if (message.from === 'system')
    return (
      <div class="css-ev3nt1">
        <svg width="14" height="14" viewBox="0 0 14 14">
          <circle cx="7" cy="7" r="3" fill="currentColor" />
        </svg>
        <span>{message.text}</span>
        <span class="css-7r3vbm">{ago(message.at)}</span>
      </div>
    )
  const staff = message.from !== 'customer'
  return (
    <section class={`css-b10ck9 ${message.from === 'note' ? 'css-n0t3ye' : ''}`}>
      <header class="css-hd8x2q">
        <Avatar name={message.name} staff={staff} />
        <h4 class="css-o51q4n">{message.name}</h4>
        {SIGN[message.from] && <span class="css-ch1p55">{SIGN[message.from]}</span>}
        <span class="css-via77d">{staff ? '' : 'via Messenger'}</span>
        <time class="css-7r3vbm" dateTime={new Date(message.at).toISOString()}>
          {ago(message.at)}
        </time>
        <div class="css-4ct10n">
          <button type="button" aria-label="Reply">
            ↩
          </button>
          <button type="button" aria-label="More">
            ⋯
          </button>
        </div>
      </header>
      <Body message={message} />
      {seen && <div class="css-s33n0o">Seen</div>}
    </section>
  )
}

function Composer({ name }: { name: string }) {
  const [empty, setEmpty] = useState(true)
  const go = () => {
    if (!editor) return
    send(editor.innerText)
    editor.innerHTML = '<p><br></p>'
    setEmpty(true)
  }
  useLayoutEffect(() => {
    if (editor && !editor.firstChild) editor.innerHTML = '<p><br></p>'
  }, [])
  return (
    <div class="css-c0mp05">
      <div class="css-t0p8ar">
        <button type="button" class="css-sw1tch e1on">
          Reply
        </button>
        <button type="button" class="css-sw1tch">
          Comment
        </button>
        <span class="css-via77d">To: {name}</span>
      </div>
      <div class="css-ed1t0r">
        {empty && <div class="css-pl4c3h">Write a reply or type / for shortcuts</div>}
        <div
          class="ProseMirror css-pm77"
          contentEditable
          role="textbox"
          aria-multiline="true"
          aria-label="Reply"
          ref={element => void (editor = element)}
          onInput={event => setEmpty(event.currentTarget.innerText.trim() === '')}
        />
      </div>
      <div class="css-b0tt0m">
        <button type="button" aria-label="Bold">
          B
        </button>
        <button type="button" aria-label="Insert emoji">
          ☺
        </button>
        <button type="button" aria-label="Attach">
          ⊕
        </button>
        <button type="button">Macros</button>
        <button type="button" class="css-pr1m4r" disabled={empty} ref={element => void (sender = element)} onClick={go}>
          Send
        </button>
      </div>
    </div>
  )
}

function Field({ label, value }: { label: string; value: string }) {
  return (
    <label class="css-f13ld2">
      <span>{label}</span>
      <input type="text" defaultValue={value} placeholder="Add a value" />
    </label>
  )
}

function Details({ conv }: { conv: KitConversation }) {
  const mailbox = `${conv.id}.customer@example.com`
  return (
    <aside class="css-d3t41l">
      <div class="css-tabz00">
        <button type="button" class="e1on">
          Details
        </button>
        <button type="button">Copilot</button>
      </div>
      <div class="css-acc0rd">
        <h5>Assignee</h5>
        <select>
          <option>Anna Agent</option>
          <option>Bo Berg</option>
          <option>Unassigned</option>
        </select>
      </div>
      <div class="css-acc0rd" key={conv.id}>
        <h5>Contact details</h5>
        <Field label="Name" value={conv.name} />
        <Field label="Email" value={mailbox} />
        <Field label="Phone" value="" />
        <Field label="Company" value="Northwind" />
        <label class="css-f13ld2">
          <span>Notes</span>
          <textarea rows={2} placeholder="Add a note about this contact" />
        </label>
      </div>
      <div class="css-acc0rd">
        <h5>Recent conversations</h5>
        <a href="#r1" class="css-r3c3nt">
          <span>Where is my invoice for October?</span>
          <span class="css-7r3vbm">Oct 28</span>
        </a>
        <a href="#r2" class="css-r3c3nt">
          <span>Change of delivery address</span>
          <span class="css-7r3vbm">Aug 3</span>
        </a>
      </div>
      <div class="css-acc0rd">
        <h5>Tags</h5>
        <span class="css-ch1p55">vip</span>
        <span class="css-ch1p55">web</span>
        <button type="button">+ Add</button>
      </div>
    </aside>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(5000)
  const open = opened()
  useLayoutEffect(() => {
    sticky.settle(active)
    const path = `${base}/a/inbox/acme/inbox/conversation/${numberOf(active)}${location.search}`
    if (active && location.pathname + location.search !== path) history.replaceState(null, '', path)
  })
  const order = convs.toSorted((a, b) => (b.messages.at(-1)?.at ?? 0) - (a.messages.at(-1)?.at ?? 0))
  const lines = open?.messages ?? []
  const lastOwn = lines.findLastIndex(line => line.from === 'agent')
  const answered = lines.findLastIndex(line => line.from === 'customer') > lastOwn
  return (
    <div class="css-r00t4p" key={generation}>
      <nav class="css-na7k1d">
        <h2>Inbox</h2>
        <ul>
          <li class="e1on">Your inbox</li>
          <li>Mentions</li>
          <li>Created by you</li>
          <li>All</li>
          <li>Unassigned</li>
        </ul>
        <h3>Teams</h3>
        <ul>
          <li>Returns</li>
          <li>Billing</li>
        </ul>
      </nav>
      <div class="css-l15tcl">
        <header class="css-hd8x2q">
          <strong>Anna Agent</strong>
          <button type="button">Open ▾</button>
          <button type="button">Newest ▾</button>
        </header>
        <div class="css-5cr0ll">
          {order.map(conv => (
            <Row key={conv.id} conv={conv} />
          ))}
        </div>
      </div>
      <main class="css-m41nco">
        {open && (
          <>
            <header class="css-hd8x2q css-th3ad0">
              <h1>{open.name}</h1>
              <button type="button">☆</button>
              <button type="button">Snooze</button>
              <button type="button">Close</button>
            </header>
            <div class="css-5cr0ll css-thr4ad" ref={sticky.hold} onScroll={sticky.onScroll}>
              {lines.map((message, place) => (
                <Block key={message.id} message={message} seen={place === lastOwn && answered} />
              ))}
              {typing && (
                <div class="css-typ1n9">
                  <span>{typing}</span> is typing<i>•</i>
                  <i>•</i>
                  <i>•</i>
                </div>
              )}
            </div>
            <Composer key={open.id} name={open.name} />
          </>
        )}
      </main>
      {open && <Details conv={open} />}
    </div>
  )
}

dress(css, { lang: 'en', title: 'Inbox | Acme' })
present(
  {
    lang: 'en',
    badge: 'dot',
    names: { agent: 'Anna Agent', colleague: 'Bo Berg', bot: 'Finley', system: 'System', note: 'Anna Agent' },
    draws: { note: true, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => editor,
    scroller: () => document.querySelector('.css-thr4ad'),
    send: () => sender,
  },
)
mount(App)
