import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
// Vite reads its configuration with Node's own loader, which wants the ending.
import { LongestFirst } from './longest-first.ts'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    setupFiles: [resolve(root, 'tests/property-seed.ts')],
    sequence: { sequencer: LongestFirst },
    // Twice the two cores: a shift is mostly waiting, as shifts are.
    maxWorkers: 4,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.{chromium,firefox}.test.{ts,tsx}'],
          // As below: some build what they look at.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: ['tests/**/*.chromium.test.{ts,tsx}'],
          // A net for what hangs, no measure of speed: a busy machine takes four times as long as a quiet one.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/**/*.firefox.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
