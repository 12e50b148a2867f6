import type { CDPSession, Page } from 'playwright'

/** One event of Chromium's trace. Times in µs; `tdur` is what its thread computed meanwhile, whatever else ran. */
export interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; message?: string } & Partial<Chunk> }
}

/** A piece of the sampled profile: new nodes of the tree of calls, the samples as their ids, and the µs between them. */
interface Chunk {
  cpuProfile: { nodes?: { id: number; parent?: number; callFrame: { url?: string } }[]; samples?: number[] }
  timeDeltas: number[]
  startTime: number
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler']

/** Records what a page's threads do, from now on until `stop`. */
export async function record(page: Page): Promise<{ stop(): Promise<TraceEvent[]> }> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Tracing.start', {
    transferMode: 'ReturnAsStream',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  return {
    async stop() {
      const complete = new Promise<{ stream?: string }>(resolve => devtools.once('Tracing.tracingComplete', resolve))
      await devtools.send('Tracing.end')
      const { stream } = await complete
      const text = stream === undefined ? '' : await drain(devtools, stream)
      await devtools.detach()
      return (JSON.parse(text) as { traceEvents: TraceEvent[] }).traceEvents
    },
  }
}

async function drain(devtools: CDPSession, handle: string): Promise<string> {
  const parts: Buffer[] = []
  for (;;) {
    const { data, base64Encoded, eof } = await devtools.send('IO.read', { handle, size: 4_000_000 })
    parts.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'))
    if (eof) break
  }
  await devtools.send('IO.close', { handle })
  return Buffer.concat(parts).toString('utf8')
}

const MARK = 'bench:'

/** Says in the trace that a phase of the play begins. */
export const phase = (page: Page, name: string): Promise<void> =>
  page.evaluate(mark => console.timeStamp(mark), `${MARK}${name}`)

/** What the main thread of the page did in one phase. ms of its own computing time, so a busy machine changes little. */
export interface Spent {
  /** All tasks: script, style, layout, paint, whoever caused them. */
  all: number
  /** Script of anybody's, with the style and layout it forced. */
  script: number
  /** The watcher's callbacks, with what they forced. */
  own: number
  /** How many callbacks. */
  calls: number
  /** Samples of the watcher's script outside of these: what the browser hands it otherwise, answers to messages above all. */
  sampled: number
  /** The longest task's share of the watcher. */
  longest: number
  /** Tasks in which the watcher itself computed for more than 50 ms. */
  long: number
  /** Times that the watcher made the browser compute layout in the middle of script, style, and how long both took. */
  layouts: number
  styles: number
  forcedMs: number
  /** From the phase's beginning to the watcher's first callback by the clock. */
  first: number | null
}

const nothing = (): Spent => ({
  all: 0,
  script: 0,
  own: 0,
  calls: 0,
  sampled: 0,
  longest: 0,
  long: 0,
  layouts: 0,
  styles: 0,
  forcedMs: 0,
  first: null,
})

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile'])
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree'])
/** A task that is felt, ms (Long Tasks API). */
export const LONG = 50

/** Adds up the trace by phase. `isOwn`: whether a script's address is the watcher's. */
export function tally(events: readonly TraceEvent[], isOwn: (url: string) => boolean): Map<string, Spent> {
  const marks = events.filter(event => event.name === 'TimeStamp' && event.args.data?.message?.startsWith(MARK))
  const [first] = marks
  if (!first) throw new Error('no phase was marked in the trace')
  const thread = events
    .filter(({ ph, pid, tid, dur }) => ph === 'X' && dur !== undefined && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const starts = marks.map(({ ts, args }) => ({ ts, name: (args.data?.message ?? '').slice(MARK.length) }))
  const phases = new Map(starts.map(({ name }) => [name, nothing()]))
  let [at, taskEnd, scriptEnd, ownEnd, layoutEnd, inTask] = [-1, 0, 0, 0, 0, 0]
  let spent = nothing()
  const own: [number, number][] = []
  for (const { name, ts, dur = 0, tdur = dur, args } of thread) {
    while (starts[at + 1] && (starts[at + 1]?.ts ?? 0) <= ts) {
      at++
      spent = phases.get(starts[at]?.name ?? '') ?? spent
    }
    if (at < 0) continue
    const end = ts + dur
    if (name === 'RunTask' && ts >= taskEnd) {
      taskEnd = end
      spent.all += tdur / 1000
      inTask = 0
    }
    if (SCRIPT.has(name)) {
      if (ts >= scriptEnd) {
        scriptEnd = end
        spent.script += tdur / 1000
      }
      if (ts >= ownEnd && isOwn(args.data?.url ?? '')) {
        ownEnd = end
        own.push([ts, end])
        spent.own += tdur / 1000
        spent.calls++
        if (inTask < LONG && inTask + tdur / 1000 >= LONG) spent.long++
        inTask += tdur / 1000
        spent.longest = Math.max(spent.longest, inTask)
        spent.first ??= (ts - (starts[at]?.ts ?? ts)) / 1000
      }
    }
    if (LAYOUT.has(name) && ts < ownEnd && ts >= layoutEnd) {
      layoutEnd = end
      spent.forcedMs += tdur / 1000
      if (name === 'Layout') spent.layouts++
      else spent.styles++
    }
  }
  addSamples(events, first.pid, isOwn, own, starts, phases)
  return phases
}

/** A longer gap between two samples is another process's: the clock runs on while this one waits for the processor, µs. */
const LONGEST_SAMPLE = 2000

/** Adds what the samples show of the watcher outside of its callbacks. `own`: when those ran. */
function addSamples(
  events: readonly TraceEvent[],
  pid: number,
  isOwn: (url: string) => boolean,
  own: readonly (readonly [from: number, to: number])[],
  starts: readonly { ts: number; name: string }[],
  phases: ReadonlyMap<string, Spent>,
): void {
  const ours = new Map<number, boolean>()
  let [now, next] = [0, 0]
  const chunks = events.filter(event => event.pid === pid && /^Profile(?:Chunk)?$/.test(event.name))
  for (const { name, ts, args } of chunks.sort((a, b) => a.ts - b.ts)) {
    const { cpuProfile, timeDeltas = [], startTime } = args.data ?? {}
    if (name === 'Profile') now = startTime ?? ts
    for (const { id, parent, callFrame } of cpuProfile?.nodes ?? [])
      ours.set(id, isOwn(callFrame.url ?? '') || (parent !== undefined && ours.get(parent) === true))
    cpuProfile?.samples?.forEach((id, i) => {
      now += timeDeltas[i] ?? 0
      if (!ours.get(id)) return
      while ((own[next]?.[1] ?? Number.POSITIVE_INFINITY) < now) next++
      if (now >= (own[next]?.[0] ?? Number.POSITIVE_INFINITY)) return
      const spent = phases.get(starts.findLast(start => start.ts <= now)?.name ?? '')
      if (!spent) return
      spent.sampled++
      const lasts = Math.min(LONGEST_SAMPLE, timeDeltas[i + 1] ?? 0) / 1000
      spent.own += lasts
      spent.script += lasts
    })
  }
}
