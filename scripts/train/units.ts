import { even } from '../../src/hostility/normalise'
import { hashOf, type Row } from './rows'

/** Part of the shorter text's shingles that two near duplicates share. */
const ALIKE = 0.5
/** Texts that share a shingle beyond which it is a common phrase and says nothing. */
const COMMON = 40

/** Gives rows that are near duplicates (variants of one sentence) one unit. */
export function joinUnits(rows: readonly Row[]): void {
  const shingles = rows.map(row => {
    const text = even(row.text).replace(/[^\p{L}\p{N}]+/gu, '')
    const size = row.lang === 'en' ? 9 : 4
    const set = new Set<string>()
    for (let i = 0; i + size <= text.length; i++) set.add(text.slice(i, i + size))
    if (set.size === 0) set.add(text)
    return set
  })
  const postings = new Map<string, number[]>()
  shingles.forEach((set, i) => {
    for (const s of set) {
      const list = postings.get(s)
      if (list) list.push(i)
      else postings.set(s, [i])
    }
  })
  const parent = rows.map((_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  shingles.forEach((set, i) => {
    const shared = new Map<number, number>()
    for (const s of set) {
      const list = postings.get(s) as number[]
      if (list.length > COMMON) continue
      for (const j of list) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1)
    }
    for (const [j, n] of shared) {
      if (n >= ALIKE * Math.min(set.size, (shingles[j] as Set<string>).size)) parent[find(i)] = find(j)
    }
  })
  rows.forEach((row, i) => {
    row.unit = `w${hashOf((rows[find(i)] as Row).text)}`
  })
}

/** The fold of a unit, 0..folds-1. */
export const foldOf = (unit: string, folds: number): number => Math.floor((hashOf(`fold ${unit}`) / 2 ** 32) * folds)
