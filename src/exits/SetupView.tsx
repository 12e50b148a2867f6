import { useEffect, useRef, useState } from 'preact/hooks'
import { randomId } from '../platform/random'
import type { Mine, OwnExit, Setup } from '../store'
import { Announce } from '../ui/Announce'
import { Door } from '../ui/art/Door'
import { Broken } from '../ui/Broken'
import { BuddyForm } from '../ui/buddy/BuddyForm'
import { PRESET, worded } from '../ui/exits/exits'
import { Icon } from '../ui/Icon'
import type { ExitsText } from '../ui/text/text'
import { ExitRow } from './ExitRow'

/** The keys that a console listens to, in the order of use. */
const KEYS = ['log', 'good', 'exits', 'reach'] as const
/** "Kept" stays this long, ms. */
const HEARD = 2500

export interface SetupProps {
  text: ExitsText
  mine: Mine
  /** The keyboard commands' keys, by their name; empty for none. */
  keys: Record<string, string>
  onKeep: <K extends keyof Setup>(key: K, value: Setup[K]) => void
}

/** The exits made one's own, whom to tell, whom to call, the button in the page, the keys. */
export function SetupView({ text, mine, keys, onKeep }: SetupProps) {
  const words = text.setup
  const rows = mine.exits.length > 0 ? mine.exits : PRESET
  const [kept, setKept] = useState(0)
  const newest = useRef<string | null>(null)
  useEffect(() => {
    if (kept === 0) return
    const timer = setTimeout(setKept, HEARD, 0)
    return () => clearTimeout(timer)
  }, [kept])
  function keep<K extends keyof Setup>(key: K, value: Setup[K]): void {
    onKeep(key, value)
    setKept(kept + 1)
  }
  const put = (next: readonly OwnExit[]): void => keep('exits', next)
  const move = (from: number, to: number): void => {
    const next = [...rows]
    const [row] = next.splice(from, 1)
    if (row) next.splice(to, 0, row)
    put(next)
  }
  function add(): void {
    const id = randomId()
    newest.current = id
    put([...rows, { exit: 'own', id, name: '', hint: '', phrase: '', off: false }])
  }
  return (
    <main class="setup">
      <header>
        <span class="wordmark">{text.name}</span>
        <span class="kept" aria-hidden="true">
          {kept > 0 && (
            <>
              <Icon name="check" />
              {words.saved}
            </>
          )}
        </span>
      </header>
      <Announce line={kept > 0 ? words.saved : ''} />
      <section class="opening">
        <div>
          <h1 class="d">
            <Broken lines={words.head} />
          </h1>
          <p class="lead">{words.lead}</p>
        </div>
        <Door width={220} />
      </section>
      <ol class="rows">
        {rows.map((row, i) => (
          <ExitRow
            key={row.id}
            text={text}
            row={row}
            ours={worded({ ...row, name: null, hint: null, phrase: null }, text)}
            focus={newest.current === row.id}
            first={i === 0}
            last={i === rows.length - 1}
            onChange={changed => put(rows.map(r => (r.id === row.id ? changed : r)))}
            onUp={() => move(i, i - 1)}
            onDown={() => move(i, i + 1)}
          />
        ))}
      </ol>
      <p class="go">
        <button type="button" class="btn" onClick={add}>
          {words.add}
        </button>
        {mine.exits.length > 0 && (
          <button type="button" class="link" onClick={() => put([])}>
            {words.reset}
          </button>
        )}
      </p>
      <div class="more">
        <section>
          <h2 class="d">{words.buddy.head}</h2>
          <p class="s">{words.buddy.lead}</p>
          <BuddyForm text={text} buddy={mine.buddy} onSave={buddy => keep('buddy', buddy)} />
        </section>
        <section>
          <h2 class="d">{words.help.head}</h2>
          <p class="s">{words.help.lead}</p>
          <label class="field">
            <span class="s">{words.help.label}</span>
            <textarea
              rows={3}
              maxLength={500}
              value={mine.help}
              onInput={event => keep('help', event.currentTarget.value)}
            />
          </label>
        </section>
        <section>
          <h2 class="d">{words.button.head}</h2>
          <p class="s">{words.button.lead}</p>
          <label class="tick">
            <input
              type="checkbox"
              checked={mine.button}
              onChange={event => keep('button', event.currentTarget.checked)}
            />
            {words.button.label}
          </label>
        </section>
        <section>
          <h2 class="d">{words.keys.head}</h2>
          <dl>
            {KEYS.map(name => (
              <div key={name}>
                <dt>{words.keys.rows[name]}</dt>
                <dd>
                  <kbd>{keys[name] || '—'}</kbd>
                </dd>
              </div>
            ))}
          </dl>
          <p class="s">{words.keys.lead}</p>
        </section>
      </div>
    </main>
  )
}
