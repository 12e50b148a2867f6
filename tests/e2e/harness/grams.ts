/** Length of the runs of characters that must not be found anywhere. */
const RUN = 4

/** Every run of four characters (code points) in what was played. White space alone is no text. */
export function runsOf(texts: Iterable<string>): Set<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    const points = [...text]
    for (let i = 0; i + RUN <= points.length; i++) {
      const run = points.slice(i, i + RUN).join('')
      if (run.trim().length === run.length) runs.add(run)
    }
  }
  return runs
}

/** The runs that occur in `text`. */
export function found(runs: Set<string>, text: string): string[] {
  const points = [...text]
  const hits = new Set<string>()
  for (let i = 0; i + RUN <= points.length; i++) {
    const run = points.slice(i, i + RUN).join('')
    if (runs.has(run)) hits.add(run)
  }
  return [...hits]
}

/** Every string in a value: leaves, and keys of objects. Numbers and booleans cannot hold a text. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsIn(inner)])
}
