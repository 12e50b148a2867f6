import { describe, expect, it } from 'vitest'
import { boost } from '../../scripts/train/boost'
import { corpusOf, trainTable } from '../../scripts/train/heads'
import { auc, bestThreshold, scoreAt } from '../../scripts/train/metrics'
import { type Row, writtenRows } from '../../scripts/train/rows'
import { random } from '../../scripts/train/learn'
import { reportedRows } from '../../scripts/train/reported'
import { denseOf, Prepared, SETTINGS } from '../../scripts/train/train'
import { foldOf, joinUnits } from '../../scripts/train/units'
import { find } from '../../src/hostility/find'
import { fillGrams } from '../../src/hostility/model'
import { outsideQuotes } from '../../src/hostility/model/grams'
import { base64Of, bytesOf } from '../../src/hostility/model/base64'
import { emptyScores, pack, scoreGrams, unpack } from '../../src/hostility/model/table'
import { fixed, packTrees, treesLogit, unpackTrees } from '../../src/hostility/model/trees'
import { even } from '../../src/hostility/normalise'

const sample = writtenRows()
  .filter((_, i) => i % 30 === 0)
  .map(row => ({ ...row }))
joinUnits(sample)
const heads = { ...SETTINGS.heads, keep: 4000, slotBits: 14, epochs: 4 }
const table = (rows: readonly Row[]) => trainTable(rows, corpusOf(new Prepared(rows).grams), () => true, heads)

