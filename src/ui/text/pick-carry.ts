import { useEffect, useState } from 'preact/hooks'
import type { CarryWords } from './carry-text'
import { byLanguage } from './by-language'
import type { Language } from './language'

/** One language is enough for one reader. */
const BRING = byLanguage(import.meta.glob<CarryWords>('./*/carry.ts', { import: 'carry' }))

/** What is said of carrying along; null until the words are there. */
export function useCarryWords(language: Language): CarryWords | null {
  const [words, setWords] = useState<CarryWords | null>(null)
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
