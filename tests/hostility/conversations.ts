import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Level } from '../../src/domain/appraisal'

export interface Told {
  verdict: Level
  about: string
  /** What the customer said, and when (ms). */
  lines: { text: string; at: number }[]
}

const MINUTE = 60_000
const BREATH = 3000

/** The conversations written for this project: see the heads of the files. The blind ones were written without the detector. */
export function conversations(name: 'conversations' | 'conversations-blind' = 'conversations'): Told[] {
  const file = readFileSync(join(import.meta.dirname, `${name}.txt`), 'utf8')
  return file
    .split('\n\n')
    .filter(block => block.trim() && !block.startsWith('#'))
    .map(block => {
      const [head = '', ...rest] = block.trim().split('\n')
      const [verdict, about = ''] = head.split(' ')
      let at = 0
      const lines = rest.map(line => {
        const quick = line.startsWith('+')
        at += quick ? BREATH : MINUTE
        return { text: quick ? line.slice(1) : line, at }
      })
      return { verdict: verdict as Level, about, lines }
    })
}
