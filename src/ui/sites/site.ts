import type { Scene } from '../../domain'

/** An enabled console, and how well we read it. `since`: ms since the epoch. */
export type Site = { origin: string } & ({ state: 'reading' | 'waiting' } | { state: 'lost'; since: number })

/** The origin that a match pattern, or the glob of what was taught, stands for. */
export const originOf = (pattern: string): string => /^[^/]*\/\/[^/]*/.exec(pattern)?.[0] ?? pattern

/** How well an enabled site is read, from the pages of it that are open. */
export function siteOf(pattern: string, scenes: Scene[]): Site {
  const origin = originOf(pattern)
  const here = scenes.filter(scene => scene.site === new URL(origin).hostname)
  if (here.some(scene => scene.readable)) return { origin, state: 'reading' }
  const lost = here.map(scene => scene.lostAt).find(at => at !== null)
  return lost === undefined ? { origin, state: 'waiting' } : { origin, state: 'lost', since: lost }
}
