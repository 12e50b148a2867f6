import { useState } from 'preact/hooks'
import { TwoCups } from '../../ui/art/TwoCups'
import { BuddyWays } from '../../ui/buddy/BuddyWays'
import { BuddyForm } from '../../ui/buddy/BuddyForm'
import type { DoProps } from './do-props'

/** A word with somebody: the agent's own choice of whom, one click away. */
export function Buddy({ text, mine, onBuddy, onEnough }: DoProps) {
  const words = text.buddy
  const { name } = mine.buddy
  const [changing, setChanging] = useState(name === '')
  return (
    <section class="out">
      <div>
        <h1 class="d now" tabIndex={-1}>
          {words.head}
        </h1>
        <p class="lead">{words.lead(changing ? '' : name)}</p>
        {changing ? (
          <BuddyForm
            text={text}
            buddy={mine.buddy}
            onSave={buddy => {
              onBuddy(buddy)
              setChanging(buddy.name === '')
            }}
          />
        ) : (
          <BuddyWays text={text} buddy={mine.buddy} onChange={() => setChanging(true)} />
        )}
        <p class="s help">{words.help}</p>
        <div class="go">
          <button type="button" class="btn" onClick={onEnough}>
            {text.pause.finished}
          </button>
        </div>
      </div>
      <TwoCups width={460} />
    </section>
  )
}
