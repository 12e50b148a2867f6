import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { buildAlone } from './alone'

describe('the two hard parts stand alone', () => {
  it('hostility runs with nothing around it', async () => {
    const code = await buildAlone('hostility/index.ts', 'Hostility')
    const bare = runInNewContext(`${code};Hostility`, {}) as { appraise(text: string): { level: string } }
    expect(bare.appraise('你们就是一群骗子').level).toBe('hostile')
    expect(bare.appraise('在吗').level).toBe('calm')
    // Model, lexicon and tables together.
    expect(code.length).toBeLessThan(1_000_000)
    expect(gzipSync(code).length).toBeLessThan(500_000)
  })

  it('console names no extension API but the one that reads closed shadow roots', async () => {
    const code = await buildAlone('console/index.ts', 'Console')
    expect(code).not.toMatch(/\b(?:chrome|browser)\s*\.\s*(?!dom\b)\w+\s*\./)
    expect(code).toContain('openOrClosedShadowRoot')
    // Our own share of the content script's 60 kB, which tests/repo/package.test.ts holds: the reader is most of it. Four more
    // than at first, for dates, states and dividers in a dozen more languages, folded reply boxes and ones that lie over the
    // thread, names and tags without classes, tabs without ids.
    expect(gzipSync(code).length).toBeLessThan(44_000)
  })
})
