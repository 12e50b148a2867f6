import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A real conversation between customers and a company's help desk. */
export interface Dialogue {
  id: string
  turns: { sender: 'customer' | 'helpdesk'; text: string }[]
}

/** Where the real dialogues lie on the founders' machines: beside the project, never in it. */
export const DIALOGUES = resolve(import.meta.dirname, '../../../../shared/data/helpdesk')

export const haveDialogues = (): boolean => existsSync(join(DIALOGUES, 'dialogues.zh.jsonl'))

/** Small, seeded and good enough to pick rows and moments; the same seed gives the same shift. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A row of the file; a few turns in it are empty, which nobody can send. */
function read(line: string, language: string): Dialogue {
  const { id, turns } = JSON.parse(line) as Dialogue
  return { id: `${language}-${id}`, turns: turns.filter(({ text }) => text.trim() !== '') }
}

/** `count` dialogues of a language in which a customer says something, drawn at random by `next`. */
export function drawDialogues(language: 'zh' | 'en', count: number, next: () => number): Dialogue[] {
  const lines = readFileSync(join(DIALOGUES, `dialogues.${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
  const all = lines.map(line => read(line, language)).filter(d => d.turns.some(turn => turn.sender === 'customer'))
  const drawn = new Set<number>()
  while (drawn.size < Math.min(count, all.length)) drawn.add(Math.floor(next() * all.length))
  return [...drawn].flatMap(i => all[i] ?? [])
}
