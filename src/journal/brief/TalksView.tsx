import { useState } from 'preact/hooks'
import { dayAfter, type Talk } from '../../domain'
import { TwoCups } from '../../ui/art/TwoCups'
import { Broken } from '../../ui/Broken'
import type { RecordsText } from '../../ui/text/records-text'
import { hashOf } from '../route'

export interface TalksProps {
  text: RecordsText
  talks: readonly Talk[]
  /** Local day. */
  today: string
  onStart: (from: string, to: string) => void
}

const RANGES = [14, 30, 90] as const

/** Talks that were prepared or had, and a new one about some days. */
export function TalksView({ text, talks, today, onStart }: TalksProps) {
  const words = text.records.brief
  const [range, setRange] = useState({ from: dayAfter(today, -29), to: today })
  const sound = range.from !== '' && range.to !== '' && range.from <= range.to
  return (
    <>
      <section class="opening">
        <h1 class="d">{words.head}</h1>
        <p>
          <Broken lines={words.lead} />
        </p>
      </section>
      <form
        class="seek"
        onSubmit={event => {
          event.preventDefault()
          if (sound) onStart(range.from, range.to)
        }}
      >
        <div class="chips" role="group" aria-label={words.from}>
          {RANGES.map(days => {
            const from = dayAfter(today, 1 - days)
            return (
              <button
                key={days}
                type="button"
                class="chip"
                aria-pressed={range.from === from && range.to === today}
                onClick={() => setRange({ from, to: today })}
              >
                {words.last[days]}
              </button>
            )
          })}
        </div>
        <label class="field">
          <span class="s">{words.from}</span>
          <input
            type="date"
            required
            max={range.to}
            value={range.from}
            onInput={event => setRange({ ...range, from: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="s">{words.to}</span>
          <input
            type="date"
            required
            min={range.from}
            max={today}
            value={range.to}
            onInput={event => setRange({ ...range, to: event.currentTarget.value })}
          />
        </label>
        <button type="submit" class="btn primary" disabled={!sound}>
          {talks.length === 0 ? words.start : words.again}
        </button>
      </form>
      {talks.length === 0 ? (
        <section class="nothing">
          <TwoCups width={180} />
          <p>{words.none}</p>
        </section>
      ) : (
        <section>
          <h2 class="d">{words.list}</h2>
          <ul class="talks">
            {talks.map(talk => (
              <li key={talk.id}>
                <a href={hashOf('brief', talk.id)}>{text.records.range(talk.from, talk.to)}</a>
                <span class="s">{talk.held === null ? words.draft : words.held(talk.held)}</span>
                <span class="s aim">{talk.words.aim}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
