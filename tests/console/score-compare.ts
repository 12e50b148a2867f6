import type { ConsoleEvent } from '../../src/console/index'
import type { Truth } from '../consoles/engine/types'

/** What the reader told, and in which frame. */
export type Told = ConsoleEvent & { frame: number }

/** Where the agent was, and what the reader said was active then. */
export interface Opening {
  conversation: string
  /** With the frame before it; null where nothing was active. */
  id: string | null
  /** Another row, or another draw of the same list, was clicked to get there. */
  step: number
}

export interface Verdict {
  /** Lines with words that were on screen. */
  messages: number
  found: number
  /** Of all messages: told with the right role. */
  roles: number
  /** Of all messages told whose moment can be known: live or not, as it must be. */
  timed: number
  timely: number
  /** Told, but never said in that conversation. */
  falses: number
  /** Told more often than said. */
  doubled: number
  /** Of the last two, those called live, and old ones called live. */
  falseLive: number
  openings: number
  active: number
  /** Customers told under more than one id, and ids that stand for more than one customer. */
  unstable: number
  /** What is wrong, one a line. */
  why: string[]
}

/** As drawn, without what drawing may change: spaces, the form of quotes, joiners and marks of direction. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/…/g, '...')

const short = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text)

/** Each told id's customer: the one that was open most often while it was active. */
function customers(openings: readonly Opening[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { conversation, id } of openings) {
    if (id === null) continue
    const of = counts.get(id) ?? new Map<string, number>()
    counts.set(id, of.set(conversation, (of.get(conversation) ?? 0) + 1))
  }
  return new Map([...counts].map(([id, of]) => [id, [...of].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? '']))
}

interface Heard {
  conversation: string
  role: string
  text: string
  live: boolean
}

/** Pairs what was said with what was told, in one conversation and with one text: the best pairing there is. */
function pair(said: readonly Truth[], heard: readonly Heard[]): { one: Truth; told: Heard }[] {
  const left = [...heard]
  const pairs: { one: Truth; told: Heard }[] = []
  const open = new Set(said)
  const rounds: ((one: Truth, told: Heard) => boolean)[] = [
    (one, told) => one.role === told.role && (one.live === null || one.live === told.live),
    (one, told) => one.role === told.role,
    (one, told) => one.live === null || one.live === told.live,
    () => true,
  ]
  for (const fits of rounds) {
    for (const one of [...open].toSorted((a, b) => Number(b.drawn) - Number(a.drawn))) {
      const place = left.findIndex(told => fits(one, told))
      const [told] = place < 0 ? [] : left.splice(place, 1)
      if (!told) continue
      open.delete(one)
      pairs.push({ one, told })
    }
  }
  return pairs
}

/** What an attachment's card may say besides its own words. */
const LABELS =
  /图片|圖片|文件|檔案|下载|下載|预览|預覽|image|photo|picture|file|attachment|download|preview|صورة|ملف|\d+(?:\.\d+)?\s*(?:kb|mb)|[[\]()·,|-]/gi
const isLabel = (text: string, truth: Truth): boolean => {
  let rest = text
  for (const label of truth.labels) rest = rest.replaceAll(label, '')
  return rest.replace(LABELS, '').trim() === ''
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** Compares what a reader told with what was really said. */
export function compare(truth: readonly Truth[], told: readonly Told[], openings: readonly Opening[]): Verdict {
  const why: string[] = []
  const owner = customers(openings)
  let active = 0
  for (const { conversation, id, step } of openings) {
    if (id !== null && owner.get(id) === conversation) active++
    else
      why.push(
        `active: step ${step} opened ${conversation}, told ${id === null ? 'nothing' : `${id}, which is ${owner.get(id)}`}`,
      )
  }
  const ids = new Map<string, Set<string>>()
  const shared = new Map<string, Set<string>>()
  for (const { conversation, id } of openings) {
    if (id === null) continue
    ids.set(conversation, (ids.get(conversation) ?? new Set()).add(id))
    shared.set(id, (shared.get(id) ?? new Set()).add(conversation))
  }
  for (const [conversation, of] of ids)
    if (of.size > 1) why.push(`id: ${conversation} has ${of.size} ids: ${[...of].join(', ')}`)
  for (const [id, of] of shared) if (of.size > 1) why.push(`id: ${id} stands for ${[...of].join(', ')}`)
  const unstable = [...ids.values(), ...shared.values()].filter(of => of.size > 1).length

  const heard = told.flatMap((event): Heard[] =>
    event.type === 'message'
      ? [
          {
            ...event,
            conversation: owner.get(`${event.frame}:${event.conversation}`) ?? `${event.frame}:${event.conversation}`,
          },
        ]
      : [],
  )
  const worded = truth.filter(one => one.shown.length > 0)
  // One that may look two ways counts as the one that was told.
  const texts = new Map(heard.map(one => [`${one.conversation} ${bare(one.text)}`, one]))
  const keyOf = (one: Truth) => {
    const keys = one.shown.map(text => `${one.conversation} ${bare(text)}`)
    return keys.find(key => texts.has(key)) ?? keys[0] ?? ''
  }
  const said = groupBy(worded, keyOf)
  const listened = groupBy(heard, one => `${one.conversation} ${bare(one.text)}`)
  const verdict: Verdict = {
    messages: 0,
    found: 0,
    roles: 0,
    timed: 0,
    timely: 0,
    falses: 0,
    doubled: 0,
    falseLive: 0,
    openings: openings.length,
    active,
    unstable,
    why,
  }

  for (const [key, of] of said) {
    const got = listened.get(key) ?? []
    const pairs = pair(of, got)
    const paired = new Set(pairs.map(({ one }) => one))
    for (const one of of) {
      if (one.drawn || paired.has(one)) verdict.messages++
      if (!paired.has(one) && one.drawn)
        why.push(`missed: ${one.conversation} ${one.live ? 'live' : 'old'} ${one.role} ${short(one.shown[0] ?? '')}`)
    }
    for (const { one, told: it } of pairs) {
      verdict.found++
      if (one.role === it.role) verdict.roles++
      else why.push(`role: ${one.conversation} ${short(it.text)} is ${one.role}, told as ${it.role}`)
      if (one.live === null) continue
      verdict.timed++
      if (one.live === it.live) verdict.timely++
      else
        why.push(
          `live: ${one.conversation} ${one.role} ${short(it.text)} is ${one.live ? 'live' : 'old'}, told as ${it.live ? 'live' : 'old'}`,
        )
      if (it.live && !one.live) verdict.falseLive++
    }
    const over = got.length - pairs.length
    if (over <= 0) continue
    verdict.doubled += over
    const used = new Set(pairs.map(({ told: it }) => it))
    for (const extra of got.filter(it => !used.has(it))) {
      if (extra.live) verdict.falseLive++
      why.push(`doubled: ${extra.conversation} ${extra.live ? 'live' : 'old'} ${extra.role} ${short(extra.text)}`)
    }
  }
  const cards = truth.filter(one => one.shown.length === 0)
  for (const [key, of] of listened) {
    if (said.has(key)) continue
    for (const one of of) {
      const card = cards.findIndex(
        truthful => truthful.conversation === one.conversation && isLabel(one.text, truthful),
      )
      if (card >= 0) {
        cards.splice(card, 1)
        continue
      }
      verdict.falses++
      if (one.live) verdict.falseLive++
      why.push(`false: ${one.conversation} ${one.live ? 'live' : 'old'} ${one.role} ${short(one.text)}`)
    }
  }
  return verdict
}
