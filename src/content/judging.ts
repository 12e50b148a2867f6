import type { Appraisal } from '../domain'
import { appraise, Judge, traitsOf } from '../hostility'
import type { Hello } from '../messages'
import { Heard } from './heard'
import { Leaning } from './leaning'

/** Judges what customers write as this agent has chosen, and as it has corrected that to; knows what a correction is about. */
export class Judging {
  readonly #leaning = new Leaning(appraise)
  readonly #judge = new Judge(text => this.#leaning.appraise(text))
  readonly #heard = new Heard()

  constructor({ mine, taste }: Pick<Hello, 'mine' | 'taste'>) {
    this.lean(mine)
    this.learn(taste)
  }

  /** From now on by this choice. */
  lean(mine: Hello['mine']): void {
    this.#leaning.lean(mine)
  }

  /** From now on as it was corrected to. */
  learn(taste: Hello['taste']): void {
    this.#judge.learn(taste)
  }

  /** A customer's line in the conversation with this hashed key. Its text is not kept. */
  hear(key: string, text: string): Appraisal {
    const appraisal = this.#judge.judge(text)
    this.#heard.hear(key, appraisal, () => traitsOf(text))
    return appraisal
  }

  /** What the agent's word on a conversation is learned by; null where there is nothing to correct. */
  about(key: string | null | undefined, rough: boolean): number[] | null {
    return key ? this.#heard.about(key, rough) : null
  }
}
