import { Tick } from '../../ui/chart/Tick'
import type { JournalText } from '../../ui/text/journal-text'

interface KeysProps {
  text: JournalText
  rests: boolean
  usual: boolean
  offers: boolean
}

/** What the curve's marks mean. */
export function Keys({ text, rests, usual, offers }: KeysProps) {
  const words = text.journal.day.keys
  const mark = (children: preact.ComponentChildren) => (
    <svg class="chart" width="14" height="24" viewBox="0 0 14 24" aria-hidden="true">
      {children}
    </svg>
  )
  return (
    <ul class="keys">
      {(['calm', 'tense', 'hostile'] as const).map(tone => (
        <li key={tone}>
          {mark(<Tick x={7} y={22} tone={tone} />)}
          {words[tone]}
        </li>
      ))}
      <li>
        {mark(<path class="thanks" d="M3 17.6c-.6-5 2.6-8 8-8c.3 5.4-3 8.6-7.6 7.6" />)}
        {words.good}
      </li>
      {rests && (
        <li>
          {mark(<rect class="pause" x="1" y="6" width="12" height="14" />)}
          {words.rest}
        </li>
      )}
      {offers && (
        <>
          <li>
            {mark(<circle class="offer taken" cx="7" cy="13" r="4" />)}
            {words.taken}
          </li>
          <li>
            {mark(<circle class="offer" cx="7" cy="13" r="4" />)}
            {words.offer}
          </li>
        </>
      )}
      {usual && (
        <li>
          {mark(<path class="usual" d="M0 13H14" />)}
          {words.usual}
        </li>
      )}
    </ul>
  )
}
