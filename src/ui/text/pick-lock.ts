import { useEffect, useState } from 'preact/hooks'
import type { Language } from './language'
import type { LockWords } from './lock-text'

/** One language is enough for one reader. */
const BRING: Record<Language, () => Promise<{ lock: LockWords }>> = {
  'zh-CN': () => import('./zh-CN/lock'),
  'zh-TW': () => import('./zh-TW/lock'),
  en: () => import('./en/lock'),
}

/** What is said of the lock; null until the words are there. */
export function useLockWords(language: Language): LockWords | null {
  const [words, setWords] = useState<LockWords | null>(null)
  useEffect(() => {
    let overtaken = false
    void BRING[language]().then(({ lock }) => {
      if (!overtaken) setWords(lock)
    })
    return () => {
      overtaken = true
    }
  }, [language])
  return words
}
