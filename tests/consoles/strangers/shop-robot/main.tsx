import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { present, select, send, state } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'
import { blink, dress, mount, opened, Sticky, useDesk } from '../../fixtures/parts/desk'
import css from './style.css?inline'

/* A marketplace's merchant desk: divs only, the list in two groups (being served, waiting) with a clock that runs in
   each row, goods and order cards at the head of the thread, the shop's robot on the shop's side, 已读 and 未读 beside the
   shop's lines, quick replies and orders at the right. */

const rows = new Map<string, Element>()
const sticky = new Sticky()
let area: HTMLTextAreaElement | null = null

const stamp = (at: number): string => {
  const when = new Date(at)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${when.getFullYear()}-${two(when.getMonth() + 1)}-${two(when.getDate())} ${when.toTimeString().slice(0, 8)}`
}

const gist = (message: KitMessage | undefined): string => {
  if (!message) return ''
  if (message.kind === 'image') return '[图片]'
  return message.kind === 'file' ? '[文件]' : message.text
}

const served = (conv: KitConversation) => conv.messages.some(message => message.from === 'agent')

/** Since when the customer waits for an answer. */
function waitingSince(conv: KitConversation): number | null {
  let since: number | null = null
  for (const message of conv.messages.toReversed()) {
    if (message.from === 'agent' || message.from === 'colleague') break
    if (message.from === 'customer') since = message.at
  }
  return since
}

function Clock({ conv }: { conv: KitConversation }) {
  const since = waitingSince(conv)
  if (since === null || conv.closed) return null
  const seconds = Math.max(0, Math.floor((Date.now() - since) / 1000))
  if (seconds < 180) return <div class="countdown">{`已等待${seconds}秒`}</div>
  return <div class="countdown timeout">{`已等待${Math.floor(seconds / 60)}分`}</div>
}

function Session({ conv }: { conv: KitConversation }) {
  const last = conv.messages.at(-1)
  return (
    <div
      class={`session-item${conv.id === state.active ? ' current' : ''}`}
      data-uid={`8800${conv.id.replace(/\D/g, '').padStart(4, '0')}`}
      ref={element => void (element ? rows.set(conv.id, element) : rows.delete(conv.id))}
      onClick={() => select(conv.id)}
    >
      <div class="head-wrap">
        <div class="head" style={{ background: `hsl(${(conv.name.charCodeAt(0) * 37) % 360} 45% 62%)` }} />
        {conv.unread > 0 && <div class="num">{conv.unread > 99 ? '99+' : conv.unread}</div>}
      </div>
      <div class="session-main">
        <div class="session-line">
          <div class="nickname">{conv.name}</div>
          <div class="last-time">{last?.time}</div>
        </div>
        <div class="session-line">
          <div class="last-msg">{gist(last)}</div>
          <Clock conv={conv} />
        </div>
      </div>
    </div>
  )
}

function Group({ title, convs }: { title: string; convs: KitConversation[] }) {
  const [shut, setShut] = useState(false)
  return (
    <div class="session-group">
      <div class="group-title" onClick={() => setShut(!shut)}>
        <i class={`arrow${shut ? ' shut' : ''}`} />
        {`${title}(${convs.length})`}
      </div>
      <div class="group-list" style={{ display: shut ? 'none' : '' }}>
        {convs.map(conv => (
          <Session key={conv.id} conv={conv} />
        ))}
      </div>
    </div>
  )
}

function Bubble({ message }: { message: KitMessage }) {
  if (message.kind === 'image')
    return (
      <div class="msg-pic">
        <img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='160'%3E%3Crect width='120' height='160' fill='%23d8c7b9'/%3E%3C/svg%3E" />
      </div>
    )
  if (message.kind === 'file')
    return (
      <div class="msg-file">
        <div class="file-icon" />
        <div>
          <div class="file-name">{message.file}</div>
          <div class="file-size">126.4KB</div>
        </div>
      </div>
    )
  return <div class="msg-text">{message.text}</div>
}

function Line({ message, read }: { message: KitMessage; read: boolean }) {
  if (message.from === 'system')
    return (
      <div class="msg-row tip-row">
        <div class="tip">{message.text}</div>
      </div>
    )
  const shop = message.from !== 'customer'
  return (
    <div class={`msg-row ${shop ? 'seller' : 'buyer'}`}>
      <div class="head" />
      <div class="msg-box">
        <div class="msg-info">
          {message.from === 'bot' && <span class="robot-tag">机器人</span>}
          <span class="msg-nick">{message.name}</span>
          <span class="msg-date">{stamp(message.at)}</span>
        </div>
        <div class="msg-content">
          {shop && <div class={`read-flag${read ? ' on' : ''}`}>{read ? '已读' : '未读'}</div>}
          <Bubble message={message} />
        </div>
        {message.from === 'bot' && <div class="robot-from">以上消息由店铺机器人自动回复</div>}
      </div>
    </div>
  )
}

const price = (conv: KitConversation) => `${39 + (conv.name.length % 5) * 20}.90`

function Cards({ conv }: { conv: KitConversation }) {
  return (
    <>
      <div class="goods-card">
        <div class="goods-from">当前用户来自 商品详情页</div>
        <div class="goods-inner">
          <div class="goods-pic" />
          <div class="goods-text">
            <div class="goods-name">秋冬加绒连帽卫衣男女同款宽松百搭</div>
            <div class="goods-price">￥{price(conv)}</div>
            <div class="goods-btn">发送商品</div>
          </div>
        </div>
      </div>
      <div class="goods-card order">
        <div class="order-no">{`订单编号：261118-${conv.id.replace(/\D/g, '').padStart(6, '3')}88231`}</div>
        <div class="goods-inner">
          <div class="goods-pic" />
          <div class="goods-text">
            <div class="goods-name">秋冬加绒连帽卫衣男女同款 雾霾蓝 XL</div>
            <div class="goods-price">￥{price(conv)} ×1</div>
          </div>
          <div class="order-state">待发货</div>
        </div>
        <div class="order-btns">
          <div class="goods-btn">备注</div>
          <div class="goods-btn">修改地址</div>
          <div class="goods-btn">查看物流</div>
        </div>
      </div>
    </>
  )
}

const QUICK = [
  ['欢迎语', '亲，欢迎光临小店，请问有什么可以帮到您~'],
  ['发货', '亲，现货48小时内发出，默认韵达快递哦'],
  ['发货', '亲，您的包裹已经在路上了，请耐心等待一下'],
  ['退换', '亲，支持七天无理由，吊牌不要剪哦'],
  ['退换', '退货地址：浙江省杭州市余杭区某某路8号，收件人仓库'],
  ['结束语', '感谢您的支持，满意的话记得给个五星好评哦'],
] as const

function Tools({ conv }: { conv: KitConversation }) {
  const [tab, setTab] = useState(0)
  return (
    <div class="tools">
      <div class="tools-tabs">
        {['快捷短语', '客户订单', '商品推荐'].map((name, place) => (
          <div key={name} class={`tools-tab${place === tab ? ' on' : ''}`} onClick={() => setTab(place)}>
            {name}
          </div>
        ))}
      </div>
      {tab === 0 && (
        <div class="quick">
          <div class="quick-search">
            <input placeholder="搜索快捷短语" />
          </div>
          {QUICK.map(([kind, text]) => (
            <div
              class="quick-item"
              key={text}
              onClick={() => {
                if (area) area.value = text
              }}
            >
              <div class="quick-kind">{kind}</div>
              <div class="quick-text">{text}</div>
            </div>
          ))}
        </div>
      )}
      {tab > 0 && (
        <div class="quick">
          <div class="order-no">{`近三个月订单（${conv.name.length % 4}）`}</div>
        </div>
      )}
    </div>
  )
}

function Toast() {
  const { toast } = state
  if (!toast) return null
  return (
    <div class="pop">
      <div class="pop-name">{toast.name}</div>
      <div class="pop-text">{toast.text}</div>
    </div>
  )
}

function App() {
  const { convs, active, typing, generation } = useDesk(1000)
  const open = opened()
  const shown = useRef('')
  useLayoutEffect(() => {
    sticky.settle(active)
    if (shown.current !== active && area) area.value = ''
    shown.current = active
  })
  const go = () => {
    if (!area) return
    send(area.value)
    area.value = ''
  }
  const lines = open?.messages ?? []
  const heard = lines.findLastIndex(line => line.from === 'customer')
  return (
    <div class="im" key={generation}>
      <div class="top-bar">
        <div class="logo">商家工作台</div>
        <div class="top-menu">接待</div>
        <div class="top-menu">数据</div>
        <div class="top-menu">设置</div>
        <div class="shop">
          悠品旗舰店:小安 <span class="online">在线</span>
        </div>
      </div>
      <div class="im-body">
        <div class="left">
          <div class="left-tabs">
            <div class="left-tab on">{`今日接待(${convs.length})`}</div>
            <div class="left-tab">最近联系人</div>
          </div>
          <div class="left-search">
            <input placeholder="搜索用户昵称/订单编号" />
          </div>
          <div class="left-list">
            <Group title="正在接待" convs={convs.filter(served)} />
            <Group title="等待接入" convs={convs.filter(conv => !served(conv))} />
          </div>
        </div>
        <div class="mid">
          {open && (
            <>
              <div class="mid-top">
                <div class="mid-name">{open.name}</div>
                <div class="mid-typing">{typing ? '对方正在输入...' : ''}</div>
                <div class="mid-btn">转移会话</div>
                <div class="mid-btn">加星标</div>
              </div>
              <div class="msg-list" ref={sticky.hold} onScroll={sticky.onScroll}>
                {open.earlier.length > 0 ? (
                  <div class="load-more">查看更多历史消息</div>
                ) : (
                  <div class="load-more end">没有更多了</div>
                )}
                <Cards conv={open} />
                {lines.map((message, place) => (
                  <Line key={message.id} message={message} read={place < heard} />
                ))}
              </div>
              <div class="reply">
                <div class="reply-tools">
                  <i class="ico" title="表情" />
                  <i class="ico" title="图片" />
                  <i class="ico" title="截图" />
                  <div class="reply-link">邀请下单</div>
                  <div class="reply-link">小额打款</div>
                  <div class="reply-link">邀请评价</div>
                </div>
                <textarea
                  class="reply-text"
                  placeholder={open.closed ? '用户已离开' : '请输入消息，Enter 发送，Shift+Enter 换行'}
                  disabled={open.closed}
                  ref={element => void (area = element)}
                  onKeyDown={event => {
                    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
                    event.preventDefault()
                    go()
                  }}
                />
                <div class="reply-foot">
                  <div class="reply-btn" onClick={go}>
                    发送
                  </div>
                </div>
              </div>
            </>
          )}
        </div>
        {open && <Tools conv={open} />}
      </div>
      <Toast />
    </div>
  )
}

dress(css, { lang: 'zh-CN', title: '商家工作台-客服' })
blink('商家工作台-客服', count => `【${count}条新消息】商家工作台-客服`)
present(
  {
    lang: 'zh-CN',
    badge: 'count',
    names: {
      agent: '悠品旗舰店:小安',
      colleague: '悠品旗舰店:阿力',
      bot: '悠品旗舰店:智能客服',
      system: '系统',
      note: '小安',
    },
    draws: { note: false, attachments: true, draft: false, typing: true, toast: true, earlier: true },
  },
  {
    row: id => rows.get(id) ?? null,
    composer: () => area,
    scroller: () => document.querySelector('.msg-list'),
  },
)
mount(App)
