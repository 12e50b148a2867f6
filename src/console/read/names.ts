import type { Row } from './row'

/** Names seen on the page: customers' from list and header, and first pieces of rows that come back in several. */
export class Names {
  private readonly known = new Set<string>()
  private readonly first = new Map<string, Set<string>>()

  has(text: string): boolean {
    return this.known.has(text.replace(/\s*[:：,，]$/, ''))
  }

  /** True if the name is new. */
  learn(name: string | null): boolean {
    if (name === null || this.known.has(name)) return false
    this.known.add(name)
    return true
  }

  /** Looks through newly read rows: the first pieces that turned out to be names, so that rows read differently now. */
  observe(rows: readonly Row[]): Set<string> {
    const learned = new Set<string>()
    for (const { first, apart, key } of rows) {
      if (!apart || first === '') continue
      const texts = this.first.get(first) ?? new Set<string>()
      // The same first piece over two different texts is who said them.
      if (texts.size < 2) texts.add(key)
      this.first.set(first, texts)
      const name = first.replace(/\s*[:：,，]$/, '')
      if (texts.size >= 2 && this.learn(name)) learned.add(name)
    }
    return learned
  }
}
