import type { StoreError } from '../store'
import type { CommonText } from './text/text'

/** In place of a page whose records cannot be read: what is the matter, and what to do. */
export function Problem({ text, code }: { text: CommonText; code: StoreError['code'] }) {
  return (
    <main class="problem">
      <span class="wordmark">{text.name}</span>
      <p role="alert">{text.problem[code]}</p>
    </main>
  )
}
