import { Announce } from '../Announce'
import { Icon } from '../Icon'
import type { CardText } from '../text/text'
import { useCopied } from '../use-copied'
import type { Buddy } from './BuddyForm'
import { linkOf } from './link'

interface BuddyWaysProps {
  text: Pick<CardText, 'buddy'>
  buddy: Buddy
  /** Something else is the one filled button of its view. */
  plain?: boolean
  onChange: () => void
}

/** How to reach the one who was chosen, and a line to begin with. Nothing is sent from here. */
export function BuddyWays({ text, buddy, plain = false, onChange }: BuddyWaysProps) {
  const words = text.buddy
  const { copied, copy } = useCopied()
  const link = linkOf(buddy.how)
  return (
    <div class="ways-to">
      {link === null ? (
        buddy.how !== '' && <p class="how">{buddy.how}</p>
      ) : (
        <a class={plain ? 'btn' : 'btn primary'} href={link} target="_blank" rel="noreferrer">
          <Icon name="people" />
          {words.open}
        </a>
      )}
      <blockquote>
        {words.words}
        <button type="button" class="link plain" onClick={() => copy(words.words)}>
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
