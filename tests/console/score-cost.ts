import type { CDPSession, Page } from 'playwright'
import { READER } from './score-watch'

/** Between two samples, microseconds. */
const interval = 150

/** A longer gap is another process's: the profiler's clock runs on while this one waits for the processor, microseconds. */
const longest = 1500

interface ProfileNode {
  id: number
  callFrame: { url: string; functionName: string }
  children?: number[]
}

/**
 * Script time of the reader alone: V8's sampling profiler sees every call stack, and what has a function of the
 * reader's script in it counts, with the style, layout and DOM work that the browser does inside those calls. What the
 * page does on its own does not count. Layout that the browser would have done anyway a moment later counts if the
 * reader asks for it first, so this is an upper bound.
 */
export class Cost {
  private readonly cdp: CDPSession

  private constructor(cdp: CDPSession) {
    this.cdp = cdp
  }

  static async of(page: Page): Promise<Cost> {
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Profiler.enable')
    await cdp.send('Profiler.setSamplingInterval', { interval })
    return new Cost(cdp)
  }

  start(): Promise<unknown> {
    return this.cdp.send('Profiler.start')
  }

  /** Milliseconds in the reader since `start`. */
  async stop(): Promise<number> {
    const { profile } = await this.cdp.send('Profiler.stop')
    const nodes = new Map((profile.nodes as ProfileNode[]).map(node => [node.id, node]))
    const inside = new Set<number>()
    const mark = (id: number, within: boolean) => {
      const node = nodes.get(id)
      if (!node) return
      const here = within || node.callFrame.url.endsWith(READER)
      if (here) inside.add(id)
      for (const child of node.children ?? []) mark(child, here)
    }
    const root = profile.nodes[0]
    if (root) mark(root.id, false)
    const deltas = profile.timeDeltas ?? []
    // A delta is the time since the sample before, so a sample lasts until the next one.
    const spent = (profile.samples ?? []).reduce(
      (sum, id, place) => sum + (inside.has(id) ? Math.min(longest, deltas[place + 1] ?? interval) : 0),
      0,
    )
    return spent / 1000
  }
}
