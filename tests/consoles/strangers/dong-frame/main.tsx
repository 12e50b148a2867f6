import { useLayoutEffect, useState } from 'preact/hooks'
import { present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { dress, framed, full, hex, links, mount, num, open, PIC, Stick, useKit } from '../lib'

/* A big retailer's seller chat: the shop's back office around one frame of the same origin whose address never changes;
   rows by antd-like prefixes, .message_left and .message_right, name and full time above each line, read marks, the shop's
   robot on the right, notices as rows, what the customer types as a line over the box. */

const rows = new Map<string, Element>()
const stick = new Stick()
let box: HTMLElement | null = null

function Msg({ m, pin }: { m: KitMessage; pin: string }) {
  if (m.from === 'system')
    return (
      <div class="message message_sys" id={hex(m.id, 16)}>
        <div class="message__tip">
          <i class="c_icon" />
          {m.text}
        </div>
      </div>
    )
  const right = m.from !== 'customer'
  return (
    <div class="message">
      <div class={right ? 'message_right' : 'message_left'} id={hex(m.id, 32)}>
        <div class="message__avatar">
          <img src={PIC} width={36} height={36} alt="" />
        </div>
        <div class="message__main">
          <div class="message__info">
            <span class="message__name">{right ? m.name : pin}</span>
            {m.from === 'bot' && <span class="c_tag">智能客服</span>}
            <span class="message__time_str">{full(m.at)}</span>
          </div>
          <div class="message__box">
            <div class="message__content">
              {m.kind === 'image' ? (
                <img class="message__img" src={PIC} width={140} alt="" />
              ) : m.kind === 'file' ? (
                <div class="message__file">
                  <span>{m.file}</span>
                  <em>84KB</em>
                </div>
              ) : (
                m.text.split('\n').flatMap((t, i) => (i ? [<br key={i} />, links(t)] : [links(t)]))
              )}
            </div>
            {m.from === 'agent' && (
              <span class="message__state">
                {m.status === 'sending' ? <i class="c_spin" /> : m.status === 'failed' ? '发送失败' : '送达'}
              </span>
            )}
          </div>
        </div>
      </div>
    </div>
  )
}
function App() {
  const { convs, active, typing, toast, generation } = useKit()
  const [tab] = useState('全部')
  const conv = open()
  useLayoutEffect(() => stick.settle(active))
  const go = () => {
    const t = box?.innerText ?? ''
    if (box) box.innerHTML = ''
    send(t)
  }
  return (
    <div class="im" key={generation}>
      <div id="t-alluser-wrap">
        <div class="alluser-search">
          <input class="c_input" placeholder="搜索账号/订单号" />
        </div>
        <div class="c_tabs-bar">
          {['全部', '咨询中', '留言'].map(t => (
            <span key={t} class={`c_tabs-tab ${t === tab ? 'c_tabs-tab_active' : ''}`}>
              {t}
            </span>
          ))}
        </div>
        <div class="c_tabs-tabpane">
          <div class="c_cas-head">当前咨询（{convs.length}）</div>
          {convs.map(c => {
            const l = c.messages.at(-1)
            return (
              <div
                key={c.id}
                id={`alluser_jd_${num(c.id)}`}
                class={`alluser-item ${c.id === active ? 'alluser-item-selected' : ''}`}
                onClick={() => select(c.id)}
                ref={e => void (e ? rows.set(c.id, e) : rows.delete(c.id))}
              >
                <div class="alluser-item-avatar">
                  <img src={PIC} width={34} height={34} alt="" />
                  {c.unread > 0 && <span class="c_badge">{c.unread > 99 ? '99+' : c.unread}</span>}
                </div>
                <div class="alluser-item-main">
                  <div>
                    <span class="alluser-item-name">{c.name}</span>
                    <span class="alluser-item-date-w">{l?.time}</span>
                  </div>
                  <div class="alluser-item-breifdesc">
                    {c.draft && c.id !== active ? <span class="yushu">[正在输入]</span> : null}
                    {l ? (l.kind === 'text' ? l.text : l.kind === 'image' ? '[图片]' : '[文件]') : ''}
                  </div>
                </div>
              </div>
            )
          })}
        </div>
      </div>
      <div class="chat-area">
        {conv && (
          <>
            <div class="chat-head">
              <div class="chat-head-name">
                <span>{conv.name}</span>
                <i class="plus">PLUS</i>
              </div>
              <div class="chat-head-tool">
                <a>转接</a>
                <a>拉黑</a>
                <a>结束</a>
              </div>
            </div>
            <div id="t-chat-scroll" ref={stick.hold} onScroll={stick.onScroll}>
              <div class="more-history">{conv.earlier.length ? '上滑查看更多消息' : '没有更多消息了'}</div>
              {conv.messages.map(m => (
                <Msg key={m.id} m={m} pin={conv.name} />
              ))}
            </div>
            <div class="predict">
              {conv.draft ? (
                <span>
                  预知：<em>{conv.draft}</em>
                </span>
              ) : typing ? (
                <span>对方正在输入…</span>
              ) : null}
            </div>
            <div class="chat-editor">
              <div class="tool-bar">
                <i />
                <i />
                <i />
                <span>快捷短语</span>
                <span>邀评</span>
              </div>
              <div
                class="EditorContent"
                contentEditable
                ref={e => void (box = e)}
                onKeyDown={e => {
                  if (e.key === 'Enter' && !e.shiftKey) {
                    e.preventDefault()
                    go()
                  }
                }}
              />
              <div class="SendButtonGroup">
                <span class="tip">Enter 发送，Shift+Enter 换行</span>
                <button type="button" class="send-button" onClick={go}>
                  发送
                </button>
              </div>
            </div>
          </>
        )}
      </div>
      <div class="side">
        <div class="side-tabs">
          <b>客户信息</b> 订单 商品
        </div>
        <p>会员等级：PLUS</p>
        <p>地区：江苏 南京</p>
        <p>
          备注：
          <input class="c_input" placeholder="请输入客户备注" />
        </p>
      </div>
      {toast && (
        <div class="c_notification">
          <div class="c_notification-title">{toast.name}</div>
          <div>{toast.text}</div>
        </div>
      )}
    </div>
  )
}
if (
  framed(1, slot => {
    dress(
      'body{background:#eee;display:flex;flex-direction:column}.jm{height:44px;background:#fff;border-bottom:2px solid #e1251b;line-height:44px;padding:0 14px}.jm span{margin-right:18px}.jb{flex:1;display:flex;min-height:0}.jn{width:110px;background:#fafafa;padding:10px;font-size:13px}.fr{flex:1;border:0;width:100%;height:100%}',
      'zh-CN',
      '商家后台-客服',
    )
    document.body.innerHTML =
      '<div class="jm"><b>商家中心</b> <span>首页</span><span>商品</span><span>订单</span><span>客服</span></div><div class="jb"><div class="jn"><p>在线接待</p><p>聊天记录</p><p>客服管理</p><p>数据看板</p></div></div>'
    document.querySelector('.jb')?.append(slot('fr'))
  })
) {
  dress(
    `#root,.im{height:100%}.im{display:flex;background:#fff;font-size:13px}#t-alluser-wrap{width:240px;border-right:1px solid #e6e6e6;display:flex;flex-direction:column}.alluser-search{padding:8px}.c_input{width:100%}.c_tabs-bar{display:flex;border-bottom:1px solid #eee}.c_tabs-tab{flex:1;text-align:center}.c_tabs-tab_active{color:#e1251b}.c_tabs-tabpane{overflow:auto;flex:1}.c_cas-head{background:#f7f7f7;padding:4px 10px;font-size:12px}.alluser-item{display:flex;gap:8px;padding:9px 10px}.alluser-item-selected{background:#e8f1fc}.alluser-item-avatar{position:relative}.c_badge{position:absolute;right:-5px;top:-5px;background:#e1251b;color:#fff;font-size:11px;border-radius:8px;padding:0 5px;line-height:16px}.alluser-item-main{flex:1;min-width:0}.alluser-item-date-w{float:right;color:#aaa;font-size:12px}.alluser-item-breifdesc{color:#888;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.yushu{color:#e1251b}.chat-area{flex:1;display:flex;flex-direction:column;min-width:0}.chat-head{height:42px;display:flex;justify-content:space-between;align-items:center;padding:0 12px;border-bottom:1px solid #eee}.plus{font-size:10px;background:#333;color:#fc6;margin-left:6px;padding:0 3px}.chat-head-tool a{margin-left:10px;font-size:12px}#t-chat-scroll{flex:1;overflow-y:auto;min-height:0;padding:10px 14px;background:#f5f5f5}.more-history{text-align:center;font-size:12px;color:#bbb}.message{margin-bottom:12px}.message__tip{text-align:center;font-size:12px;color:#999}.message_left,.message_right{display:flex;gap:8px}.message_right{flex-direction:row-reverse}.message__main{max-width:70%;min-width:0}.message__info{font-size:12px;color:#999;display:flex;gap:8px}.message_right .message__info,.message_right .message__box{flex-direction:row-reverse}.message__box{display:flex;gap:6px;align-items:flex-end}.message__content{background:#fff;border:1px solid #e8e8e8;border-radius:4px;padding:7px 10px;overflow-wrap:anywhere}.message_right .message__content{background:#ffe8e6}.message__state{font-size:11px;color:#4a90e2;flex:none}.c_tag{background:#4a90e2;color:#fff;padding:0 3px;border-radius:2px}.predict{min-height:22px;font-size:12px;color:#888;padding:0 14px;background:#fffbe8}.chat-editor{border-top:1px solid #eee;padding:6px 12px}.tool-bar i{display:inline-block;width:14px;height:14px;background:#ccc;margin-right:8px}.tool-bar span{font-size:12px;margin-right:10px}.EditorContent{min-height:60px;max-height:120px;overflow:auto;outline:none;white-space:pre-wrap}.SendButtonGroup{text-align:right}.SendButtonGroup .tip{font-size:12px;color:#bbb;margin-right:10px}.send-button{background:#e1251b;color:#fff;border:0;padding:4px 18px}.side{width:190px;border-left:1px solid #eee;padding:10px}.c_notification{position:fixed;right:12px;bottom:12px;background:#fff;box-shadow:0 2px 12px #0003;padding:10px;max-width:240px}.c_notification-title{font-weight:600}`,
    'zh-CN',
    '咚咚',
  )
  present(
    {
      lang: 'zh-CN',
      badge: 'count',
      names: { agent: '绿野专营店-安安', colleague: '绿野专营店-阿力', bot: '绿野专营店', system: '系统', note: '' },
      optimistic: true,
      draws: { note: false, attachments: true, draft: true, typing: true, toast: true, earlier: true },
    },
    { row: id => rows.get(id) ?? null, composer: () => box, scroller: () => stick.el },
  )
  mount(App)
}
