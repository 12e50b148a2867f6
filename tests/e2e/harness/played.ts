import { KINDS, type Level, type Tally, toneOf } from '../../../src/domain'
import { appraise } from '../../../src/hostility'
import { levelsOf } from './tones'

type Figures = Pick<Tally, 'conversations' | 'messages' | 'kinds' | 'sent' | 'thanks'>

/** Keeps its own count of what was played, to hold the extension's tally against. Judges with the same appraisal, counts by itself. */
export class Played {
  readonly texts: string[] = []
  readonly #customers = new Map<string, { text: string; at: number }[]>()
  #sent = 0

  customer(conversation: string, text: string): void {
    this.texts.push(text)
    const said = this.#customers.get(conversation) ?? []
    said.push({ text, at: Date.now() })
    this.#customers.set(conversation, said)
  }

  agent(text: string): void {
    this.texts.push(text)
    this.#sent += 1
  }

  get conversations(): number {
    return this.#customers.size
  }

  get messages(): number {
    return this.perConversation().reduce((sum, said) => sum + said, 0)
  }

  /** How much each customer has said, in the order in which they came. */
  perConversation(): number[] {
    return [...this.#customers.values()].map(said => said.length)
  }

  figures(): Figures {
    const levels = (): Record<Level, number> => ({ calm: 0, tense: 0, hostile: 0 })
    const figures: Figures = {
      conversations: levels(),
      messages: levels(),
      kinds: Object.fromEntries(KINDS.map(kind => [kind, 0])) as Tally['kinds'],
      sent: this.#sent,
      thanks: 0,
    }
    for (const said of this.#customers.values()) {
      const felt = said.map(({ text, at }) => ({ appraisal: appraise(text), at }))
      figures.conversations[toneOf(felt)] += 1
      for (const { appraisal } of felt) {
        figures.messages[appraisal.level] += 1
        if (appraisal.level !== 'calm') figures.kinds[appraisal.kind] += 1
        if (appraisal.thanks >= 0.5) figures.thanks += 1
      }
    }
    return figures
  }

  /** How many conversations must have ended at each level, and how many can have, whatever time passed between two lines. */
  tones(): Record<Level, { least: number; most: number }> {
    const sets = [...this.#customers.values()].map(said => levelsOf(said.map(({ text }) => appraise(text))))
    const bounds = (level: Level) => {
      const can = sets.filter(set => set.has(level))
      return { least: can.filter(set => set.size === 1).length, most: can.length }
    }
    return { calm: bounds('calm'), tense: bounds('tense'), hostile: bounds('hostile') }
  }
}
