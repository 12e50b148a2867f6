import { EMPTY_SCENE } from '../../src/domain'

interface Sample {
  type: string
  [field: string]: unknown
}

/* One well-formed message of each type and, where it matters, form: whoever adds a type adds one here. */
const key = 'a'.repeat(32)
const id = 'b'.repeat(32)
const appraisal = { level: 'hostile', kind: 'abuse', hostile: 0.9, tense: 0.95, thanks: 0 }
const NINE = Date.UTC(2026, 10, 20, 9)
const report = (seen: unknown) => ({ type: 'report', source: id, safe: 0, reports: [{ seq: 1, at: NINE, seen }] })
const profile = { row: '.row', roles: [{ selector: '.me', role: 'agent' }], rowId: 'data-id', list: ['.list', 'ul'] }
const detail = {
  stressor: 'attack',
  weight: 2,
  note: '慢慢来',
  cause: 'slow',
  hands: 'no',
  helped: '',
  closing: 'go',
  exit: 'warn',
}

export const console1 = { from: 'console', page: '7:0', tab: 7, frame: 0 } as const
export const ours = { from: 'page' } as const

export const FROM_CONSOLE: readonly Sample[] = [
  { type: 'hello', source: id },
  { type: 'lookup' },
  { type: 'claim', picked: true },
  { type: 'bring', what: 'card' },
  { type: 'lesson', site: 'https://desk.example/app/*', profile: { version: 1, ...profile } },
  report({ type: 'customer', key, appraisal }),
  report({ type: 'agent', key }),
  report({ type: 'settled', key }),
  report({ type: 'scene', scene: { ...EMPTY_SCENE, document: id, site: 'desk.example', readable: true, open: key } }),
  report({ type: 'left' }),
]

export const FROM_AGENT: readonly Sample[] = [
  { type: 'answer', offer: id, answer: 'later' },
  { type: 'take', pause: id, length: 'breathe', offer: null },
  { type: 'log', entry: id, kind: 'hard', conversation: key },
  { type: 'unlog', entry: id },
  { type: 'taste', id, traits: [1, 2, 3], rough: false },
  { type: 'tense', trial: id, value: 3 },
  { type: 'detail', entry: id, detail },
  { type: 'exit', id, exit: 'warn', entry: id },
  { type: 'buddy', buddy: { name: '夏晴', how: 'tel:1' } },
  { type: 'logbook' },
]

export const FROM_PAGE: readonly Sample[] = [
  { type: 'quiet', on: true },
  { type: 'study', on: true, every: 2 },
  { type: 'forgetTrials' },
  { type: 'begin', pause: id, length: 'breathe', activity: 'breathe', planned: 60_000 },
  { type: 'checkin', id, feeling: 'hurt', fill: 40 },
  { type: 'note', note: { id: 'goal.2026-11-20', kind: 'goal', text: '慢慢来' } },
  { type: 'end', notes: [{ id: 'done.1', kind: 'done', text: '回了王姐' }] },
  {
    type: 'paper',
    paper: { kind: 'suggestion', id, at: NINE, cause: 'slow', text: '发货慢，多写一句' },
  },
  { type: 'unpaper', paper: id },
  { type: 'amend', entry: id, detail },
  { type: 'erase', entry: id },
  {
    type: 'putBack',
    entry: { id, at: NINE, kind: 'hard', conversation: key, guessed: null, stressor: null, weight: 1, note: '' },
  },
  { type: 'trust', kind: 'abuse' },
  { type: 'changed' },
  { type: 'carry' },
  { type: 'own', own: { key: 'sound', value: { piece: 1, volume: 0.5, breath: true } } },
  {
    type: 'own',
    own: { key: 'exits', value: [{ exit: 'warn', id: 'warn', name: '提醒', hint: null, phrase: null, off: false }] },
  },
  { type: 'resume', pause: id, felt: 'lighter', leave: false },
  { type: 'sites' },
  { type: 'trouble' },
  { type: 'lines', day: '2026-11-20' },
  { type: 'teach', tab: 7 },
  { type: 'how', page: '7:0' },
  { type: 'policy' },
  { type: 'language', language: 'en' },
  {
    type: 'import',
    site: 'https://desk.example/app/*',
    file: JSON.stringify({ version: 1, match: ['https://desk.example/app/*'], ...profile }),
  },
  { type: 'forget', site: 'https://desk.example/app/*' },
]
