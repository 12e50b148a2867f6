import type { Counted } from '../store/receipt'
import type { ReceiptText } from '../ui/text/receipt-text'
import { exampleOf } from './example'

/** Every store: how many rows, how large, what is in it, and one real row. */
export function StoreList({ text, counted }: { text: ReceiptText; counted: readonly Counted[] }) {
  const words = text.receipt
  return (
    <section class="part stores">
      <h2 class="d">{words.one.head}</h2>
      <p class="s">{words.one.lead}</p>
      <ul>
        {counted.map(each => {
          const { name, count, what } = words.stores[each.store]
          const example = exampleOf(each, words.examples)
          return (
            <li key={each.store}>
              <h3>{name}</h3>
              <p class="n">
                {count(each.rows)}
                <span>{words.yours.bytes(each.bytes)}</span>
              </p>
              <div>
                <p>{what}</p>
                <p class="s">
                  {example ? words.one.example(example) : example === null ? words.noExample : words.unreadable}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
