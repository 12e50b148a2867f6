import { useLockWords } from '../ui/text/pick-lock'
import type { Language } from '../ui/text/language'
import { Section } from './Section'

interface LockRowProps {
  language: Language
  /** Null until known. */
  on: boolean | null
  href: string
}

/** Whether a lock is on, and the way to it. */
export function LockRow({ language, on, href }: LockRowProps) {
  const words = useLockWords(language)
  if (!words || on === null) return null
  const w = words.settings
  return (
    <Section head={w.head} lead={w.lead}>
      <p>{on ? w.on[0] : w.off[0]}</p>
      <p>
        <a href={href}>{on ? w.more : w.set}</a>
      </p>
    </Section>
  )
}
