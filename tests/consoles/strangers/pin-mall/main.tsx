import { present, select, send, state, subscribe } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { dress, esc, full, hex, linkHtml, num, open, PIC, Stick } from '../lib'

/* A group-buying marketplace's merchant desk, HTML from strings as jQuery does it: ul and li, lines appended, a switch
   empties the list and fills it, a clock runs in each waiting row, goods cards stand among the lines, the shop's robot
   has the shop's side. Only the button sends. */

const stick = new Stick()
let shown = ''
let generation = -1
let drawn: { id: string; html: string }[] = []
const uid = (id: string) => `${num(id, 5_300_000_000)}-0-unTimeout`
const $ = <T extends Element>(s: string) => document.querySelector(s) as T
const root = document.createElement('div')
root.id = 'app'
document.body.append(root)

const frame = () => {
  root.innerHTML = `<div class="merchant-top"><span class="logo">商家后台</span><span class="mall-name">安和家居旗舰店</span><span class="status online">在线</span></div>
<div class="chat-main"><div class="left-panel"><div class="search-user"><input placeholder="搜索买家昵称/订单号" maxlength="30"></div><div class="left-tabs"><span class="tab on">正在接待<em id="cnt"></em></span><span class="tab">最近联系</span><span class="tab">收藏</span></div><div class="chat-list"><ul id="chatItems"></ul></div></div>
<div class="mid-panel"><div class="chatWindowHeader"><div class="base-info"><span class="name"></span><span class="tag-vip">品质用户</span></div><div class="opts"><a>转移会话</a><a>添加备注</a><a>结束</a></div></div><div class="history-box" id="msgListContainer"><ul class="msg-list"></ul></div><div class="reply-tools"><i class="ic em"></i><i class="ic im"></i><i class="ic od"></i><span class="quick">快捷回复</span></div><div class="reply-box"><textarea id="replyTextarea" maxlength="500" placeholder="请输入消息，按Ctrl+Enter换行"></textarea><div class="send-row"><span class="wc"></span><div class="send-btn">发送</div></div></div></div>
<div class="right-panel"><div class="rtabs"><span class="on">订单</span><span>商品</span><span>话术</span></div><div class="order-card"><p>订单编号：<b class="osn"></b></p><p>待收货　￥39.90</p><div class="remark">备注：<input value="" placeholder="点击添加订单备注"></div></div><ul class="words"><li>亲，您好，很高兴为您服务~</li><li>亲，快递已经发出了哦，请耐心等待</li></ul></div></div><div id="toastBox"></div>`
  shown = ''
  const scroll = $<HTMLElement>('#msgListContainer')
  stick.hold(scroll)
  scroll.addEventListener('scroll', stick.onScroll)
  $('.send-btn').addEventListener('click', () => {
    const area = $<HTMLTextAreaElement>('#replyTextarea')
    const text = area.value
    area.value = ''
    send(text)
  })
  $('#chatItems').addEventListener('click', event => {
    const item = (event.target as Element).closest('.chat-item-box') as HTMLElement | null
    const conv = state.convs.find(c => uid(c.id) === item?.dataset.random)
    if (conv) select(conv.id)
  })
}
const waited = (c: KitConversation) => {
  const last = c.messages.findLast(m => m.from === 'customer' || m.from === 'agent')
  return last?.from === 'customer' ? Math.floor((Date.now() - last.at) / 1000) : -1
}
const wait = (s: number) => (s < 60 ? `已等待${s}秒` : `已等待${Math.floor(s / 60)}分钟`)
const itemHtml = (c: KitConversation) => {
  const last = c.messages.at(-1)
  const text = !last ? '' : last.kind === 'image' ? '[图片]' : last.kind === 'file' ? `[文件]${last.file}` : last.text
  const w = waited(c)
  return `<li><div class="chat-item-box${c.id === state.active ? ' active' : ''}" data-random="${uid(c.id)}"><div class="portrait"><img src="${PIC}">${c.unread ? `<span class="unread-num">${c.unread}</span>` : ''}</div><div class="chat-item-info"><div class="r1"><span class="nickname-span">${esc(c.name)}</span><span class="chat-time">${last?.time ?? ''}</span></div><div class="r2"><p class="chat-message-content">${esc(text)}</p></div>${w >= 0 ? `<div class="chat-unreply-over-time">${wait(w)}</div>` : ''}</div></div></li>`
}
function lineHtml(m: KitMessage, before: KitMessage | undefined): string {
  const time =
    !before || m.at - before.at > 180_000
      ? `<li class="time-li"><span class="message-time">${full(m.at).slice(5, 16)}</span></li>`
      : ''
  const li = (body: string) =>
    `${time}<li class="onemsg clearfix" id="middlePanel_list_17${hex(m.id, 11)}">${body}</li>`
  if (m.from === 'system') return li(`<div class="msg-system"><span>${esc(m.text)}</span></div>`)
  const body =
    m.kind === 'image'
      ? `<div class="image-msg"><img src="${PIC}" width="120"></div>`
      : m.kind === 'file'
        ? `<div class="file-msg commonCard"><p class="fn">${esc(m.file)}</p><p class="fs">84KB</p><a>下载</a></div>`
        : `<div class="msg-content"><p class="msg-content-box">${linkHtml(m.text)}</p></div>`
  if (m.from === 'customer')
    return li(`<div class="buyer-item"><img class="avatar" src="${PIC}"><div class="text-content">${body}</div></div>`)
  return li(
    `<div class="cs-item${m.from === 'bot' ? ' callback robot-text' : ''}"><img class="avatar" src="${PIC}"><div class="text-content">${m.from === 'agent' ? '' : `<div class="cs-name">${esc(m.name)}${m.from === 'bot' ? '<span class="robot-tag">机器人</span>' : ''}</div>`}${body}<div class="read-mark">${m.from === 'agent' ? (m.status === 'read' ? '已读' : '未读') : ''}</div></div></div>`,
  )
}
function draw() {
  if (generation !== state.generation) {
    generation = state.generation
    frame()
  }
  const items = state.convs.map(itemHtml).join('')
  const ul = $<HTMLElement & { was?: string }>('#chatItems')
  if (ul.was !== items) ul.innerHTML = ul.was = items
  $('#cnt').textContent = `(${state.convs.length})`
  const conv = open()
  if (!conv) return
  const list = $('.msg-list')
  const read = conv.messages.findLastIndex(m => m.from === 'customer')
  const wanted = conv.messages.map((m, i) => ({
    id: m.id,
    html: lineHtml(i < read ? { ...m, status: 'read' } : m, conv.messages[i - 1]),
  }))
  const goods = `<li class="onemsg goods-li"><div class="good-card"><img src="${PIC}" width="50"><div><p class="good-name">加厚陶瓷马克杯 大容量 带盖勺</p><p class="good-price">￥19.90</p></div><span class="from">来自商品详情页</span></div></li>`
  if (shown !== conv.id) {
    shown = conv.id
    $('.base-info .name').textContent = conv.name
    $('.base-info').setAttribute('currentuid', uid(conv.id).split('-')[0] ?? '')
    $('.osn').textContent = `2603${num(conv.id)}`
    list.innerHTML = goods + wanted.map(w => w.html).join('')
  } else if (drawn.every((d, i) => wanted[i]?.id === d.id)) {
    // Read marks change in place, new lines are appended.
    wanted.slice(0, drawn.length).forEach((w, i) => {
      if (drawn[i]?.html === w.html) return
      const mark = document.getElementById(`middlePanel_list_17${hex(w.id, 11)}`)?.querySelector('.read-mark')
      if (mark) mark.textContent = '已读'
    })
    if (wanted.length > drawn.length)
      list.insertAdjacentHTML(
        'beforeend',
        wanted
          .slice(drawn.length)
          .map(w => w.html)
          .join(''),
      )
  } else list.innerHTML = goods + wanted.map(w => w.html).join('')
  drawn = wanted
  $('#toastBox').innerHTML = state.toast
    ? `<div class="new-msg-toast"><b>${esc(state.toast.name)}</b><p>${esc(state.toast.text)}</p></div>`
    : ''
  const t = state.convs.some(c => c.unread) ? '【新消息】商家后台' : '商家后台'
  if (document.title !== t) document.title = t
  stick.settle(conv.id)
}
dress(
  `#app{height:100%;display:flex;flex-direction:column;font-size:13px}.merchant-top{height:40px;background:#e02e24;color:#fff;line-height:40px;padding:0 16px}.merchant-top span{margin-right:14px}.chat-main{flex:1;display:flex;min-height:0}.left-panel{width:250px;border-right:1px solid #eee;display:flex;flex-direction:column}.search-user{padding:8px}.search-user input{width:100%}.left-tabs{display:flex;border-bottom:1px solid #eee}.tab{flex:1;text-align:center;padding:4px}.tab.on{color:#e02e24}.tab em{font-style:normal}.chat-list{flex:1;overflow:auto}#app ul{list-style:none;margin:0;padding:0}.chat-item-box{display:flex;padding:10px;gap:8px;cursor:pointer;border-bottom:1px solid #f5f5f5}.chat-item-box.active{background:#fdeeed}.portrait{position:relative}.portrait img{width:36px;height:36px;border-radius:50%}.unread-num{position:absolute;right:-4px;top:-4px;background:#e02e24;color:#fff;border-radius:8px;font-size:11px;padding:0 5px;line-height:16px}.chat-item-info{flex:1;min-width:0}.r1{display:flex;justify-content:space-between}.chat-time{color:#999;font-size:12px}.chat-message-content{margin:0;color:#888;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.chat-unreply-over-time{color:#e02e24;font-size:12px}.mid-panel{flex:1;display:flex;flex-direction:column;min-width:0;background:#f7f7f7}.chatWindowHeader{height:46px;background:#fff;border-bottom:1px solid #eee;display:flex;justify-content:space-between;align-items:center;padding:0 14px}.tag-vip{font-size:11px;color:#b8860b;margin-left:8px}.opts a{margin-left:12px;color:#666;font-size:12px}.history-box{flex:1;overflow-y:auto;min-height:0;padding:10px 14px}.time-li,.msg-system{text-align:center;color:#999;font-size:12px;margin:8px 0}.buyer-item,.cs-item{display:flex;gap:8px;margin-bottom:12px}.cs-item{flex-direction:row-reverse}.avatar{width:34px;height:34px;border-radius:4px}.text-content{max-width:66%;display:flex;flex-direction:column;align-items:flex-start}.cs-item .text-content{align-items:flex-end}.msg-content{background:#fff;border-radius:4px;padding:8px 10px}.cs-item .msg-content{background:#ffd9d6}.robot-text .msg-content{background:#ece6ff}.msg-content-box{margin:0;overflow-wrap:anywhere}.cs-name,.read-mark{font-size:11px;color:#999}.robot-tag{background:#7b61ff;color:#fff;border-radius:2px;margin-left:4px;padding:0 3px}.good-card{display:flex;background:#fff;width:300px;margin:0 auto 10px;padding:8px;gap:8px;font-size:12px}.good-card p{margin:0}.from{color:#aaa}.commonCard{background:#fff;padding:8px}.commonCard p{margin:0}.reply-tools{background:#fff;border-top:1px solid #eee;padding:4px 14px;font-size:12px}.ic{display:inline-block;width:16px;height:16px;background:#ddd;margin-right:8px;vertical-align:middle}.reply-box{background:#fff;padding:0 14px 8px}#replyTextarea{width:100%;height:70px;border:0;outline:none;resize:none;font:inherit}.send-row{display:flex;justify-content:flex-end}.send-btn{background:#e02e24;color:#fff;padding:4px 18px;border-radius:3px;cursor:pointer}.right-panel{width:240px;border-left:1px solid #eee;padding:10px;font-size:12px}.rtabs span{margin-right:14px}.order-card{border:1px solid #eee;padding:8px;margin:8px 0}.words li{padding:4px 0;border-bottom:1px dashed #eee}.new-msg-toast{position:fixed;right:10px;bottom:10px;background:#fff;box-shadow:0 0 10px #0003;padding:10px;max-width:240px}`,
  'zh-CN',
  '商家后台',
)
present(
  {
    lang: 'zh-CN',
    badge: 'count',
    names: { agent: '安和家居:小安', colleague: '安和家居:阿力', bot: '店铺机器人', system: '系统', note: '' },
    optimistic: false,
    draws: { note: false, attachments: true, draft: false, typing: false, toast: true, earlier: true },
  },
  {
    row: id => document.querySelector(`.chat-item-box[data-random="${uid(id)}"]`),
    composer: () => document.querySelector('#replyTextarea'),
    scroller: () => stick.el,
    send: () => document.querySelector('.send-btn'),
  },
)
subscribe(draw)
draw()
setInterval(draw, 1000)
