import { useLayoutEffect } from 'preact/hooks'
import { present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, links, mount, num, open, pad, PIC, Stick, useKit } from '../lib'

/* A shop help desk where mail and chat stand in one ticket: full-width cards with avatar, author, channel and time, mails
   with To and a folded quote, internal notes, events; Draft.js-like box with a macro search over it; ticket in the path. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const rows = new Map<string, Element>()
const stick = new Stick()
let box: HTMLElement | null = null
let button: Element | null = null
const when = (at: number) => {
  const d = new Date(at)
  return `Today at ${d.getHours() % 12 || 12}:${pad(d.getMinutes())} ${d.getHours() < 12 ? 'AM' : 'PM'}`
}
const EMPTY =
  '<div data-contents="true"><div class="" data-block="true" data-editor="6f0c1"><div class="public-DraftStyleDefault-block public-DraftStyleDefault-ltr"><span><br data-text="true"></span></div></div></div>'
const mail = (m: KitMessage) => m.kind === 'text' && m.text.length > 120
function Card({ m, customer }: { m: KitMessage; customer: string }) {
  const ours = m.from !== 'customer'
  const email = mail(m)
  return (
    <div
      class={`TicketMessage--root--aZ81x ${m.from === 'note' ? 'TicketMessage--internal--p0Q2' : ours ? 'TicketMessage--fromAgent--8kLq' : ''}`}
      id={`message-${num(m.id)}`}
    >
      <div class="Avatar--box--1Zp">{m.from === 'bot' ? '⚙' : m.name.slice(0, 2).toUpperCase()}</div>
      <div class="TicketMessage--content--Q91e">
        <div class="Meta--header--77k">
          <span class="Meta--author--0pa">{m.name}</span>
          {m.from === 'bot' && <span class="Badge--grey--1">Automated</span>}
          {m.from === 'note' && (
            <span class="Badge--yellow--2">
              <i class="material-icons">lock_outline</i> Internal note
            </span>
          )}
          {m.from !== 'note' && (
            <i class="material-icons Meta--channel--2" title={email ? 'email' : 'chat'}>
              {email ? 'email' : 'forum'}
            </i>
          )}
          {email && (
            <span class="Meta--to--3">
              To: {ours ? `${customer.split(' ')[0]?.toLowerCase()}@mail.example` : 'help@northgoods.example'}
            </span>
          )}
          <span class="Meta--date--4" title={new Date(m.at).toISOString()}>
            {m.status === 'sending' ? 'Sending' : m.status === 'failed' ? 'Failed to send' : when(m.at)}
          </span>
          <button type="button" class="Meta--more--5" aria-label="Message actions">
            ⋯
          </button>
        </div>
        <div class="Body--root--9aP">
          {m.kind === 'image' ? (
            <img src={PIC} alt="" width={180} height={120} />
          ) : m.kind === 'file' ? (
            <a class="Attachment--chip--1" href="#f">
              {m.file}
            </a>
          ) : (
            m.text.split('\n').map((t, i) => <div key={i}>{links(t)}</div>)
          )}
          {email && (
            <button type="button" class="Body--ellipsis--1" title="Show quoted text">
              •••
            </button>
          )}
        </div>
      </div>
    </div>
  )
}
function App() {
  const { convs, active, typing, generation } = useKit(30_000)
  const conv = open()
  useLayoutEffect(() => {
    stick.settle(active)
    const path = `${base}/app/ticket/${num(active || 'x', 41_000_000)}`
    if (conv && location.pathname !== path) history.replaceState(null, '', path + location.search)
    const title = conv ? `${conv.name} - Help desk` : 'Help desk'
    if (document.title !== title) document.title = title
  })
  return (
    <div key={generation} class="App--root--1a">
      <div class="Nav--root--9">
        <b>Northgoods</b>
        <ul>
          <li>
            <a href="#1">
              Inbox <span class="Nav--count--1">{convs.length}</span>
            </a>
          </li>
          <li>
            <a href="#2">
              Unassigned <span class="Nav--count--1">12</span>
            </a>
          </li>
          <li>
            <a href="#3">Snoozed</a>
          </li>
          <li>
            <a href="#4">Closed</a>
          </li>
        </ul>
      </div>
      <div class="TicketList--panel--4k">
        <div class="TicketList--head--1">Inbox</div>
        {byLatest().map(c => {
          const l = c.messages.at(-1)
          return (
            <div
              key={c.id}
              tabIndex={0}
              role="button"
              class={`TicketList--item--8x ${c.id === active ? 'TicketList--current--k1' : ''} ${c.unread ? 'TicketList--unread--m2' : ''}`}
              onClick={() => select(c.id)}
              ref={el => void (el ? rows.set(c.id, el) : rows.delete(c.id))}
            >
              <div class="TicketList--line--2">
                <span class="TicketList--name--3">{c.name}</span>
                {c.unread > 0 && <span class="TicketList--bullet--4" />}
              </div>
              <div class="TicketList--subject--5">Order #{num(c.id, 70_000).toString().slice(-5)}</div>
              <div class="TicketList--excerpt--6">
                {l ? (l.kind === 'text' ? l.text : l.kind === 'file' ? l.file : 'Image') : ''}
              </div>
            </div>
          )
        })}
      </div>
      <div class="TicketView--root--2x">
        {conv && (
          <>
            <div class="TicketView--head--3">
              <input
                class="TicketHeader--subject--4"
                value={`Order #${num(conv.id, 70_000).toString().slice(-5)}`}
                aria-label="Subject"
              />
              <div class="TicketHeader--sub--5">
                <span>{conv.name}</span>
                <span class="Tag--1">vip</span>
                <span class="Tag--1">returns</span>
                <span>Assigned to Anna Agent</span>
              </div>
            </div>
            <div class="TicketBody--scroll--7" ref={stick.hold} onScroll={stick.onScroll}>
              <div class="TicketBody--list--8">
                {conv.messages.map(m =>
                  m.from === 'system' ? (
                    <div key={m.id} class="Event--root--p1">
                      <i class="material-icons">sync</i>
                      <span class="Event--text--2">{m.text}</span>
                      <span class="Event--date--3">{when(m.at)}</span>
                    </div>
                  ) : (
                    <Card key={m.id} m={m} customer={conv.name} />
                  ),
                )}
              </div>
              {typing && (
                <div class="TypingActivity--root--9">
                  <b>{typing}</b> is typing
                </div>
              )}
            </div>
            <div class="Reply--root--1x" key={conv.id}>
              <div class="Macros--search--1">
                <i class="material-icons">bolt</i>
                <input type="text" placeholder="Search macros by name, tags or body..." />
              </div>
              <div class="Reply--channel--2">
                <button type="button">
                  <i class="material-icons">forum</i> Chat ▾
                </button>
                <span>
                  To: <span class="Chip--1">{conv.name}</span>
                </span>
              </div>
              <div class="DraftEditor-root">
                <div class="DraftEditor-editorContainer">
                  <div
                    class="notranslate public-DraftEditor-content"
                    contentEditable
                    role="textbox"
                    aria-label="Message editor"
                    spellcheck
                    ref={el => {
                      if (el && el !== box) {
                        box = el
                        el.innerHTML = EMPTY
                      }
                    }}
                  />
                </div>
              </div>
              <div class="Reply--actions--3">
                <button
                  type="button"
                  class="Btn--primary--1"
                  ref={el => void (button = el)}
                  onClick={() => {
                    const t = (box?.innerText ?? '').replace(/\n\n/g, '\n')
                    if (box) box.innerHTML = EMPTY
                    send(t)
                  }}
                >
                  Send
                </button>
                <button type="button">Send &amp; Close</button>
              </div>
            </div>
          </>
        )}
      </div>
      <div class="Infobar--root--1">
        <input placeholder="Search for customers by email, order number…" />
        <h4>{conv?.name}</h4>
        <textarea class="Infobar--note--2" placeholder="This customer has no note." rows={2} />
        <div>Orders: 3 · Spent €214.00</div>
        <div class="Card--1">
          #
          {num(active || 'x', 70_000)
            .toString()
            .slice(-5)}{' '}
          <span>Fulfilled</span> · Today
        </div>
      </div>
    </div>
  )
}
dress(
  `#root,.App--root--1a{height:100%}.App--root--1a{display:flex;background:#f6f6f6}.material-icons{font-family:'Material Icons';font-size:14px;font-style:normal;width:14px;height:14px;line-height:14px;overflow:hidden;display:inline-block;white-space:nowrap;vertical-align:-2px;color:transparent;background:#b9c2d0;border-radius:3px}.Nav--root--9{width:150px;background:#1c2b4a;color:#fff;padding:12px}.Nav--root--9 a{color:#cfd8ea}.Nav--root--9 ul{padding:0;list-style:none}.TicketList--panel--4k{width:250px;background:#fff;border-right:1px solid #ddd;overflow:auto}.TicketList--head--1{padding:10px;font-weight:600}.TicketList--item--8x{padding:8px 10px;border-bottom:1px solid #eee}.TicketList--current--k1{background:#eaf1ff;box-shadow:inset 3px 0 #3b6ef0}.TicketList--unread--m2 .TicketList--name--3{font-weight:700}.TicketList--bullet--4{width:8px;height:8px;border-radius:4px;background:#3b6ef0}.TicketList--line--2{display:flex;justify-content:space-between;align-items:center}.TicketList--subject--5{font-size:13px}.TicketList--excerpt--6{color:#888;font-size:12px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.TicketView--root--2x{flex:1;display:flex;flex-direction:column;min-width:0;background:#fff}.TicketView--head--3{padding:10px 16px;border-bottom:1px solid #ddd}.TicketHeader--subject--4{font-size:17px;border:0;width:100%}.TicketHeader--sub--5{display:flex;gap:10px;font-size:12px;color:#666}.Tag--1{background:#eee;border-radius:3px;padding:0 5px}.TicketBody--scroll--7{flex:1;overflow-y:auto;min-height:0}.TicketMessage--root--aZ81x{display:flex;padding:12px 16px;border-bottom:1px solid #f0f0f0}.TicketMessage--fromAgent--8kLq{background:#f4f8ff}.TicketMessage--internal--p0Q2{background:#fff7d6}.Avatar--box--1Zp{width:32px;height:32px;border-radius:16px;background:#dde3ee;text-align:center;line-height:32px;font-size:12px;margin-right:10px;flex:none}.TicketMessage--content--Q91e{flex:1;min-width:0;overflow-wrap:anywhere}.Meta--header--77k{display:flex;gap:8px;font-size:12px;color:#777;align-items:center}.Meta--author--0pa{font-weight:600;color:#222;font-size:14px}.Meta--date--4{margin-left:auto}.Meta--more--5{border:0;background:none}.Badge--yellow--2{background:#ffe58a;border-radius:3px;padding:0 5px}.Badge--grey--1{background:#e5e5e5;border-radius:3px;padding:0 5px}.Body--ellipsis--1{border:0;background:#eee;border-radius:6px;line-height:10px;margin-top:6px}.Event--root--p1{display:flex;gap:8px;padding:8px 16px 8px 58px;color:#888;font-size:12px;border-bottom:1px solid #f0f0f0}.Event--date--3{margin-left:auto}.TypingActivity--root--9{padding:8px 16px;color:#888;font-size:12px}.Reply--root--1x{border-top:2px solid #ddd;padding:8px 16px}.Macros--search--1 input{border:0;width:90%}.Reply--channel--2{font-size:12px;display:flex;gap:10px}.public-DraftEditor-content{min-height:64px;max-height:150px;overflow:auto;outline:none;white-space:pre-wrap}.Btn--primary--1{background:#3b6ef0;color:#fff;border:0;padding:5px 14px;border-radius:4px}.Infobar--root--1{width:230px;padding:12px;border-left:1px solid #ddd;font-size:13px}.Infobar--root--1 input,.Infobar--root--1 textarea{width:100%}`,
  'en',
  'Help desk',
)
present(
  {
    lang: 'en',
    badge: 'dot',
    names: {
      agent: 'Anna Agent',
      colleague: 'Bo Berg',
      bot: 'Northgoods Autoresponder',
      system: 'System',
      note: 'Anna Agent',
    },
    optimistic: true,
    draws: { note: true, attachments: true, draft: false, typing: true, toast: false, earlier: false },
  },
  { row: id => rows.get(id) ?? null, composer: () => box, scroller: () => stick.el, send: () => button },
)
mount(App)
