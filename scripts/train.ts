/** Trains the shipped model: `npm run train -- --data ../shared/data`. The same inputs give the same bytes. */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { trainingRows } from './train/training-rows'
import { SETTINGS, train } from './train/train'

const root = resolve(import.meta.dirname, '..')
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })
const file = resolve(root, 'src/hostility/model/weights.json')
const { packed } = train(trainingRows(resolve(root, values.data)), SETTINGS, console.log, 'weights')
writeFileSync(file, JSON.stringify(packed))
execFileSync('npx', ['biome', 'format', '--write', file], { cwd: root, stdio: 'inherit' })
