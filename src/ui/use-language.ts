import { useEffect } from 'preact/hooks'
import type { CommonText } from './text/text'

/** The page itself speaks the language that its words are in: for screen readers, fonts and the tab's title. */
export function useLanguage(text: CommonText): void {
  useEffect(() => {
    document.documentElement.lang = text.language
    document.title = text.name
  }, [text])
}
