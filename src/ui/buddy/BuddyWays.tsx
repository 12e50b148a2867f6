import { useState } from 'preact/hooks'
import { Announce } from '../Announce'
import { Icon } from '../Icon'
import type { Text } from '../text/text'
import type { Buddy } from './BuddyForm'
import { linkOf } from './link'

interface BuddyWaysProps {
  text: Text
  buddy: Buddy
  onChange: () => void
}

/** How to reach the one who was chosen, and a line to begin with. Nothing is sent from here. */
export function BuddyWays({ text, buddy, onChange }: BuddyWaysProps) {
  const words = text.pause.buddy
  const [copied, setCopied] = useState(false)
  const link = linkOf(buddy.how)
  const copy = (): void => void navigator.clipboard.writeText(words.words).then(() => setCopied(true))
  return (
    <div class="ways-to">
      {link === null ? (
        buddy.how !== '' && <p class="how">{buddy.how}</p>
      ) : (
        <a class="btn primary" href={link} target="_blank" rel="noreferrer">
          <Icon name="people" />
          {words.open}
        </a>
      )}
      <blockquote>
        {words.words}
        <button type="button" class="link plain" onClick={copy}>
          <Icon name="copy" />
          {words.copy}
        </button>
      </blockquote>
      <p class="s" aria-hidden="true">
        {copied ? words.copied : ''}
      </p>
      <Announce line={copied ? words.copied : ''} />
      <button type="button" class="link" onClick={onChange}>
        {words.change}
      </button>
    </div>
  )
}
