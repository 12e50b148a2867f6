import { present, select, send, state, subscribe } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, esc, linkHtml, num, open, PIC, Stick } from '../lib'

/* A chat desk in the manner of Ember: every view has a running number as its id, the whole conversation's view is torn
   down and built again on a switch after a short loader, lines are patched by key, a Froala-like box, sent by Enter. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
let serial = 411
const view = (tag: string, cls: string, html = '') => {
  const el = document.createElement(tag)
  el.id = `ember${(serial += 3)}`
  el.className = `${cls} ember-view`
  el.innerHTML = html
  return el
}
const stick = new Stick()
const rows = new Map<string, HTMLElement>()
let lines = new Map<string, HTMLElement>()
let box: HTMLElement | null = null
let shown = ''
let generation = -1
const hm = (at: number) => new Date(at).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
const app = view('div', 'application')
document.body.className = 'ember-application'
document.body.append(app)

function inner(m: KitMessage, head: boolean): string {
  if (m.from === 'system') return `<div class="system-message__text">${esc(m.text)}</div>`
  const body =
    m.kind === 'image'
      ? `<div class="message-fragment image"><img src="${PIC}" width="180" height="120"></div>`
      : m.kind === 'file'
        ? `<div class="message-fragment attachment"><span class="fi fi-clip"></span><span class="file-name">${esc(m.file)}</span><span class="file-size">84 KB</span></div>`
        : `<div class="message-fragment text"><p dir="auto">${linkHtml(m.text)}</p></div>`
  const status =
    m.from === 'agent'
      ? `<span class="msg-status ${m.status}">${m.status === 'sending' ? 'Sending' : m.status === 'failed' ? 'Failed. Retry' : 'Sent'}</span>`
      : ''
  return `${head ? `<div class="conversation-message__user"><span class="avatar avatar--xs">${esc(m.name.slice(0, 1))}</span><span class="user-name">${esc(m.name)}</span>${m.from === 'bot' ? '<span class="tag">BOT</span>' : ''}${m.from === 'note' ? '<span class="tag tag-private">PRIVATE NOTE</span>' : ''}</div>` : ''}<div class="conversation-message__bubble">${body}</div><div class="conversation-message__time"><time>${hm(m.at)}</time>${status}</div>`
}
const clsOf = (m: KitMessage) =>
  m.from === 'system'
    ? 'system-message'
    : `conversation-message ${m.from === 'customer' ? 'type-customer' : m.from === 'note' ? 'type-note' : 'type-agent'}`

function frame() {
  app.innerHTML = ''
  rows.clear()
  shown = ''
  const list = view(
    'aside',
    'inbox-list',
    '<div class="inbox-list__head"><h3>My Inbox</h3><div class="ember-basic-dropdown"><span>Newest</span></div></div><div class="inbox-list__search"><input type="search" placeholder="Search conversations"></div><ul class="conversation-list"></ul>',
  )
  app.append(
    view('nav', 'left-nav', '<a href="#a"><i class="fi"></i></a><a href="#b"><i class="fi"></i></a>'),
    list,
    view('section', 'conversation-outlet'),
    view('aside', 'contact-card'),
  )
}
function drawList() {
  const ul = app.querySelector('.conversation-list') as HTMLElement
  const order = byLatest()
  order.forEach((c, place) => {
    let li = rows.get(c.id)
    if (!li) {
      li = view('li', 'conversation-list__item')
      li.dataset.testConversation = String(num(c.id))
      li.innerHTML = `<div class="ci-avatar">${esc(c.name.slice(0, 1))}</div><div class="ci-main"><div class="ci-top"><span class="ci-name">${esc(c.name)}</span><span class="ci-time"></span></div><div class="ci-bottom"><span class="ci-snippet"></span><span class="ci-unread"></span></div></div>`
      li.addEventListener('click', () => select(c.id))
      rows.set(c.id, li)
    }
    li.classList.toggle('is-selected', c.id === state.active)
    const put = (s: string, t: string) => {
      const el = (li as HTMLElement).querySelector(s) as HTMLElement
      if (el.textContent !== t) el.textContent = t
    }
    const l = c.messages.at(-1)
    put('.ci-time', l ? hm(l.at) : '')
    put('.ci-snippet', l ? (l.kind === 'text' ? l.text.replaceAll('\n', ' ') : 'sent an attachment') : '')
    put('.ci-unread', c.unread ? String(c.unread) : '')
    if (ul.children[place] !== li) ul.insertBefore(li, ul.children[place] ?? null)
  })
}
function build() {
  const conv = open()
  const outlet = app.querySelector('.conversation-outlet') as HTMLElement
  if (!conv || !outlet) return
  outlet.innerHTML = ''
  lines = new Map()
  const pane = view(
    'div',
    'conversation-pane',
    `<header class="conversation-pane__head"><div class="user-name">${esc(conv.name)}</div><div class="sub">Web chat · assigned to Anna Agent</div><button class="btn">Resolve</button></header><div class="conversation-pane__scroll"><div class="conversation-pane__messages"></div><div class="typing-slot"></div></div><div class="reply-editor"><ul class="nav-tabs"><li class="active">Reply</li><li>Private note</li></ul><div class="fr-box"><div class="fr-wrapper"><div class="fr-element fr-view" contenteditable="true" dir="auto" aria-disabled="false" spellcheck="true"><p><br></p></div><span class="fr-placeholder">Type your message here. Press Shift+Enter for a new line.</span></div></div><div class="reply-editor__tools"><button class="btn-icon">☺</button><button class="btn-icon">/</button><button class="btn btn-primary">Send</button></div></div>`,
  )
  outlet.append(pane)
  ;(app.querySelector('.contact-card') as HTMLElement).innerHTML =
    `<h4>${esc(conv.name)}</h4><dl><dt>Email</dt><dd>not set</dd><dt>Timeline</dt><dd>Visited Pricing</dd><dd>Visited Returns</dd></dl>`
  const scroll = pane.querySelector('.conversation-pane__scroll') as HTMLElement
  stick.hold(scroll)
  scroll.addEventListener('scroll', stick.onScroll)
  box = pane.querySelector('.fr-element')
  const hint = pane.querySelector('.fr-placeholder') as HTMLElement
  const go = () => {
    if (!box) return
    const t = box.innerText.replace(/\n\n/g, '\n')
    box.innerHTML = '<p><br></p>'
    hint.style.display = ''
    send(t)
  }
  box?.addEventListener('input', () => {
    hint.style.display = box?.innerText.trim() ? 'none' : ''
  })
  box?.addEventListener('keydown', e => {
    if (e.key !== 'Enter' || e.shiftKey) return
    e.preventDefault()
    go()
  })
  pane.querySelector('.btn-primary')?.addEventListener('click', go)
}
function patch() {
  const conv = open()
  const host = app.querySelector('.conversation-pane__messages')
  if (!conv || !host) return
  const seen = new Set<string>()
  conv.messages.forEach((m, place) => {
    const key =
      m.from === 'agent'
        ? m.id
            .replace(/^tmp-\d+-/, '')
            .replace(/-again$|-s$/g, '')
            .replace(/-s$/, '')
        : m.id
    seen.add(key)
    const before = conv.messages[place - 1]
    const head = !before || before.from !== m.from || m.at - before.at > 300_000
    const html = inner(m, head)
    let el = lines.get(key)
    if (!el) {
      el = view('div', clsOf(m))
      lines.set(key, el)
    }
    if (el.dataset.messageId !== m.id) el.dataset.messageId = m.id
    if ((el as HTMLElement & { was?: string }).was !== html) {
      el.innerHTML = html
      ;(el as HTMLElement & { was?: string }).was = html
    }
    if (host.children[place] !== el) host.insertBefore(el, host.children[place] ?? null)
  })
  for (const [key, el] of lines)
    if (!seen.has(key)) {
      el.remove()
      lines.delete(key)
    }
  const slot = app.querySelector('.typing-slot') as HTMLElement
  slot.innerHTML = state.typing
    ? `<div class="conversation-message type-customer is-typing"><div class="conversation-message__bubble"><span class="blob"></span><span class="blob"></span><span class="blob"></span></div></div>`
    : ''
  stick.settle(conv.id)
}
let pending = 0
function draw() {
  if (generation !== state.generation) {
    generation = state.generation
    frame()
  }
  drawList()
  if (shown !== state.active) {
    shown = state.active
    clearTimeout(pending)
    history.replaceState(null, '', `${base}/a/7741/inbox/2/0/conversation/${num(shown, 880_000_000)}${location.search}`)
    const outlet = app.querySelector('.conversation-outlet') as HTMLElement
    outlet.innerHTML = '<div class="loader"><div class="loader-ring"></div></div>'
    box = null
    pending = window.setTimeout(() => {
      build()
      patch()
    }, 60)
  } else patch()
}
dress(
  `.application{display:flex;height:100%}.left-nav{width:50px;background:#12344d}.inbox-list{width:280px;border-right:1px solid #dde;display:flex;flex-direction:column}.inbox-list__head{display:flex;justify-content:space-between;padding:8px 12px}.inbox-list__head h3{margin:0}.inbox-list__search{padding:0 12px 8px}.inbox-list__search input{width:100%}.conversation-list{list-style:none;margin:0;padding:0;overflow:auto;flex:1}.conversation-list__item{display:flex;padding:10px 12px;border-top:1px solid #eee;gap:8px}.conversation-list__item.is-selected{background:#e5f2fd}.ci-avatar{width:30px;height:30px;border-radius:50%;background:#cde;text-align:center;line-height:30px}.ci-main{flex:1;min-width:0}.ci-top,.ci-bottom{display:flex;justify-content:space-between;gap:6px}.ci-name{font-weight:600}.ci-time{font-size:11px;color:#889}.ci-snippet{color:#667;font-size:13px;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.ci-unread:not(:empty){background:#d72d30;color:#fff;border-radius:9px;padding:0 6px;font-size:11px}.conversation-outlet{flex:1;min-width:0}.conversation-pane{display:flex;flex-direction:column;height:100%}.conversation-pane__head{padding:8px 16px;border-bottom:1px solid #dde;position:relative}.conversation-pane__head .btn{position:absolute;right:16px;top:12px}.sub{font-size:12px;color:#889}.conversation-pane__scroll{flex:1;overflow:auto;min-height:0;padding:12px 16px}.conversation-message{margin-bottom:8px;display:flex;flex-direction:column;align-items:flex-start}.type-agent,.type-note{align-items:flex-end}.conversation-message__bubble{max-width:70%;padding:8px 12px;border-radius:4px 12px 12px 12px;background:#ebeff3;overflow-wrap:anywhere}.type-agent .conversation-message__bubble{background:#cfe7fb}.type-note .conversation-message__bubble{background:#fef1dc;border:1px solid #f8d9a1}.message-fragment p{margin:0}.conversation-message__user,.conversation-message__time{font-size:11px;color:#667}.tag{background:#475867;color:#fff;border-radius:2px;padding:0 4px;margin-left:4px}.tag-private{background:#e08c0b}.msg-status{margin-left:6px}.avatar--xs{display:inline-block;width:16px;height:16px;border-radius:8px;background:#bcd;text-align:center;line-height:16px;margin-right:4px;font-size:10px}.system-message{text-align:center;font-size:12px;color:#889;margin:10px 0}.blob{display:inline-block;width:6px;height:6px;border-radius:3px;background:#789;margin:0 2px}.reply-editor{border-top:1px solid #dde;padding:8px 16px}.nav-tabs{list-style:none;display:flex;gap:14px;margin:0;padding:0;font-size:13px}.nav-tabs .active{border-bottom:2px solid #2c5cc5}.fr-wrapper{position:relative}.fr-element{min-height:54px;max-height:130px;overflow:auto;outline:none;padding:6px 0}.fr-element p{margin:0}.fr-placeholder{position:absolute;left:0;top:6px;color:#99a;pointer-events:none}.btn-primary{float:right;background:#12344d;color:#fff;border:0;padding:4px 14px}.contact-card{width:220px;border-left:1px solid #dde;padding:12px;font-size:13px}dd{margin:0}`,
  'en',
  'Team Inbox',
)
present(
  {
    lang: 'en',
    badge: 'count',
    names: { agent: 'Anna Agent', colleague: 'Bo Berg', bot: 'Freda', system: 'System', note: 'Anna Agent' },
    optimistic: true,
    draws: { note: true, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  { row: id => rows.get(id) ?? null, composer: () => box, scroller: () => stick.el },
)
subscribe(draw)
draw()
