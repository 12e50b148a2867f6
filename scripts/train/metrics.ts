export interface Score {
  precision: number
  recall: number
  f1: number
}

export function scoreAt(scores: readonly number[], truths: readonly boolean[], threshold: number): Score {
  let given = 0
  let due = 0
  let right = 0
  scores.forEach((s, i) => {
    const alarm = s >= threshold
    if (alarm) given++
    if (truths[i]) due++
    if (alarm && truths[i]) right++
  })
  return { precision: right / given, recall: right / due, f1: (2 * right) / (given + due) }
}

/** The threshold with the best F1. */
export function bestThreshold(scores: readonly number[], truths: readonly boolean[]): { threshold: number } & Score {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number))
  const due = truths.filter(Boolean).length
  let right = 0
  let best = { threshold: Infinity, precision: 0, recall: 0, f1: 0 }
  order.forEach((i, n) => {
    if (truths[i]) right++
    const f1 = (2 * right) / (n + 1 + due)
    if (f1 > best.f1) {
      const next = order[n + 1]
      const here = scores[i] as number
      const threshold = next === undefined ? here : (here + (scores[next] as number)) / 2
      best = { threshold, precision: right / (n + 1), recall: right / due, f1 }
    }
  })
  return best
}

/** Area under the ROC curve; ties count half. */
export function auc(scores: readonly number[], truths: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => (scores[a] as number) - (scores[b] as number))
  let ranks = 0
  let due = 0
  for (let i = 0; i < order.length; ) {
    let j = i
    while (j < order.length && scores[order[j] as number] === scores[order[i] as number]) j++
    for (let k = i; k < j; k++) {
      if (truths[order[k] as number]) {
        ranks += (i + j + 1) / 2
        due++
      }
    }
    i = j
  }
  return (ranks - (due * (due + 1)) / 2) / (due * (order.length - due))
}
