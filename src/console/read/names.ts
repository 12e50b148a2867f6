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

  /** Looks through newly read rows; true if a first piece turned out to be a name, so that rows read differently now. */
  observe(rows: readonly Row[]): boolean {
    let learned = false
    for (const { maybeName, key } of rows) {
      if (maybeName === null) continue
      const texts = this.first.get(maybeName) ?? new Set<string>()
      texts.add(key)
      this.first.set(maybeName, texts)
      // The same first piece over two different texts is who said them.
      if (texts.size >= 2 && this.learn(maybeName.replace(/\s*[:：,，]$/, ''))) learned = true
    }
    return learned
  }
}
