import type { Page } from 'playwright'

/** What is in use after everything has been collected, MB: all worlds of the page together. */
export async function heapOf(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.enable')
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage')
  const heap = (await devtools.send('Runtime.getHeapUsage')) as { usedSize: number; backingStorageSize?: number }
  await devtools.detach()
  // Typed arrays, of which the detector's weights and the lexicon's links are made, lie beside the heap.
  return (heap.usedSize + (heap.backingStorageSize ?? 0)) / 1e6
}
