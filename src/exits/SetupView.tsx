import { useEffect, useRef, useState } from 'preact/hooks'
import { randomId } from '../platform/random'
import type { Mine, OwnExit, Setup } from '../store'
import { Announce } from '../ui/Announce'
import { Door } from '../ui/art/Door'
import { Broken } from '../ui/Broken'
import { BuddyForm } from '../ui/buddy/BuddyForm'
import { Cup } from '../ui/cup/Cup'
import { companyExits, PRESET, worded } from '../ui/exits/exits'
import { Icon } from '../ui/Icon'
import type { ExitsText } from '../ui/text/text'
import { ExitRow } from './ExitRow'

/** "Kept" stays this long, ms. */
const HEARD = 2500

export interface SetupProps {
  text: ExitsText
  mine: Mine
  onKeep: <K extends keyof Setup>(key: K, value: Setup[K]) => void
}

/** The exits made one's own, whom to tell, whom to call. */
export function SetupView({ text, mine, onKeep }: SetupProps) {
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
        <span class="wordmark">
          <Cup level={38} size={24} />
          {text.name}
        </span>
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
      <CompanyExits text={text} company={mine.company} />
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
      </div>
    </main>
  )
}

/** What the company has put on the card, to be read and not changed; nothing where it has put nothing. */
function CompanyExits({ text, company }: { text: ExitsText; company: Mine['company'] }) {
  const shown = companyExits(company)
  if (shown.length + company.help.length === 0) return null
  return (
    <section class="company">
      <h2>{text.setup.company}</h2>
      <ul>
        {shown.map(({ id, name, hint }) => (
          <li key={id}>
            <b>{name}</b>
            {hint !== '' && <span class="s">{hint}</span>}
          </li>
        ))}
        {company.help.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
