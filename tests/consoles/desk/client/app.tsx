import { Icon } from './icons'
import { SessionList } from './list'
import { PRODUCT, useModel } from './model'
import { OrderPanel } from './side'
import { Thread } from './thread'

const CAPACITY = 15

function TopBar() {
  const { chats, shop, connected } = useModel()
  const rows = [...chats.values()]
  const serving = rows.filter(row => row.phase === 'serving').length
  const unanswered = rows.filter(row => row.phase === 'serving' && row.last?.role === 'customer').length
  return (
    <header class="top">
      <span class="logo">桥</span>
      <b>{PRODUCT}</b>
      <span class="shop">{shop}</span>
      <span class="gap" />
      <span class={connected ? 'state' : 'state off'}>{connected ? '在线' : '离线'}</span>
      <span>
        接待 {serving} / {CAPACITY}
      </span>
      <span>待回复 {unanswered}</span>
      <span>今日 {rows.length}</span>
    </header>
  )
}

function Rail() {
  return (
    <nav class="rail">
      <button type="button" class="cur" title="会话">
        <Icon name="chat" />
      </button>
      <button type="button" title="客户（未开通）" disabled>
        <Icon name="people" />
      </button>
      <button type="button" title="数据（未开通）" disabled>
        <Icon name="chart" />
      </button>
      <button type="button" title="设置（未开通）" disabled>
        <Icon name="gear" />
      </button>
    </nav>
  )
}

export function App() {
  const { chats, openId, connected } = useModel()
  const chat = openId === null ? undefined : chats.get(openId)
  return (
    <div class="desk">
      <TopBar />
      <Rail />
      <SessionList />
      {chat ? (
        <Thread key={chat.id} chat={chat} />
      ) : (
        <main class="talk blank">
          <Icon name="chat" size={56} />
          <p>选择左侧会话，开始接待</p>
        </main>
      )}
      <aside class="side">{chat && <OrderPanel key={chat.id} chat={chat} />}</aside>
      {!connected && <div class="lost">连接已断开，正在重连…</div>}
    </div>
  )
}
