import { resolve } from 'node:path'
import { build } from 'vite'

/** One part of the product, built by itself for a plain page: the script that leaves `name` as a global. */
export async function buildAlone(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, '../../src', entry), formats: ['iife'], name, fileName: name },
    },
  })
  const [first] = Array.isArray(built) ? built : [built]
  const code = first && 'output' in first ? first.output[0].code : ''
  if (code === '') throw new Error(`${entry} was not built`)
  return code
}
