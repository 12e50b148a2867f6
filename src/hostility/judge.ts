import type { Appraisal } from '../domain/appraisal'
import type { Taste } from './taste'
import { traitsOf, tuned, type Tuning, tuningOf } from './tuning'

/** An agent's own judge: appraises a text as it was corrected to. Takes an appraisal as it is where there is nothing to go by. */
export class Judge {
  #tuning: Tuning | null = null
  readonly #appraise: (text: string) => Appraisal

  constructor(appraise: (text: string) => Appraisal) {
    this.#appraise = appraise
  }

  /** From now on judges by this. */
  learn({ corrections }: Taste): void {
    this.#tuning = corrections.length ? tuningOf(corrections) : null
  }

  judge(text: string): Appraisal {
    const plain = this.#appraise(text)
    return this.#tuning ? tuned(plain, traitsOf(text), this.#tuning) : plain
  }
}
