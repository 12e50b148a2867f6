import { browser } from '../platform/browser'
import type { Paint } from '../ui/cup/part'
import { sign } from '../ui/cup/sign'
import { TOOLBAR } from '../ui/cup/toolbar'

const SIZES = [16, 32, 48]
/** Side of the square that the sign is drawn on. */
const GRID = 16

const colour = (paint: Paint): string => TOOLBAR[paint] ?? paint

/** The cup at its real level, drawn by the worker itself. */
export function cupImage(level: number, size: number): ImageData {
  const parts = sign(Math.min(100, Math.max(0, level)))
  const context = new OffscreenCanvas(size, size).getContext('2d')
  if (!context) throw new Error('no 2d canvas')
  context.scale(size / GRID, size / GRID)
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const part of parts) {
    const path = new Path2D(part.d)
    context.globalAlpha = part.opacity ?? 1
    if (part.fill) {
      context.fillStyle = colour(part.fill)
      context.fill(path)
    }
    if (part.stroke) {
      context.strokeStyle = colour(part.stroke)
      context.lineWidth = part.width ?? 1
      context.stroke(path)
    }
  }
  return context.getImageData(0, 0, size, size)
}

/** Shows the level in the toolbar; a dot where a put-away offer can be taken up again. */
export async function drawIcon(level: number, recall: boolean): Promise<void> {
  const imageData = Object.fromEntries(SIZES.map(size => [size, cupImage(level, size)]))
  // The polyfill's type names its own ImageData, which is the browser's.
  await browser.action.setIcon({ imageData: imageData as never })
  await browser.action.setBadgeBackgroundColor({ color: '#3d6b4d' })
  await browser.action.setBadgeText({ text: recall ? '·' : '' })
}
