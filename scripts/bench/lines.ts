import { writtenRows } from '../train/rows'

/** Customers' lines to play, in one fixed order that mixes languages and levels: the sentences written for the detector. */
export function customerLines(): string[] {
  const texts = [...new Set(writtenRows().map(({ text }) => text))].filter(text => text.length <= 200)
  // A step that shares no factor with their number visits each once.
  const step = 7919
  return texts.map((_, i) => texts[(i * step) % texts.length] ?? '')
}
