import { useEffect, useState } from 'preact/hooks'
import type { CarryWords } from './carry-text'
import type { Language } from './language'

/** One language is enough for one reader. */
const BRING: Record<Language, () => Promise<{ carry: CarryWords }>> = {
  'zh-CN': () => import('./zh-CN/carry'),
  'zh-TW': () => import('./zh-TW/carry'),
  en: () => import('./en/carry'),
}

/** What is said of carrying along; null until the words are there. */
export function useCarryWords(language: Language): CarryWords | null {
  const [words, setWords] = useState<CarryWords | null>(null)
  useEffect(() => {
    let overtaken = false
    void BRING[language]().then(({ carry }) => {
      if (!overtaken) setWords(carry)
    })
    return () => {
      overtaken = true
    }
  }, [language])
  return words
}
