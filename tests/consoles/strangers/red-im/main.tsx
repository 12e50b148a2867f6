import { useLayoutEffect, useState } from 'preact/hooks'
import { present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, hex, links, mount, open, PIC, Stick, useKit } from '../lib'

/* A lifestyle network's messages for shops, as Vue would draw it: data-v marks on everything, the list is a recycled
   scroller whose nodes are used again for other people (index keys, transforms), quotes of earlier lines inside bubbles,
   dates only now and then, no names in the thread, a dot and a number for the unread. */

const stick = new Stick()
let area: HTMLTextAreaElement | null = null
const v = { 'data-v-5e1c0a42': '' }
const w = { 'data-v-93b7d6fe': '' }
const uid = (id: string) => hex(id, 24)

function Msg({ m, quote, time, shop }: { m: KitMessage; quote?: KitMessage | undefined; time: boolean; shop: string }) {
  return (
    <div {...v} class="msg-block">
      {time && (
        <div {...v} class="time-tip">
          今天 {m.time}
        </div>
      )}
      {m.from === 'system' ? (
        <div {...v} class="im-msg-hint">
          <span {...v}>{m.text}</span>
        </div>
      ) : (
        <div
          {...v}
          class={`im-msg-item ${m.from === 'customer' ? 'left' : 'right'}`}
          data-mid={m.id.startsWith('tmp') ? `jarvis-msg-${m.at}-${m.id.slice(4)}` : hex(m.id, 18)}
        >
          <img {...v} class="avatar" src={PIC} alt="" />
          <div {...v} class="msg-col">
            {m.from !== 'customer' && m.name !== shop && (
              <div {...v} class="operator">
                {m.name}
                {m.from === 'bot' && (
                  <span {...v} class="ai-tag">
                    AI托管
                  </span>
                )}
              </div>
            )}
            <div
              {...v}
              class={m.kind === 'text' ? 'text-message' : m.kind === 'image' ? 'image-message' : 'card-message'}
            >
              {quote && (
                <div {...v} class="quote-ref">
                  <span {...v} class="bar" />
                  <span {...v} class="quote-name">
                    {quote.name}：
                  </span>
                  <span {...v}>{quote.text}</span>
                </div>
              )}
              {m.kind === 'image' ? (
                <img {...v} src={PIC} width={130} alt="" />
              ) : m.kind === 'file' ? (
                <div {...v}>{m.file}</div>
              ) : (
                <div {...v} class="content">
                  {links(m.text)}
                </div>
              )}
            </div>
            {m.status === 'failed' && (
              <span {...v} class="fail">
                发送失败，重试中
              </span>
            )}
          </div>
          {m.status === 'sending' && <i {...v} class="loading" />}
        </div>
      )}
    </div>
  )
}
const SHOP = '慢慢来家居店'
function App() {
  const { active, typing, generation } = useKit()
  const [text, setText] = useState('')
  const conv = open()
  useLayoutEffect(() => stick.settle(active))
  const order = byLatest()
  const lines = conv?.messages ?? []
  return (
    <div key={generation} class="jarvis-layout">
      <div class="sx-side">
        <span>私信</span>
        <span>评论</span>
        <span>线索</span>
      </div>
      <div class="sx-list">
        <div class="sx-tabs">
          <span class="sx-tab --active">互动中 {order.length}</span>
          <span class="sx-tab">已结束</span>
        </div>
        <div {...w} class="vue-recycle-scroller ready direction-vertical sx-scroller">
          <div class="vue-recycle-scroller__item-wrapper" style={{ minHeight: `${order.length * 70}px` }}>
            {order.map((c, i) => {
              const l = c.messages.at(-1)
              return (
                <div key={i} class="vue-recycle-scroller__item-view" style={{ transform: `translateY(${i * 70}px)` }}>
                  <div
                    {...w}
                    class={`sx-contact-item ${c.id === active ? 'active' : ''}`}
                    data-key={`Active-${uid(c.id)}`}
                    onClick={() => select(c.id)}
                  >
                    <div {...w} class="avatar-box">
                      <img {...w} src={PIC} alt="" />
                      {c.unread > 0 && <div class="d-badge-dot">{c.unread}</div>}
                    </div>
                    <div {...w} class="info">
                      <div {...w} class="row">
                        <span {...w} class="nick-name">
                          {c.name}
                        </span>
                        <span {...w} class="time">
                          {l?.time}
                        </span>
                      </div>
                      <div {...w} class="content">
                        {c.id === active && typing
                          ? '对方正在输入…'
                          : l
                            ? l.kind === 'text'
                              ? l.text
                              : '[卡片消息]'
                            : ''}
                      </div>
                    </div>
                  </div>
                </div>
              )
            })}
          </div>
        </div>
      </div>
      <div class="sx-chat">
        {conv && (
          <>
            <div class="sx-head">
              <span class="title">{conv.name}</span>
              <span class="ip">IP属地：浙江</span>
            </div>
            <div class="sx-msgs" ref={stick.hold} onScroll={stick.onScroll}>
              {lines.map((m, i) => {
                const before = lines[i - 1]
                const answer = m.from === 'customer' && m.kind === 'text' && Number(m.id.slice(1)) % 9 === 4
                const quote = answer
                  ? lines.slice(0, i).findLast(q => q.from === 'agent' && q.kind === 'text')
                  : undefined
                return <Msg key={m.id} m={m} quote={quote} shop={SHOP} time={!before || m.at - before.at > 200_000} />
              })}
            </div>
            <div class="sx-input">
              <div class="bar2">
                <i />
                <i />
                <span>发送名片</span>
                <span>发送留资卡</span>
              </div>
              <textarea
                id="jarvis-reply-textarea"
                placeholder="请输入，Enter发送，Shift + Enter换行"
                value={text}
                ref={e => void (area = e)}
                onInput={e => setText(e.currentTarget.value)}
                onKeyDown={e => {
                  if (e.key === 'Enter' && !e.shiftKey) {
                    e.preventDefault()
                    const t = text
                    setText('')
                    send(t)
                  }
                }}
              />
              <div
                class={`send_btn ${text ? '' : 'disabled'}`}
                onClick={() => {
                  const t = text
                  setText('')
                  send(t)
                }}
              >
                发送
              </div>
            </div>
          </>
        )}
      </div>
      <div class="sx-info">
        <h4>用户信息</h4>
        <p>{conv?.name}</p>
        <p>来源笔记：《出租屋改造｜200块搞定》</p>
        <p>意向：高</p>
        <div>备注</div>
        <textarea rows={2} placeholder="添加备注，仅自己可见" />
      </div>
    </div>
  )
}
dress(
  `#root,.jarvis-layout{height:100%}.jarvis-layout{display:flex;font-size:13px}.sx-side{width:60px;border-right:1px solid #eee;display:flex;flex-direction:column;gap:14px;padding:14px}.sx-list{width:260px;border-right:1px solid #eee;display:flex;flex-direction:column}.sx-tabs{padding:10px;display:flex;gap:16px}.sx-tab.--active{color:#ff2442}.sx-scroller{flex:1;overflow:auto}.vue-recycle-scroller__item-wrapper{position:relative}.vue-recycle-scroller__item-view{position:absolute;left:0;right:0;top:0;height:70px}.sx-contact-item{display:flex;gap:8px;padding:12px;height:70px}.sx-contact-item.active{background:#f6f6f6}.avatar-box{position:relative}.avatar-box img{width:40px;height:40px;border-radius:50%}.d-badge-dot{position:absolute;right:-4px;top:-4px;background:#ff2442;color:#fff;border-radius:9px;font-size:11px;line-height:16px;padding:0 5px}.info{flex:1;min-width:0}.info .row{display:flex;justify-content:space-between}.time{color:#bbb;font-size:12px}.info .content{color:#999;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.sx-chat{flex:1;display:flex;flex-direction:column;min-width:0}.sx-head{padding:12px 16px;border-bottom:1px solid #eee}.title{font-weight:600}.ip{font-size:12px;color:#bbb;margin-left:10px}.sx-msgs{flex:1;overflow-y:auto;min-height:0;padding:12px 16px}.time-tip,.im-msg-hint{text-align:center;color:#bbb;font-size:12px;margin:8px 0}.im-msg-item{display:flex;gap:8px;margin-bottom:14px}.im-msg-item.right{flex-direction:row-reverse}.avatar{width:34px;height:34px;border-radius:50%}.msg-col{max-width:66%;display:flex;flex-direction:column;align-items:flex-start}.right .msg-col{align-items:flex-end}.operator{font-size:11px;color:#bbb}.ai-tag{background:#eef;color:#55c;margin-left:4px;padding:0 3px}.text-message,.card-message{background:#f5f5f5;border-radius:12px;padding:8px 12px;white-space:pre-wrap;overflow-wrap:anywhere}.right .text-message{background:#ffe3e7}.quote-ref{border-left:2px solid #ccc;padding-left:6px;font-size:12px;color:#999;margin-bottom:4px;max-height:38px;overflow:hidden}.fail{font-size:11px;color:#f33}.loading{width:12px;height:12px;border:2px solid #ccc;border-radius:50%;align-self:center}.sx-input{border-top:1px solid #eee;padding:8px 16px}.bar2 i{display:inline-block;width:14px;height:14px;background:#ddd;margin-right:8px}.bar2 span{font-size:12px;margin-right:8px}#jarvis-reply-textarea{width:100%;height:64px;border:0;outline:none;resize:none;font:inherit}.send_btn{float:right;background:#ff2442;color:#fff;border-radius:14px;padding:3px 18px}.send_btn.disabled{opacity:.4}.sx-info{width:220px;border-left:1px solid #eee;padding:12px}.sx-info textarea{width:100%}`,
  'zh-CN',
  '私信通',
)
present(
  {
    lang: 'zh-CN',
    badge: 'count',
    names: { agent: SHOP, colleague: '运营阿力', bot: '小慢助理', system: '系统', note: '' },
    optimistic: true,
    draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  {
    row: id => document.querySelector(`[data-key="Active-${uid(id)}"]`),
    composer: () => area,
    scroller: () => stick.el,
  },
)
mount(App)
