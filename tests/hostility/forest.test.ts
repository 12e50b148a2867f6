import { describe, expect, it } from 'vitest'
import { boost } from '../../scripts/train/boost'
import { random } from '../../scripts/train/learn'
import { SETTINGS } from '../../scripts/train/train'
import { forestLogits, forestOf } from '../../src/hostility/model/forest'
import { fixed, treesLogit } from '../../src/hostility/model/trees'

const next = random(5)
const points = Array.from({ length: 500 }, () => [next() * 4 - 2, Math.floor(next() * 4), next()] as const)
const grown = [0, 1, 2].map(figure =>
  boost(
    [0, 1, 2].map(k => Float32Array.from(points, point => point[k] as number)),
    points.map(point => ((point[figure] as number) + (point[(figure + 1) % 3] as number) > 1 ? 1 : 0)),
    points.map(() => 1),
    { ...SETTINGS.trees, trees: 30, featurePart: 1 },
  ),
)

describe('trees of several figures in one', () => {
  it('say what each says alone, whatever message came before', () => {
    const forest = forestOf(grown, 3)
    const into = new Float64Array(3)
    const extremes = [[-1e4, -1e4, -1e4] as const, [1e4, 1e4, 1e4] as const, [0, 0, 0] as const]
    for (const point of [...points, ...extremes, ...points.slice(0, 20)]) {
      const values = Int32Array.from(point, fixed)
      forestLogits(forest, values, into)
      expect([...into]).toEqual(grown.map(trees => treesLogit(trees, values)))
    }
  })

  it('says no where they are of another depth than is written out', () => {
    const flat = boost([Float32Array.of(0, 1)], [0, 1], [1, 1], { ...SETTINGS.trees, trees: 1, depth: 2 })
    expect(() => forestOf([flat], 1)).toThrow('depth')
  })
})
