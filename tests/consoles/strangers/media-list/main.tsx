import { present, select, send, state, subscribe } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, opened } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A small shop's own live chat, HTML put together from strings as jQuery pages do: visitors are rows of a table that is
   written anew at every poll, lines are appended to a list, another visitor's lines replace it whole, and every few
   seconds the times are written again as '12 mins ago'. */

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

function ago(at: number): string {
  const seconds = Math.floor((Date.now() - at) / 1000)
  if (seconds < 5) return 'just now'
  if (seconds < 60) return `${seconds} secs ago`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return minutes === 1 ? '1 min ago' : `${minutes} mins ago`
  const hours = Math.floor(minutes / 60)
  return hours === 1 ? '1 hour ago' : `${hours} hours ago`
}

const avatar = (colour: string, letter: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns='http://www.w3.org/2000/svg' width='50' height='50'><rect width='50' height='50' fill='${colour}'/><text x='25' y='33' font-size='22' text-anchor='middle' fill='#fff'>${letter}</text></svg>`)}`

function contentOf(message: KitMessage): string {
  if (message.kind === 'image')
    return `<p><img class="img-thumbnail" src="${avatar('#8fa3b0', '')}" width="140" height="100"></p>`
  if (message.kind === 'file')
    return `<p><a href="#upload"><span class="glyphicon glyphicon-paperclip"></span> ${escaped(message.file)}</a></p>`
  return `<p>${escaped(message.text).replaceAll('\n', '<br>')}</p>`
}

function lineOf(message: KitMessage): string {
  if (message.from === 'system')
    return `<li class="text-center clearfix"><small class="text-muted"><em>${escaped(message.text)}</em></small></li>`
  const time = `<span class="glyphicon glyphicon-time"></span><span class="timeago" data-time="${message.at}">${ago(message.at)}</span>`
  const name = escaped(message.name)
  if (message.from === 'customer')
    return `<li class="left clearfix"><span class="chat-img pull-left"><img src="${avatar('#55c1e7', 'U')}" alt="User Avatar" class="img-circle"></span>
      <div class="chat-body clearfix"><div class="header"><strong class="primary-font">${name}</strong>
      <small class="pull-right text-muted">${time}</small></div>${contentOf(message)}</div></li>`
  const label = message.from === 'bot' ? ' <span class="label label-default">auto</span>' : ''
  return `<li class="right clearfix"><span class="chat-img pull-right"><img src="${avatar('#fa6f57', 'ME')}" alt="User Avatar" class="img-circle"></span>
    <div class="chat-body clearfix"><div class="header"><small class="text-muted">${time}</small>
    <strong class="pull-right primary-font">${name}${label}</strong></div>${contentOf(message)}</div></li>`
}

const PAGES = ['/cart', '/product/winter-jacket', '/checkout', '/orders', '/']
const COUNTRIES = ['US', 'GB', 'DE', 'CA', 'IE']

function visitorOf(conv: KitConversation): string {
  const last = conv.messages.at(-1)
  const what = last?.kind === 'text' ? last.text.slice(0, 28) : last ? '(attachment)' : ''
  const seed = Number(conv.id.replace(/\D/g, ''))
  return `<tr class="visitor ${conv.id === state.active ? 'info' : ''} ${conv.unread ? 'has-new' : ''}" data-id="${conv.id}">
    <td><span class="glyphicon glyphicon-user"></span> ${escaped(conv.name)}${conv.unread ? ` <span class="badge">${conv.unread}</span>` : ''}<br>
    <small class="text-muted">${escaped(what)}</small></td>
    <td>${COUNTRIES[seed % COUNTRIES.length]}</td><td><small>${PAGES[seed % PAGES.length]}</small></td>
    <td><small class="text-muted timeago" data-time="${last?.at ?? Date.now()}">${ago(last?.at ?? Date.now())}</small></td></tr>`
}

const FRAME = `
<nav class="navbar navbar-inverse"><div class="container-fluid"><span class="navbar-brand">ShopChat Admin</span>
  <ul class="nav navbar-nav"><li><a href="#d">Dashboard</a></li><li><a href="#o">Orders</a></li><li class="active"><a href="#c">Live chat</a></li></ul>
  <p class="navbar-text navbar-right">Signed in as Anna</p></div></nav>
<div class="container-fluid"><div class="row">
  <div class="col-md-5"><div class="panel panel-default"><div class="panel-heading">Visitors online</div>
    <table class="table table-hover" id="visitors"><thead><tr><th>Visitor</th><th>Country</th><th>Page</th><th>Active</th></tr></thead><tbody></tbody></table></div></div>
  <div class="col-md-7"><div class="panel panel-primary">
    <div class="panel-heading"><span class="glyphicon glyphicon-comment"></span> <span id="chat-with"></span>
      <div class="btn-group pull-right"><button type="button" class="btn btn-default btn-xs">End chat</button></div></div>
    <div class="panel-body" id="chat-box"><ul class="chat"></ul></div>
    <div class="panel-footer"><form id="chat-form"><input type="hidden" name="chat_id" value="">
      <textarea id="btn-input" name="message" class="form-control input-sm" rows="2" placeholder="Type your message here..."></textarea>
      <span class="input-group-btn"><button class="btn btn-warning btn-sm" id="btn-chat">Send</button></span></form></div>
  </div></div>
</div></div>
<div id="toast-container" class="toast-bottom-right"></div>`

const host = document.body.appendChild(document.createElement('div'))
const find = <T extends Element>(selector: string) => host.querySelector<T>(selector)
let generation = -1
let chat = ''
let drawn: string[] = []

function frame() {
  host.innerHTML = FRAME
  chat = ''
  drawn = []
  find('#visitors')?.addEventListener('click', event => {
    const id = (event.target as Element).closest<HTMLElement>('tr.visitor')?.dataset['id']
    if (id) select(id)
  })
  find('#chat-form')?.addEventListener('submit', event => {
    event.preventDefault()
    const area = find<HTMLTextAreaElement>('#btn-input')
    if (!area) return
    const text = area.value
    area.value = ''
    send(text)
  })
}

function drawThread(conv: KitConversation) {
  const list = find<HTMLUListElement>('ul.chat')
  const box = find('#chat-box')
  if (!list || !box) return
  const ids = conv.messages.map(message => message.id)
  const goesOn = chat === conv.id && drawn.every((id, place) => ids[place] === id)
  const fresh = goesOn ? conv.messages.slice(drawn.length) : conv.messages
  if (!goesOn) list.innerHTML = fresh.map(lineOf).join('')
  else if (fresh.length) list.insertAdjacentHTML('beforeend', fresh.map(lineOf).join(''))
  if (fresh.length || !goesOn) box.scrollTop = box.scrollHeight
  if (chat !== conv.id) {
    const area = find<HTMLTextAreaElement>('#btn-input')
    if (area) area.value = ''
    const hidden = find<HTMLInputElement>('input[name=chat_id]')
    if (hidden) hidden.value = conv.id
    const title = find('#chat-with')
    if (title) title.textContent = `Chat with ${conv.name}`
    history.replaceState(null, '', `#chat-${conv.id}`)
  }
  chat = conv.id
  drawn = ids
}

function draw() {
  if (state.generation !== generation) {
    generation = state.generation
    frame()
  }
  const body = find('#visitors tbody')
  const html = state.convs.map(conv => visitorOf(conv)).join('')
  if (body) body.innerHTML = html
  const open = opened()
  if (open) drawThread(open)
  const toasts = find('#toast-container')
  const { toast } = state
  if (toasts)
    toasts.innerHTML = toast
      ? `<div class="toast toast-info"><div class="toast-title">${escaped(toast.name)}</div><div class="toast-message">${escaped(toast.text)}</div></div>`
      : ''
  const waiting = state.convs.reduce((sum, conv) => sum + conv.unread, 0)
  document.title = waiting ? `(${waiting}) ShopChat Admin` : 'ShopChat Admin'
}

dress(css, { lang: 'en', title: 'ShopChat Admin' })
present(
  {
    lang: 'en',
    badge: 'count',
    names: { agent: 'Anna', colleague: 'Bo', bot: 'Shop', system: 'System', note: 'Anna' },
    draws: { note: false, attachments: true, draft: false, typing: false, toast: true, earlier: false },
  },
  {
    row: id => find(`tr.visitor[data-id="${id}"]`),
    composer: () => find('#btn-input'),
    scroller: () => find('#chat-box'),
    send: () => find('#btn-chat'),
  },
)
subscribe(draw)
draw()
setInterval(() => {
  for (const element of host.querySelectorAll<HTMLElement>('.timeago'))
    element.textContent = ago(Number(element.dataset['time']))
}, 4000)
