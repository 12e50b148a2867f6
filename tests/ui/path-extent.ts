/** How many numbers each path command takes. */
const TAKES: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 }

interface Extent {
  left: number
  right: number
  top: number
  bottom: number
}

/**
 * A box that surely holds a path: handles and ends of curves, and for an arc the circle around each end by its
 * radius where it turns (only its own height and width are counted, as our arcs are halves of lying ellipses).
 */
export function extent(d: string): Extent {
  const xs: number[] = []
  const ys: number[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toUpperCase()
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const takes = TAKES[command]
    if (takes === undefined || (takes === 0 && numbers.length > 0)) throw new Error(`unknown command ${letter}`)
    const relative = letter !== command
    if (command === 'Z') [x, y] = [startX, startY]
    for (let i = 0; i < numbers.length; i += takes) {
      const args = numbers.slice(i, i + takes)
      if (args.length < takes || args.some(Number.isNaN)) throw new Error(`broken path: ${letter}${rest}`)
      const [dx, dy] = relative ? [x, y] : [0, 0]
      if (command === 'H') x = (args[0] ?? 0) + dx
      else if (command === 'V') y = (args[0] ?? 0) + dy
      else {
        const points = command === 'A' ? args.slice(5) : args
        for (let k = 0; k < points.length; k += 2) {
          xs.push((points[k] ?? 0) + dx)
          ys.push((points[k + 1] ?? 0) + dy)
        }
        if (command === 'A') ys.push(y - (args[1] ?? 0), y + (args[1] ?? 0))
        x = xs.at(-1) ?? x
        y = command === 'A' ? (points[1] ?? 0) + dy : (ys.at(-1) ?? y)
      }
      if (command === 'M') [startX, startY] = [x, y]
      xs.push(x)
      ys.push(y)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}
