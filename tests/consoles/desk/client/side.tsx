import { useState } from 'preact/hooks'
import type { Conversation } from '../protocol'
import { clock } from './clock'
import { type Order, ordersOf } from './orders'

function OrderCard({ order }: { order: Order }) {
  return (
    <article class="order">
      <header>
        <span>订单 {order.number}</span>
        <em>{order.state}</em>
      </header>
      <div class="goods">
        <svg viewBox="0 0 64 64" aria-hidden="true">
          <rect width="64" height="64" rx="8" fill={order.colours[0]} />
          <path d={order.drawing} fill={order.colours[1]} />
        </svg>
        <b>{order.title}</b>
        <span>{order.spec}</span>
        <span class="price">
          ¥{order.price}.00 <i>× 1</i>
        </span>
      </div>
      <p>{order.track}</p>
    </article>
  )
}

function Profile({ chat }: { chat: Conversation }) {
  return (
    <dl class="facts">
      <dt>客户</dt>
      <dd>{chat.customer}</dd>
      <dt>来源</dt>
      <dd>{chat.channel}</dd>
      <dt>会话编号</dt>
      <dd>{chat.id}</dd>
      <dt>进入时间</dt>
      <dd>{clock(chat.startedAt)}</dd>
    </dl>
  )
}

const TABS = ['订单', '客户', '优惠', '工单'] as const

/** The right column: the customer's orders and what else a shop keeps at hand. */
export function OrderPanel({ chat }: { chat: Conversation }) {
  const [tab, setTab] = useState<(typeof TABS)[number]>('订单')
  const [note, setNote] = useState('')
  return (
    <>
      <div class="tabs">
        {TABS.map(name => (
          <button type="button" key={name} class={name === tab ? 'cur' : ''} onClick={() => setTab(name)}>
            {name}
          </button>
        ))}
      </div>
      <div class="pane">
        {tab === '订单' && ordersOf(chat.id, chat.channel).map(order => <OrderCard key={order.number} order={order} />)}
        {tab === '客户' && (
          <textarea
            class="note"
            placeholder="添加客户备注（仅客服可见）"
            value={note}
            onInput={event => setNote(event.currentTarget.value)}
          />
        )}
        {(tab === '订单' || tab === '客户') && <Profile chat={chat} />}
        {tab === '优惠' && <p class="none">暂无可发放的优惠券</p>}
        {tab === '工单' && <p class="none">该客户没有进行中的工单</p>}
      </div>
    </>
  )
}
