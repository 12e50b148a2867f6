import { Cup } from '../ui/cup/Cup'
import type { ReceiptProps } from './ReceiptView'

/** On the slip; the rest stands in the list below it. */
const SHOWN = ['days', 'conversations', 'breaks', 'entries', 'notes'] as const
/** The drawn level: nearly empty, as the slip's words on customers are. */
const LEVEL = 12

/** The slip: what is kept of customers (nothing), of the agent, what may be read, and what has left. */
export function Slip({ text, at, counted, enabled, carried }: ReceiptProps) {
  const words = text.receipt
  const rows = (store: string): number => counted.find(c => c.store === store)?.rows ?? 0
  const bytes = counted.reduce((sum, c) => sum + c.bytes, 0)
  return (
    <article class="slip">
      <Cup level={LEVEL} size={64} />
      <h2 class="d">{text.name}</h2>
      <p class="c">
        {words.date(at)} {words.countedHere}
      </p>
      <h3>{words.customers.head}</h3>
      <dl class="zero">
        <Line name={words.customers.names} value="0" />
        <Line name={words.customers.words} value={words.customers.wordsUnit} />
        <Line name={words.customers.requests} value="0" />
      </dl>
      <h3>{words.yours.head}</h3>
      <dl>
        {SHOWN.map(store => (
          <Line key={store} name={words.stores[store].name} value={words.stores[store].count(rows(store))} />
        ))}
        <Line name={words.yours.size} value={words.yours.bytes(bytes)} />
      </dl>
      <h3>{words.permissions.head}</h3>
      <dl>
        {enabled.length === 0 && <Line name={words.permissions.sites} value={words.permissions.none} />}
        {enabled.map(site => (
          <Line key={site} name={words.permissions.sites} value={site} />
        ))}
        <Line name={words.permissions.network} value={words.permissions.none} />
        <Line name={words.permissions.history} value={words.permissions.notAsked} />
      </dl>
      <p class="tot">
        <span>{words.left}</span>
        <b class="num">{carried === null ? '0' : words.yours.bytes(carried)}</b>
      </p>
      {carried !== null && <p class="c">{words.carried}</p>}
      <p class="thx">{words.thanks}</p>
    </article>
  )
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