// Whole trainings of a sample, on a machine that may be busy: hence the time they are given.
describe('training', () => {
  it('gives the same bytes for the same rows, and others for others', () => {
    const once = JSON.stringify(table(sample))
    expect(JSON.stringify(table(sample))).toBe(once)
    expect(JSON.stringify(table(sample.slice(1)))).not.toBe(once)
  }, 30_000)

  it('takes the mean over the drawings of what is made', () => {
    const drawn = (draws: number[]): Row[] => [
      ...sample.filter((_, i) => i % 2 === 0),
      ...draws.flatMap(draw => sample.filter((_, i) => i % 4 === draw * 2 + 1).map(row => ({ ...row, draw }))),
    ]
    const bytes = (draws: number[]): string => JSON.stringify(table(drawn(draws)))
    expect(bytes([0, 1])).toBe(bytes([0, 1]))
    expect(bytes([0, 1])).not.toBe(bytes([0]))
    expect(bytes([0, 1])).not.toBe(bytes([1]))
  }, 60_000)

  it('grows each tree on one drawing, and on all in turn', () => {
    // One drawing says that the feature tells, the other that it tells the contrary.
    const points = Array.from({ length: 400 }, (_, i) => ({ x: i % 2, draw: (i >> 1) % 2 }))
    const grow = (draws: (draw: number) => number): number[] => {
      const trees = boost(
        [Float32Array.from(points, p => p.x)],
        points.map(p => (p.x + p.draw) % 2),
        points.map(() => 1),
        { ...SETTINGS.trees, trees: 2, depth: 1, rate: 1, rowPart: 1, featurePart: 1 },
        points.map(p => draws(p.draw)),
      )
      return [0, 1].map(x => treesLogit(trees, Int32Array.of(fixed(x))))
    }
    expect(grow(() => -1)).toEqual([0, 0])
    const [low = 0, high = 0] = grow(draw => draw)
    expect(Math.abs(low - high)).toBeGreaterThan(0.1)
  })

  it('learns from the rows it is shown, and tells some of those it is not', () => {
    const shown = (row: Row): boolean => foldOf(row.unit, 5) !== 0
    const rows = sample.filter(row => row.level !== 1)
    const trained = unpack(trainTable(rows, corpusOf(new Prepared(rows).grams), i => shown(rows[i] as Row), heads))
    const logit = (row: Row): number => {
      const scores = emptyScores()
      const text = even(row.text)
      scoreGrams(trained, fillGrams(text, find(text)), scores)
      return scores.logits[0] as number
    }
    const area = (own: Row[]): number =>
      auc(
        own.map(logit),
        own.map(row => row.level === 2),
      )
    expect(area(rows.filter(shown))).toBeGreaterThan(0.97)
    expect(area(rows.filter(row => !shown(row)))).toBeGreaterThan(0.7)
  }, 30_000)

  it('packs weights so that they come back, the first of two that share a slot and a check', () => {
    const weights = [1.5, -0.5, 0, 0, 0, 0, 0, 0.25]
    const grams = { hashes: Int32Array.of(0x12345678), length: 1, clauses: Uint8Array.of(0), clauseCount: 1 }
    const tops = weights.map(() => 2)
    const biases = weights.map(() => 0)
    const packed = pack(
      [
        { hash: 0x12345678, weights },
        { hash: 0x12345678, weights: weights.map(w => -w) },
      ],
      10,
      biases,
      tops,
    )
    const scores = emptyScores()
    scoreGrams(unpack(packed), grams, scores)
    weights.forEach((weight, h) => expect((scores.logits[h] as number) * Math.sqrt(5)).toBeCloseTo(weight, 1))
    expect(scores.known).toBe(1)
  })

  it('grows trees that tell what no single feature tells, the same each time', () => {
    const points = Array.from({ length: 400 }, (_, i) => [((i * 37) % 97) / 97, ((i * 53) % 89) / 89] as const)
    const truth = points.map(([x, y]) => (x > 0.5 !== y > 0.5 ? 1 : 0))
    const grow = () =>
      boost(
        [0, 1].map(k => Float32Array.from(points, point => point[k] as number)),
        truth,
        truth.map(() => 1),
        { ...SETTINGS.trees, trees: 60, depth: 3, featurePart: 1 },
      )
    const trees = unpackTrees(packTrees(grow()))
    const right = points.filter(
      (point, i) => treesLogit(trees, Int32Array.from(point, fixed)) > 0 === (truth[i] === 1),
    ).length
    expect(right / points.length).toBeGreaterThan(0.95)
    expect(packTrees(grow())).toEqual(packTrees(grow()))
  })

  it('puts attacks into other mouths without parting them from their unit', () => {
    const reported = reportedRows(sample, random(1))
    expect(reported.length).toBeGreaterThan(10)
    for (const row of reported) {
      expect(row).toMatchObject({ level: 0, kind: 'none', group: 'trap', source: 'made' })
      expect(sample.some(own => own.unit === row.unit && own.level === 2)).toBe(true)
    }
    expect(reportedRows(sample, random(1))).toEqual(reported)
    expect(
      reportedRows(
        sample.filter(row => row.level < 2),
        random(1),
      ),
    ).toEqual([])
  })

  it.each([
    ['他发“滚蛋”给我', '他发 " 给我'],
    ['he wrote "get lost" and left', 'he wrote  "  and left'],
    ['《白痴》有货吗', ' " 有货吗'],
    ['「去死」是誰寫的', ' " 是誰寫的'],
    ['5" screen', null],
    ['滚蛋', null],
  ])('reads %s outside its quotation marks', (text, outside) => {
    expect(outsideQuotes(text)).toBe(outside)
  })

  it('knows as many dense features as it says', () => {
    const values = denseOf(unpack(table(sample)), '你们这群骗子！')
    expect(values.at(-1)).toBeDefined()
    expect([...values].every(Number.isFinite)).toBe(true)
  })
})

describe('measuring', () => {
  it('computes F1, its best threshold and the area under the curve', () => {
    const scores = [0.9, 0.8, 0.7, 0.2, 0.1]
    const truths = [true, false, true, false, false]
    expect(scoreAt(scores, truths, 0.75)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(bestThreshold(scores, truths).f1).toBeCloseTo(0.8)
    expect(auc(scores, truths)).toBeCloseTo(5 / 6)
    expect(auc([1, 1], [true, false])).toBe(0.5)
  })

  it('keeps near duplicates in one unit', () => {
    const row = (text: string): Row => ({ ...(sample[0] as Row), lang: 'zh-Hans', text, unit: '' })
    const rows = [row('你们这群骗子公司还我押金'), row('你们这群骗 子公司，还我押金！'), row('请问今天什么时候发货呢')]
    joinUnits(rows)
    expect(rows[0]?.unit).toBe(rows[1]?.unit)
    expect(rows[0]?.unit).not.toBe(rows[2]?.unit)
  })
})

describe('base64', () => {
  it('is the usual one, for any bytes', () => {
    for (const length of [0, 1, 2, 3, 4, 5, 256]) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 73 + length) & 255)
      const text = base64Of(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(bytesOf(text)).toEqual(bytes)
    }
  })
})
