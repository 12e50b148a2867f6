import { useState } from 'preact/hooks'
import type { Exit } from '../../domain'
import { Announce } from '../Announce'
import { Icon, type IconName } from '../Icon'
import type { CardText } from '../text/text'
import { useCopied } from '../use-copied'
import type { ShownExit } from './exits'

const ICONS: Record<Exit, IconName> = {
  warn: 'speak',
  transfer: 'transfer',
  lead: 'people',
  hold: 'hold',
  end: 'end',
  block: 'block',
  own: 'door',
}

interface ExitListProps {
  text: CardText
  exits: readonly ShownExit[]
  /** The agent has used this one. */
  onUse: (exit: Exit) => void
}

/** What the agent may do now, in order of force; each opens to its words. */
export function ExitList({ text, exits, onUse }: ExitListProps) {
  const words = text.exits
  const { copied, copy } = useCopied()
  const [used, setUsed] = useState<string | null>(null)
  return (
    <>
      <ol class="exits">
        {exits.map(({ id, exit, name, hint, phrase, by }, i) => (
          <li key={id}>
            <details open={i === 0}>
              <summary>
                <Icon name={ICONS[exit]} />
                <b>{name}</b>
                {by !== 'us' && <small>{by === 'agent' ? words.own : words.company}</small>}
                <span>{hint}</span>
              </summary>
              {phrase !== '' && <blockquote>{phrase}</blockquote>}
              <div class="row">
                {phrase !== '' && (
                  <button type="button" class="link plain" onClick={() => copy(phrase)}>
                    <Icon name={copied === phrase ? 'check' : 'copy'} />
                    {copied === phrase ? words.copied : words.copy}
                  </button>
                )}
                <button
                  type="button"
                  class="link plain"
                  aria-pressed={used === id}
                  onClick={() => {
                    if (used === id) return
                    setUsed(id)
                    onUse(exit)
                  }}
                >
                  <Icon name="check" />
                  {used === id ? words.used : words.use}
                </button>
              </div>
            </details>
          </li>
        ))}
      </ol>
      <Announce line={copied !== null ? words.copied : used !== null ? words.used : ''} />
    </>
  )
}
