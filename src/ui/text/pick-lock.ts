import { useEffect, useState } from 'preact/hooks'
import { byLanguage } from './by-language'
import type { Language } from './language'
import type { LockWords } from './lock-text'

/** One language is enough for one reader. */
const BRING = byLanguage(import.meta.glob<LockWords>('./*/lock.ts', { import: 'lock' }))

/** What is said of the lock; null until the words are there. */
export function useLockWords(language: Language): LockWords | null {
  const [words, setWords] = useState<LockWords | null>(null)
  useEffect(() => {
    let overtaken = false
    void BRING[language]().then(found => {
      if (!overtaken) setWords(found)
    })
    return () => {
      overtaken = true
    }
  }, [language])
  return words
}
