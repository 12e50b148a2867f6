import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { ensureChromium } from '../chromium'
import { DARKREADER } from './darkreader'

/** Where and when it was measured, a line each. */
export function machineLines(began: { at: Date; load: number }): string[] {
  const [one] = cpus()
  const commit = ((): string => {
    try {
      return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
    } catch {
      return 'unknown'
    }
  })()
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    devDependencies: Record<string, string>
  }
  const peers = ['@2toad/profanity', 'bad-words-next', 'cuss', 'glin-profanity', 'mint-filter', 'naughty-words']
    .concat('no-profanity', 'obscenity')
    .map(name => `${name} ${devDependencies[name]}`)
  return [
    `Measured ${began.at.toISOString().slice(0, 16).replace('T', ' ')} UTC, at commit ${commit}`,
    `${cpus().length} × ${one?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB; load ${began.load.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended`,
    `${ensureChromium().version}; Node ${process.version}; ${DARKREADER}; ${peers.join(', ')}`,
  ]
}
