import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { drew, present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, links, mount, num, open, pad, PIC, useKit } from '../lib'

/* A short-video shop's customer desk: hashed classes, data-qa-id on parts, the thread mounts only the rows near what is
   in view and its rows are keyed by index so that nodes are used again, sides by an inline flex-direction, a receipt on
   own lines, the auto-reply robot on the shop's side, groups of sessions with countdowns. */

const rows = new Map<string, Element>()
let area: HTMLTextAreaElement | null = null
let scroller: HTMLElement | null = null
const heights = new Map<string, number>()
const hms = (at: number) => {
  const d = new Date(at)
  return `${pad(d.getHours())}:${pad(d.getMinutes())}:${pad(d.getSeconds())}`
}

function Line({ m, read }: { m: KitMessage; read: boolean }) {
  if (m.from === 'system')
    return (
      <div class="msgItemWrap _8bXq2">
        <div class="Tz0sy1">
          <span>{m.text}</span>
        </div>
      </div>
    )
  const me = m.from !== 'customer'
  const body =
    m.kind === 'image' ? (
      <img class="yQ3ddW" src={PIC} width={150} height={100} alt="" />
    ) : m.kind === 'file' ? (
      <div class="Kp2_fs chatd-card">
        <div>{m.file}</div>
        <div class="Kp2_sz">84 KB</div>
      </div>
    ) : (
      <div class="leaveMessage">
        <pre>{links(m.text)}</pre>
      </div>
    )
  return (
    <div class="msgItemWrap">
      <div class="rWn41x" style={{ display: 'flex', flexDirection: me ? 'row-reverse' : 'row' }}>
        <div class="Vd9x0a">
          <img src={PIC} width={32} height={32} alt="" />
        </div>
        <div class={`Xp7qm2 ${me ? 'messageIsMe' : 'messageNotMe'}`}>
          <div class="oH1s5c" style={{ flexDirection: me ? 'row-reverse' : 'row' }}>
            <span class="nmK22">{m.name}</span>
            <span class="tsK23">{hms(m.at)}</span>
          </div>
          <div class="bbL90p" style={{ flexDirection: me ? 'row-reverse' : 'row' }}>
            <div class="cQ0vva">{body}</div>
            {m.from === 'agent' && (
              <span class={`rcP11 ${read ? 'rcP12' : ''}`}>
                {m.status === 'sending' ? '' : m.status === 'failed' ? '!' : read ? '已读' : '未读'}
              </span>
            )}
          </div>
          {m.from === 'bot' && <div class="jjR07">此消息由机器人自动回复</div>}
        </div>
      </div>
    </div>
  )
}
function Thread() {
  const conv = open()
  const lines = conv?.messages ?? []
  const [, bump] = useState(0)
  const atEnd = useRef(true)
  const was = useRef('')
  const view = useRef({ top: 0, height: 500 })
  const tops: number[] = []
  let total = 0
  for (const m of lines) {
    tops.push(total)
    total += heights.get(m.id) ?? 74
  }
  const el = scroller
  if (was.current !== (conv?.id ?? '')) atEnd.current = true
  if (atEnd.current)
    view.current = { top: Math.max(0, total - (el?.clientHeight ?? 500)), height: el?.clientHeight ?? 500 }
  const { top, height } = view.current
  let first = tops.findIndex((t, i) => t + (heights.get(lines[i]?.id ?? '') ?? 74) > top - 160)
  if (first < 0) first = 0
  let last = tops.findIndex(t => t > top + height + 160)
  if (last < 0) last = lines.length
  const slice = lines.slice(first, last)
  const inner = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    was.current = conv?.id ?? ''
    let changed = false
    slice.forEach((m, i) => {
      const node = inner.current?.children[i] as HTMLElement | undefined
      if (node && heights.get(m.id) !== node.offsetHeight) {
        heights.set(m.id, node.offsetHeight)
        changed = true
      }
    })
    // What stands there for a moment only, before heights are known, is never painted.
    if (changed) bump(n => n + 1)
    else drew(slice.map(m => m.id))
    if (atEnd.current && scroller) scroller.scrollTop = scroller.scrollHeight
  })
  const lastIn = lines.findLastIndex(m => m.from === 'customer')
  return (
    <div
      class="messageList q0Xz81"
      ref={e => void (scroller = e)}
      onScroll={e => {
        const s = e.currentTarget
        atEnd.current = s.scrollHeight - s.scrollTop - s.clientHeight < 30
        view.current = { top: s.scrollTop, height: s.clientHeight }
        bump(n => n + 1)
      }}
    >
      <div style={{ height: `${total}px`, position: 'relative' }}>
        <div ref={inner} style={{ position: 'absolute', top: `${tops[first] ?? 0}px`, left: 0, right: 0 }}>
          {slice.map((m, i) => (
            <div key={i} class="vlRow0">
              <Line m={m} read={first + i < lastIn} />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
function App() {
  const { active, typing, generation } = useKit(1000)
  const [text, setText] = useState('')
  const conv = open()
  const go = () => {
    send(text)
    setText('')
  }
  const order = byLatest()
  const group = (title: string, list: typeof order) => (
    <>
      <div class="gH0lq">
        {title} ({list.length})
      </div>
      {list.map(c => {
        const l = c.messages.at(-1)
        const secs = l?.from === 'customer' ? Math.floor((Date.now() - l.at) / 1000) : -1
        return (
          <div
            key={c.id}
            class={`aUk3Rz ${c.id === active ? 'zTn8_q' : ''}`}
            data-qa-id="qa-conversation-chat-item"
            data-kora="conversation"
            data-btm-id={`a6.c4.${num(c.id)}.current`}
            onClick={() => select(c.id)}
            ref={e => void (e ? rows.set(c.id, e) : rows.delete(c.id))}
          >
            <div class="pf0E1">
              <img src={PIC} width={36} height={36} alt="" />
              {c.unread > 0 && <sup class="bd0E9">{c.unread}</sup>}
            </div>
            <div class="inf0K">
              <div class="l1z">
                <span class="MP1bk3" title={c.name}>
                  {c.name}
                </span>
                <span class="tmq8">{l ? hms(l.at).slice(0, 5) : ''}</span>
              </div>
              <div class="l2z">
                <span class="pvK0">
                  {l ? (l.kind === 'text' ? l.text : l.kind === 'image' ? '[图片]' : '[文件]') : ''}
                </span>
              </div>
              {secs >= 0 && <div class="cd0w">{secs < 180 ? `${180 - secs}s 后超时` : '已超时'}</div>}
            </div>
          </div>
        )
      })}
    </>
  )
  return (
    <div key={generation} class="wk0Root">
      <div class="sd0Bar">
        <div>首页</div>
        <div>会话</div>
        <div>设置</div>
      </div>
      <div class="ls0Col" id="chantListScrollArea">
        <div class="srX1">
          <input placeholder="搜索用户昵称、订单号" />
        </div>
        <div class="list_items">
          {group(
            '待回复',
            order.filter(c => c.messages.at(-1)?.from === 'customer'),
          )}
          {group(
            '已回复',
            order.filter(c => c.messages.at(-1)?.from !== 'customer'),
          )}
        </div>
      </div>
      <div class="md0Col">
        <div id="topbar-left-info" class="tb0x">
          <span class="tbNm">{conv?.name}</span>
          {typing ? <span class="tbTy">正在输入...</span> : <span class="tbTg">新客</span>}
        </div>
        <Thread />
        <div class="cm0x">
          <div class="tl0x">
            <span>表情</span>
            <span>图片</span>
            <span>邀评</span>
            <span>小额打款</span>
          </div>
          <textarea
            data-qa-id="qa-send-message-textarea"
            class="ta0x"
            placeholder="按 Enter 键发送，Shift+Enter 换行"
            value={text}
            ref={e => void (area = e)}
            onInput={e => setText(e.currentTarget.value)}
            onKeyDown={e => {
              if (e.key === 'Enter' && !e.shiftKey) {
                e.preventDefault()
                go()
              }
            }}
          />
          <button type="button" class="sb0x" data-qa-id="qa-send-message-button" onClick={go}>
            发送
          </button>
        </div>
      </div>
      <div class="rt0Col">
        <div class="rtT">
          订单 <span>足迹</span>
        </div>
        <div class="od0">
          <div>订单号 69{num(active || 'x')}</div>
          <div>纯棉四件套 × 1</div>
          <div>待发货　¥129.00</div>
        </div>
        <textarea rows={2} placeholder="备注用户信息" />
      </div>
    </div>
  )
}
dress(
  `#root,.wk0Root{height:100%}.wk0Root{display:flex;font-size:13px}.sd0Bar{width:52px;background:#24262f;color:#aab;padding:10px;font-size:12px}.sd0Bar div{margin-bottom:18px}.ls0Col{width:260px;border-right:1px solid #eee;overflow:auto}.srX1{padding:8px}.srX1 input{width:100%}.gH0lq{font-size:12px;color:#888;padding:6px 10px;background:#fafafa}.aUk3Rz{display:flex;gap:8px;padding:10px}.zTn8_q{background:#eef3ff}.pf0E1{position:relative}.pf0E1 img{border-radius:50%}.bd0E9{position:absolute;top:-4px;left:26px;background:#fe2c55;color:#fff;border-radius:8px;padding:0 5px;font-size:11px;line-height:15px}.inf0K{flex:1;min-width:0}.l1z{display:flex;justify-content:space-between}.l2z{color:#888;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.cd0w{color:#fe2c55;font-size:12px}.md0Col{flex:1;display:flex;flex-direction:column;min-width:0;background:#f5f6f7}.tb0x{height:46px;background:#fff;display:flex;align-items:center;gap:10px;padding:0 14px;border-bottom:1px solid #eee}.tbTg,.tbTy{font-size:12px;color:#1966ff}.q0Xz81{flex:1;overflow-y:auto;min-height:0}.vlRow0{padding:0 14px;display:flow-root}.msgItemWrap{padding:8px 0}.Tz0sy1{text-align:center;font-size:12px;color:#999}.Vd9x0a img{border-radius:50%;margin:0 8px}.oH1s5c,.bbL90p{display:flex;gap:8px;align-items:flex-end}.nmK22,.tsK23,.rcP11,.jjR07{font-size:11px;color:#999}.rcP11{flex:none}.jjR07{text-align:right}.Xp7qm2{max-width:68%}.cQ0vva{background:#fff;border-radius:8px;padding:8px 12px}.messageIsMe .cQ0vva{background:#d4e3ff}.leaveMessage pre{margin:0;font:inherit;white-space:pre-wrap;overflow-wrap:anywhere}.cm0x{background:#fff;border-top:1px solid #eee;padding:6px 14px}.tl0x span{font-size:12px;margin-right:12px;color:#555}.ta0x{width:100%;height:66px;border:0;resize:none;outline:none;font:inherit}.sb0x{float:right;background:#1966ff;color:#fff;border:0;border-radius:4px;padding:4px 16px}.rt0Col{width:230px;border-left:1px solid #eee;padding:12px}.od0{border:1px solid #eee;padding:8px;margin:8px 0}`,
  'zh-CN',
  '飞信客服工作台',
)
present(
  {
    lang: 'zh-CN',
    badge: 'count',
    virtual: true,
    names: { agent: '棉语家纺-安安', colleague: '棉语家纺-阿力', bot: '棉语家纺', system: '系统', note: '' },
    optimistic: true,
    draws: { note: false, attachments: true, draft: false, typing: true, toast: false, earlier: false },
  },
  { row: id => rows.get(id) ?? null, composer: () => area, scroller: () => scroller },
)
mount(App)
