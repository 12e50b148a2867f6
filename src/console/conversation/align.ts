/** Where the rows on screen stand in what is known of a conversation. Pure: rows are keys, ids and opaque nodes. */

/**
 * Where a row is drawn; `full` where its text fills the width or nothing can be said. In a thread that is laid out from
 * the right (Arabic, Hebrew) the sides are told as in a mirror: `left` is always where lines begin.
 */
export type Side = 'left' | 'right' | 'center' | 'full'

/** One row, as far as comparison goes. */
export interface Line {
  /** The text's key. */
  key: string
  /** The message's id in the page, where rows carry one. */
  id: string | null
  side: Side
  /** The row's element: opaque here. */
  node: object | null
  /** The text, only while on screen: to tell an edit from another message. */
  text: string
  /** True where the agent sent it: its id may change when the server confirms it. */
  mine: boolean
}

const sidesDiffer = (a: Side, b: Side): boolean => (a === 'left' && b === 'right') || (a === 'right' && b === 'left')

/** Indices of a longest increasing run of `values` (patience sorting). */
export function increasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  values.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const run: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.unshift(at)
  return run
}

/** An edit keeps most of what was there: one text begins with, ends with or holds most of the other. */
function isEdit(old: string, now: string): boolean {
  if (!old || !now) return false
  const [short, long] = old.length < now.length ? [old, now] : [now, old]
  return long.includes(short) && short.length * 4 >= long.length
}

/** The largest table the exact comparison fills (cells); beyond it only unique texts, ids and nodes anchor. */
const tableLimit = 250_000

/**
 * For each row of `window` the index of the known line it is, or -1. Ids anchor first, then elements that kept their
 * text, then texts that occur once on both sides; what is left between two anchors is compared in order. Matches
 * never cross. Runs of one text are matched from their beginning, so that one more of it is one more at the end.
 */
export function align(known: readonly Line[], window: readonly Line[]): number[] {
  const match = Array.from<number>({ length: window.length }).fill(-1)
  const shared = Math.min(known.length, window.length)
  let head = 0
  // The common case first: the same rows as before, and perhaps more after them.
  while (head < shared) {
    const a = known[head]
    const b = window[head]
    if (!a || !b || a.node === null || a.node !== b.node || a.key !== b.key || a.id !== b.id) break
    match[head] = head
    head++
  }
  if (head === window.length || head === known.length) return match

  const idsTrusted = shareIds(known, window)
  const fits = (k: number, w: number): boolean => {
    const a = known[k]
    const b = window[w]
    if (!a || !b || a.key !== b.key || sidesDiffer(a.side, b.side)) return false
    return !(idsTrusted && a.id !== null && b.id !== null && a.id !== b.id && !a.mine)
  }
  const pairs = anchors(known, window, head, idsTrusted, fits)
  for (const [k, w] of pairs) match[w] = k

  let k0 = head
  let w0 = head
  const bounded = [...pairs, [known.length, window.length] as const]
  bounded.forEach(([k1, w1], index) => {
    fill(match, fits, k0, k1, w0, w1, index === 0 && head === 0, index === pairs.length)
    edits(match, known, window, k0, k1, w0, w1)
    k0 = k1 + 1
    w0 = w1 + 1
  })
  return match
}

/** Ids say something only if some of the known ones are still there: many pages make new ones on every render. */
function shareIds(known: readonly Line[], window: readonly Line[]): boolean {
  const ids = new Set(known.map(line => line.id))
  return window.some(line => line.id !== null && ids.has(line.id))
}

type Pair = readonly [number, number]

const rising = (pairs: readonly Pair[]): Pair[] => {
  const kept = new Set(increasing(pairs.map(([k]) => k)))
  return pairs.filter((_, index) => kept.has(index))
}

