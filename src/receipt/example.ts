import type { Counted } from '../store/receipt'
import type { Examples } from '../ui/text/receipt-text'

type Row = Record<string, unknown>
const num = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError('no number')
  return value
}
const word = (value: unknown): string => {
  if (typeof value !== 'string') throw new TypeError('no word')
  return value
}
const maybe = (value: unknown): number | null => (value === null || value === undefined ? null : num(value))
const sum = (value: unknown): number => Object.values(value as Row).reduce<number>((all, one) => all + num(one), 0)

/** A note is the agent's own; two dozen characters say which one. */
const NOTE = 24
const short = (text: string): string => {
  const letters = [...text.replace(/\s+/g, ' ')]
  return letters.length > NOTE ? `${letters.slice(0, NOTE).join('')}…` : letters.join('')
}

const SAY: { [K in Exclude<keyof Examples, 'sealed'>]: (row: Row, words: Examples) => string } = {
  days: (r, w) => w.days(word(r['day']), sum(r['conversations']), num((r['conversations'] as Row)['hostile'])),
  digests: (r, w) => w.digests(word(r['day']), Object.keys(r['hours'] as Row).length),
  conversations: (r, w) => {
    const { level } = r['tone'] as { level: 'calm' | 'tense' | 'hostile' }
    return w.conversations(num(r['openedAt']), level, sum(r['messages']), word(r['key']).slice(0, 4))
  },
  ledger: (r, w) => w.ledger(num(r['at']), num(r['delta'])),
  breaks: (r, w) => w.breaks(num(r['from']), Math.max(1, Math.round((num(r['until']) - num(r['from'])) / 60_000))),
  offers: (r, w) => w.offers(num(r['at'])),
  entries: (r, w) => {
    const note = r['sealed'] === undefined ? short(word(r['note'])) : w.sealed
    return w.entries(num(r['at']), r['kind'] === 'good', maybe(r['weight']), note)
  },
  checkIns: (r, w) => w.checkIns(num(r['at']), maybe(r['fill'])),
  notes: (r, w) => w.notes(r['sealed'] === undefined ? short(word(r['text'])) : w.sealed),
  trials: (r, w) => w.trials(num(r['at']), maybe(r['before']), maybe(r['after'])),
  papers: (r, w) => w.papers(num(r['at'])),
  own: (r, w) => w.own(word(r['key'])),
  profiles: (r, w) => w.profiles(word(r['site'])),
  state: ({ state }, w) => {
    const { shift, scenes } = state as { shift: unknown; scenes: Row }
    return w.state(shift !== null, Object.keys(scenes).length)
  },
  sources: (r, w) => w.sources(num(r['seq'])),
  spoiled: (r, w) => w.spoiled(word(r['store'])),
  lock: (r, w) => w.lock(num(r['minutes'])),
  carry: (r, w) => w.carry(r['id'] === 'own' ? null : Object.keys(r['months'] as Row).length),
  meta: (r, w) => w.meta(word(r['key'])),
}

/** One row in plain words; null for no row, undefined for one that is not what it should be. Never throws. */
export function exampleOf({ store, sample }: Counted, words: Examples): string | null | undefined {
  if (sample === undefined) return null
  try {
    return SAY[store](sample as Row, words)
  } catch {
    return undefined
  }
}
