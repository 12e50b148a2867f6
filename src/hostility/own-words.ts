import type { Appraisal } from '../domain/appraisal'
import { even, isWord } from './normalise'
import { SIMPLER } from './traditional'

/** Words of an agent's own, ready to be looked for. */
export interface Words {
  readonly add: readonly string[]
  readonly ignore: readonly string[]
}

/** What a message with one of the agent's own hard words is: clear contempt. Never abuse: three of those in a breath are out of line, and that is not for a word to say. */
const HARD = { level: 'hostile', kind: 'contempt', hostile: 0.8, tense: 0.95 } as const

/**
 * A word or message in the spelling in which they are compared: as the detector evens it, simplified, with single spaces. A
 * word is kept in this spelling, and looked for in it.
 */
export function spelt(text: string): string {
  let out = ''
  for (const sign of even(text)) {
    const simpler = sign.length === 1 ? SIMPLER[sign.charCodeAt(0)] : 0
    out += simpler ? String.fromCharCode(simpler) : sign
  }
  return out.replace(/\s+/g, ' ').trim()
}

/** Words as they are kept. Empty ones are no words: they would be in every message. */
export const wordsOf = (kept: Words): Words => ({ add: kept.add.filter(Boolean), ignore: kept.ignore.filter(Boolean) })

/** Where a word stands in a text, from `from` on: anywhere in Chinese, between other letters in no case. -1 for nowhere. */
function indexOfWord(text: string, word: string, from: number): number {
  const [head, tail] = [isWord(word.charCodeAt(0)), isWord(word.charCodeAt(word.length - 1))]
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = at > 0 && isWord(text.charCodeAt(at - 1))
    const after = isWord(text.charCodeAt(at + word.length))
    if (!(head && before) && !(tail && after)) return at
  }
  return -1
}

function without(text: string, word: string): string {
  let out = ''
  let from = 0
  for (let at = indexOfWord(text, word, 0); at >= 0; at = indexOfWord(text, word, from)) {
    out += `${text.slice(from, at)} `
    from = at + word.length
  }
  return out + text.slice(from)
}

/**
 * A message as it is taken where the agent has words of their own. One that is to be ignored is read over; a threat or
 * harassment stays one, whatever is ignored. One that was added makes the message a hard one. `read` appraises a text.
 */
export function byOwnWords(text: string, { add, ignore }: Words, read: (text: string) => Appraisal): Appraisal {
  if (add.length === 0 && ignore.length === 0) return read(text)
  const said = spelt(text)
  // The longer first: a part of it may be a word too.
  const spared = [...ignore].sort((a, b) => b.length - a.length).reduce(without, said)
  const whole = read(text)
  const firm = whole.level === 'hostile' && (whole.kind === 'threat' || whole.kind === 'harassment')
  const appraisal = spared === said || firm ? whole : read(spared)
  if (!add.some(word => indexOfWord(spared, word, 0) >= 0)) return appraisal
  if (appraisal.level !== 'hostile') return { ...appraisal, ...HARD }
  const { hostile, tense } = appraisal
  return { ...appraisal, hostile: Math.max(hostile, HARD.hostile), tense: Math.max(tense, HARD.tense) }
}
