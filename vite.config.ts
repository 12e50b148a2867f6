import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, 'src')
const outDir = resolve(import.meta.dirname, 'dist')
const pages = ['pause', 'welcome', 'exits', 'settings', 'dayend']

/**
 * The manifest names emitted files directly, so it ships byte for byte; its words come from the languages' folders, under
 * the names that browsers look for.
 */
const manifest = (): Plugin => ({
  name: 'manifest',
  applyToEnvironment: environment => environment.name === 'client',
  generateBundle() {
    const emit = (fileName: string, file: string): void => {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file, 'utf8') })
    }
    emit('manifest.json', resolve(import.meta.dirname, 'manifest.json'))
    const text = join(root, 'ui/text')
    for (const language of readdirSync(text)) {
      const words = join(text, language, 'manifest.json')
      if (existsSync(words)) emit(`_locales/${language.replace('-', '_')}/messages.json`, words)
    }
  },
})

/** One entry, one file: a worker and a content script cannot load chunks (and need no web_accessible_resources then). */
const single = (name: string, input: string, format: 'es' | 'iife') => ({
  consumer: 'client' as const,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false as const,
    rollupOptions: {
      input: resolve(root, input),
      // Lists of words that only their own reader needs: without this every bundle that touches one keeps them all.
      treeshake: { manualPureFunctions: ['set', 'Set', 'Object.values', 'flatMap'] },
      output: { format, entryFileNames: `${name}.js`, codeSplitting: false },
    },
  },
})

/**
 * A large page of ours, built by itself. What many of its sections share is one file, named in the page's document: a
 * browser that has to find a dozen small ones, each behind the next, draws nothing meanwhile.
 */
const apart = (name: string) => ({
  consumer: 'client' as const,
  build: {
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file: string, found: string[], { hostType }: { hostType: 'html' | 'js' }) =>
        hostType === 'html' ? found : [],
    },
    rollupOptions: {
      input: resolve(root, name, 'index.html'),
      // Not the list of Chinese signs: only a search needs it, and brings it; counting for a file. Nor ciphers, for where a lock
      // is on.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              minShareCount: 3,
              test: /^(?!.*(traditional|store.recount|platform\/lock-key|\/lock\/(box|lock|passphrase|file|bytes|wait|rows|reader|records|sealing|turn|event|held|unlock)\.))/,
            },
          ],
        },
      },
    },
  },
})

export default defineConfig({
  root,
  base: './',
  publicDir: resolve(import.meta.dirname, 'public'),
  build: {
    outDir,
    emptyOutDir: true,
    target: ['chrome121', 'firefox140'],
    // The preload polyfill uses fetch, which our pages' CSP forbids and a test looks for.
    modulePreload: false,
  },
  plugins: [manifest()],
  builder: {
    async buildApp(builder) {
      for (const name of [
        'client',
        'popup',
        'journal',
        'receipt',
        'locking',
        'background',
        'teach',
        'card',
        'content',
      ]) {
        const environment = builder.environments[name]
        if (environment) await builder.build(environment)
      }
    },
  },
  environments: {
    client: { build: { rollupOptions: { input: pages.map(page => resolve(root, page, 'index.html')) } } },
    // Apart from the small pages: what they share with them would be cut into so many pieces that all of them grow.
    // The popup is opened most often, and each file that it has to ask for costs it three or four milliseconds.
    popup: apart('popup'),
    journal: apart('journal'),
    receipt: apart('receipt'),
    locking: apart('locking'),
    background: single('background', 'background/index.ts', 'es'),
    teach: single('teach', 'content/teach/index.ts', 'iife'),
    card: single('card', 'content/card/index.tsx', 'iife'),
    content: single('content', 'content/index.ts', 'iife'),
  },
})
