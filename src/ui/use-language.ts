import { useEffect } from 'preact/hooks'
import type { Text } from './text/text'

/** The page itself speaks the language that its words are in: for screen readers, fonts and the tab's title. */
export function useLanguage(text: Text): void {
  useEffect(() => {
    document.documentElement.lang = text.language
    document.title = text.name
  }, [text])
}
