import type { Appraisal } from '../domain'
import { LEAN } from '../domain/behaviour'
import { byOwnWords, wordsOf } from '../hostility/own-words'
import { tuned } from '../hostility/tuning'
import type { Setup } from '../store'

/** Appraises as the agent has chosen: how soon something counts as hard, and words of the agent's own. */
export class Leaning {
  readonly #appraise: (text: string) => Appraisal
  #words = wordsOf({ add: [], ignore: [] })
  #shift = 0

  constructor(appraise: (text: string) => Appraisal) {
    this.#appraise = appraise
  }

  /** From now on by this choice. */
  lean({ sensitivity, words }: Pick<Setup, 'sensitivity' | 'words'>): void {
    this.#words = wordsOf(words)
    this.#shift = LEAN[sensitivity]
  }

  appraise(text: string): Appraisal {
    const read = (what: string): Appraisal => tuned(this.#appraise(what), [], { shift: this.#shift, traits: new Map() })
    return byOwnWords(text, this.#words, read)
  }
}
