import type { Happening } from './trace'

/** How things really stand, by the trace's own word and nobody's guess. */
export class Truth {
  readonly now = { typing: false, owes: false }

  take(happening: Happening): void {
    if (happening.do === 'hands') this.now.typing = happening.typing
    if (happening.do === 'owes') this.now.owes = happening.owes
  }
}
