import type { ConsoleProfile } from '../console'

/** Larger files are no profiles, bytes: the longest one that the schema allows is far below. */
const LARGEST = 256_000

/** Asks the agent for a file and gives its text; null where none was chosen, or it is too large to be a profile. */
export function chooseFile(): Promise<string | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  return new Promise(resolve => {
    input.addEventListener('cancel', () => resolve(null), { once: true })
    input.addEventListener(
      'change',
      () => {
        const file = input.files?.[0]
        if (!file) return resolve(null)
        // Too large is unreadable too: no JSON begins with nothing.
        void (file.size > LARGEST ? Promise.resolve('') : file.text()).then(resolve)
      },
      { once: true },
    )
    input.click()
  })
}

/** Puts a profile into the agent's downloads, as the schema's file. */
export function saveFile(profile: ConsoleProfile, host: string): void {
  const blob = new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `breather-${host.replace(/[^a-z0-9.-]/gi, '-')}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
