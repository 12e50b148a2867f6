import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { appraise } from '../../src/hostility/index'

/** A message with the level (0 calm, 1 tense, 2 hostile) and kind that a reader gave it. */
export interface Labelled {
  lang: string
  level: number
  kind: string
  group: string
  text: string
}

const read = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map(line => {
      const [lang = '', level, kind = '', group = '', text = ''] = line.split('\t')
      return { lang, level: Number(level), kind, group, text }
    })

/** The examples written for this project to train on. */
export function written(): Labelled[] {
  const folder = join(import.meta.dirname, '../../src/hostility/training/written')
  return readdirSync(folder)
    .filter(name => name.endsWith('.tsv'))
    .sort()
    .flatMap(name => read(join(folder, name)))
}

/**
 * Examples that nothing was trained or tuned on: written on 2026-11-22 before the training sentences of that day, by the
 * same author, without a look at what the detector made of them.
 */
export const blind = (): Labelled[] => read(join(import.meta.dirname, 'blind.tsv'))

/** Precision, recall and F1 (0..1) of "hostile", or of "tense or worse"; NaN where undefined. */
export function score(
  rows: readonly Labelled[],
  level: 'tense' | 'hostile',
): { precision: number; recall: number; f1: number } {
  const from = level === 'hostile' ? 2 : 1
  let right = 0
  let given = 0
  let due = 0
  for (const row of rows) {
    const got = appraise(row.text).level
    const alarm = got === 'hostile' || (level === 'tense' && got === 'tense')
    if (alarm) given++
    if (row.level >= from) due++
    if (alarm && row.level >= from) right++
  }
  const precision = right / given
  const recall = right / due
  return { precision, recall, f1: (2 * right) / (given + due) }
}
