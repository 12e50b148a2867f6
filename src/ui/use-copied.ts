import { useState } from 'preact/hooks'
import { copyText } from './copy'

/** Copies on a click, and says which text it was that is in the clipboard now. */
export function useCopied(): { copied: string | null; copy: (text: string) => void } {
  const [copied, setCopied] = useState<string | null>(null)
  return { copied, copy: text => void copyText(text).then(done => setCopied(done ? text : null)) }
}