function anchors(
  known: readonly Line[],
  window: readonly Line[],
  head: number,
  idsTrusted: boolean,
  fits: (k: number, w: number) => boolean,
): Pair[] {
  const byId = new Map<string, number>()
  const byNode = new Map<object, number>()
  const byKey = new Map<string, number>()
  for (let k = head; k < known.length; k++) {
    const line = known[k]
    if (!line) continue
    if (line.id !== null) byId.set(line.id, byId.has(line.id) ? -1 : k)
    if (line.node) byNode.set(line.node, k)
    byKey.set(line.key, byKey.has(line.key) ? -1 : k)
  }
  const counts = new Map<string, number>()
  for (let w = head; w < window.length; w++) {
    const key = window[w]?.key ?? ''
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const pairs: Pair[] = []
  const strong: Pair[] = []
  for (let w = head; w < window.length; w++) {
    const line = window[w]
    if (!line) continue
    const ofId = idsTrusted && line.id !== null ? byId.get(line.id) : undefined
    const ofNode = line.node ? byNode.get(line.node) : undefined
    const ofKey = counts.get(line.key) === 1 ? byKey.get(line.key) : undefined
    if (ofId !== undefined && ofId >= 0) strong.push([ofId, w])
    else if (ofNode !== undefined && fits(ofNode, w)) strong.push([ofNode, w])
    else if (ofKey !== undefined && ofKey >= 0 && fits(ofKey, w)) pairs.push([ofKey, w])
  }
  const firm = rising(strong)
  // Texts that occur once may only refine what ids and elements say.
  const merged = [...firm, ...pairs].sort((a, b) => a[1] - b[1])
  const isFirm = new Set(firm)
  const agreeing = merged.filter(
    pair => isFirm.has(pair) || firm.every(other => pair[0] < other[0] === pair[1] < other[1] && pair[0] !== other[0]),
  )
  return rising(agreeing)
}

/** Matches what lies between two anchors: from the front, from the back, then by the longest common order. */
function fill(
  match: number[],
  fits: (k: number, w: number) => boolean,
  kFrom: number,
  kTo: number,
  wFrom: number,
  wTo: number,
  first: boolean,
  last: boolean,
): void {
  let [k0, k1, w0, w1] = [kFrom, kTo, wFrom, wTo]
  if (k0 >= k1 || w0 >= w1) return
  if (first && last) {
    // Nothing anchors: the window may begin anywhere in what is known; the longest tail that heads the window wins.
    for (let start = k0; start < k1; start++) {
      const length = k1 - start
      if (length > w1 - w0) continue
      let same = 0
      while (same < length && fits(start + same, w0 + same)) same++
      if (same !== length) continue
      for (let at = 0; at < length; at++) match[w0 + at] = start + at
      return
    }
  }
  if (first && !last) {
    while (k1 > k0 && w1 > w0 && fits(k1 - 1, w1 - 1)) match[--w1] = --k1
  }
  while (k0 < k1 && w0 < w1 && fits(k0, w0)) match[w0++] = k0++
  while (k1 > k0 && w1 > w0 && fits(k1 - 1, w1 - 1)) match[--w1] = --k1
  common(match, fits, k0, k1, w0, w1)
}

function common(
  match: number[],
  fits: (k: number, w: number) => boolean,
  k0: number,
  k1: number,
  w0: number,
  w1: number,
): void {
  const height = k1 - k0
  const width = w1 - w0
  if (height <= 0 || width <= 0 || height * width > tableLimit) return
  const stride = width + 1
  const table = new Uint16Array((height + 1) * stride)
  for (let k = height - 1; k >= 0; k--) {
    for (let w = width - 1; w >= 0; w--) {
      table[k * stride + w] = fits(k0 + k, w0 + w)
        ? (table[(k + 1) * stride + w + 1] ?? 0) + 1
        : Math.max(table[(k + 1) * stride + w] ?? 0, table[k * stride + w + 1] ?? 0)
    }
  }
  for (let k = 0, w = 0; k < height && w < width; ) {
    if (fits(k0 + k, w0 + w) && table[k * stride + w] === (table[(k + 1) * stride + w + 1] ?? 0) + 1) {
      match[w0 + w++] = k0 + k++
    } else if ((table[(k + 1) * stride + w] ?? 0) >= (table[k * stride + w + 1] ?? 0)) k++
    else w++
  }
}

/** A row that kept its element or id and most of its text is the same message, edited or read better now. */
function edits(
  match: number[],
  known: readonly Line[],
  window: readonly Line[],
  k0: number,
  k1: number,
  w0: number,
  w1: number,
): void {
  const used = new Set(match)
  for (let w = w0; w < w1; w++) {
    const line = window[w]
    if (!line || match[w] !== -1) continue
    for (let k = k0; k < k1; k++) {
      const old = known[k]
      if (!old || used.has(k)) continue
      const same = (line.node !== null && old.node === line.node) || (line.id !== null && old.id === line.id)
      if (!same || !isEdit(old.text, line.text) || crosses(match, k, w)) continue
      match[w] = k
      used.add(k)
      break
    }
  }
}

const crosses = (match: readonly number[], k: number, w: number): boolean =>
  match.some((at, index) => at >= 0 && ((index < w && at > k) || (index > w && at < k)))
