import { present, select, send, state, subscribe } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, esc, framed, full, hex, num, open, PIC, Stick } from '../lib'

/* A wholesale market's chat in the browser: a page around a frame around a frame, all of one origin; .message-item and
   .self, the name above each line, emoji as pictures, links cut out as cards under the line, a dot for the unread, and a
   pre as the box. Every change writes the thread's HTML again where it differs. */

const stick = new Stick()
let box: HTMLElement | null = null
let generation = -1
const root = document.createElement('div')
root.className = 'im-core'
const key = (id: string) => `cnalichn${num(id, 2_200_000_000)}`
const EMOJI = /(\p{Extended_Pictographic}(?:[\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D\p{Extended_Pictographic})*)/gu
const rich = (t: string) =>
  esc(t)
    .replace(/https?:\/\/[^\s<]+/g, u => `<a class="link" href="${u}" target="_blank">${u}</a>`)
    .replace(
      EMOJI,
      e =>
        `<img class="emoji-img" alt="${e}" title="${e}" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='18' height='18'%3E%3Ccircle cx='9' cy='9' r='8' fill='%23fc0'/%3E%3C/svg%3E">`,
    )
function line(m: KitMessage): string {
  if (m.from === 'system')
    return `<div class="message-item system-tip"><div class="tip-inner">${esc(m.text)}</div></div>`
  const me = m.from !== 'customer'
  const body =
    m.kind === 'image'
      ? `<div class="content-image"><img src="${PIC}" width="140"></div>`
      : m.kind === 'file'
        ? `<div class="content-file"><div class="file-name">${esc(m.file)}</div><div class="file-info">84KB</div></div>`
        : `<div class="content-text"><pre class="edit">${rich(m.text)}</pre></div>`
  return `<div class="message-item${me ? ' self' : ''}" data-message="${hex(m.id, 20)}.PNM"><div class="avatar"><img src="${PIC}" width="32" height="32"></div><div class="message-body"><div class="base-info"><span class="nick">${esc(m.name)}</span>${m.from === 'bot' ? '<span class="auto">自动回复</span>' : ''}<span class="send-time">${full(m.at)}</span></div><div class="message-content">${body}</div>${m.from === 'agent' ? `<div class="read-status">${m.status === 'sending' ? '发送中' : m.status === 'failed' ? '发送失败' : '未读'}</div>` : ''}</div></div>`
}
function frame() {
  root.innerHTML = `<div class="conversation-wrap"><div class="conv-head"><span class="me">宏达五金厂</span><input class="search-input" placeholder="搜索联系人"></div><div class="conversation-list"></div></div><div class="chat-wrap"><div class="chat-header"></div><div class="message-list" role="log"><div class="message-list-inner"></div></div><div class="typing-line"></div><div class="input-wrap"><div class="toolbar"><i></i><i></i><i></i></div><pre class="edit" contenteditable="true" data-placeholder="请输入消息，按 Enter 发送"></pre><div class="foot"><span>按 Enter 发送</span><button class="send-btn">发送</button></div></div></div>`
  const scroll = root.querySelector('.message-list') as HTMLElement
  stick.hold(scroll)
  scroll.addEventListener('scroll', stick.onScroll)
  box = root.querySelector('.input-wrap pre.edit')
  const go = () => {
    const text = box?.innerText ?? ''
    if (box) box.textContent = ''
    send(text)
  }
  box?.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    go()
  })
  root.querySelector('.send-btn')?.addEventListener('click', go)
}
const put = (selector: string, html: string) => {
  const el = root.querySelector(selector) as HTMLElement & { was?: string }
  if (el.was !== html) el.innerHTML = el.was = html
}
function draw() {
  if (generation !== state.generation) {
    generation = state.generation
    frame()
  }
  const list = root.querySelector('.conversation-list') as HTMLElement
  byLatest().forEach((c, place) => {
    const l = c.messages.at(-1)
    let el = root.querySelector(`[data-code="${key(c.id)}"]`) as (HTMLElement & { was?: string }) | null
    if (!el) {
      el = document.createElement('div')
      el.dataset.code = key(c.id)
      el.addEventListener('click', () => select(c.id))
    }
    el.className = `conversation-item${c.id === state.active ? ' active' : ''}`
    const html = `<div class="avatar"><img src="${PIC}" width="34" height="34">${c.unread ? '<span class="unread-badge"></span>' : ''}</div><div class="conv-info"><div class="conv-name">${esc(c.name)}</div><div class="conv-desc">${l ? (l.kind === 'text' ? rich(l.text) : l.kind === 'image' ? '[图片]' : '[文件]') : ''}</div></div><div class="conv-time">${l?.time ?? ''}</div>`
    if (el.was !== html) el.innerHTML = el.was = html
    if (list.children[place] !== el) list.insertBefore(el, list.children[place] ?? null)
  })
  const conv = open()
  if (!conv) return put('.message-list-inner', '<div class="empty">您尚未选择联系人</div>')
  put('.chat-header', `<span class="name">${esc(conv.name)}</span><span class="buyer-tag">L3 采购商</span>`)
  const read = conv.messages.findLastIndex(m => m.from === 'customer')
  put(
    '.message-list-inner',
    conv.messages.map((m, i) => (i < read ? line(m).replace('>未读<', '>已读<') : line(m))).join(''),
  )
  put('.typing-line', state.typing ? '对方正在输入...' : '')
  stick.settle(conv.id)
}
const deep = framed(2, (slot, level) => {
  dress(
    `body{display:flex;flex-direction:column}.tp{height:38px;background:#ff6000;color:#fff;line-height:38px;padding:0 14px}.fr{flex:1;border:0;width:100%}.wp{flex:1;display:flex;min-height:0}.gd{width:200px;border-left:1px solid #eee;padding:10px;font-size:13px}`,
    'zh-CN',
    level ? 'web-im' : '旺铺消息',
  )
  if (level === 0) {
    document.body.innerHTML = '<div class="tp">采购批发网　<a>首页</a>　<a>消息</a>　<a>订单</a></div>'
    document.body.append(slot('fr'))
  } else {
    document.body.innerHTML = '<div class="wp"></div>'
    const wp = document.body.firstElementChild as HTMLElement
    wp.append(slot('fr'))
    wp.insertAdjacentHTML(
      'beforeend',
      '<div class="gd"><b>交易信息</b><p>304不锈钢合页 x 500</p><p>等待买家付款</p><p>客户备注：<input placeholder="添加备注"></p></div>',
    )
  }
})
if (deep) {
  dress(
    `.im-core{height:100%;display:flex;font-size:13px}.conversation-wrap{width:250px;border-right:1px solid #eee;display:flex;flex-direction:column}.conv-head{padding:10px}.search-input{width:100%}.conversation-list{flex:1;overflow:auto}.conversation-item{display:flex;gap:8px;padding:10px}.conversation-item.active{background:#fff0e6}.conversation-item .avatar{position:relative}.unread-badge{position:absolute;right:0;top:0;width:9px;height:9px;border-radius:5px;background:#f33}.conv-info{flex:1;min-width:0}.conv-desc{color:#999;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.conv-time{color:#bbb;font-size:12px}.chat-wrap{flex:1;display:flex;flex-direction:column;min-width:0}.chat-header{padding:10px 14px;border-bottom:1px solid #eee}.buyer-tag{color:#ff6000;font-size:12px;margin-left:8px}.message-list{flex:1;overflow-y:auto;min-height:0;padding:10px 14px}.message-item{display:flex;gap:8px;margin-bottom:12px}.message-item.self{flex-direction:row-reverse}.system-tip{justify-content:center;color:#999;font-size:12px}.message-body{max-width:70%;display:flex;flex-direction:column;align-items:flex-start}.self .message-body{align-items:flex-end}.base-info{font-size:12px;color:#999;display:flex;gap:8px}.auto{color:#ff6000}.message-content{background:#f2f3f5;border-radius:6px;padding:7px 10px}.self .message-content{background:#ffe2cf}.message-content pre{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}.emoji-img{width:18px;height:18px;vertical-align:-4px}.conv-desc .emoji-img{width:14px;height:14px}.read-status{font-size:11px;color:#bbb}.typing-line{min-height:18px;font-size:12px;color:#999;padding:0 14px}.input-wrap{border-top:1px solid #eee;padding:6px 14px}.toolbar i{display:inline-block;width:15px;height:15px;background:#ddd;margin-right:8px}.input-wrap pre.edit{min-height:60px;max-height:120px;overflow:auto;margin:4px 0;outline:none;font:inherit;white-space:pre-wrap}.input-wrap pre.edit:empty::before{content:attr(data-placeholder);color:#bbb}.foot{text-align:right;font-size:12px;color:#bbb}.send-btn{background:#ff6000;color:#fff;border:0;padding:4px 16px;margin-left:10px}`,
    'zh-CN',
    'web-im-core',
  )
  present(
    {
      lang: 'zh-CN',
      badge: 'dot',
      names: { agent: '宏达五金厂:小安', colleague: '宏达五金厂:阿力', bot: '宏达五金厂', system: '系统', note: '' },
      optimistic: true,
      draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: true },
    },
    { row: id => root.querySelector(`[data-code="${key(id)}"]`), composer: () => box, scroller: () => stick.el },
  )
  document.body.append(root)
  subscribe(draw)
  draw()
}
