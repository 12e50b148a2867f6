import { useId, useState } from 'preact/hooks'
import { type OwnWords, WORD_LONGEST, WORDS_MOST } from '../domain'
import { spelt } from '../hostility/own-words'
import { Icon } from '../ui/Icon'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Section } from './Section'
import type { Keep } from './SettingsView'

type Side = keyof OwnWords
type Problem = keyof SettingsPageText['settings']['words']['problem']

/** What is wrong with a word as typed, or the word as it is kept. */
function readWord(typed: string, side: Side, words: OwnWords): { word: string } | { problem: Problem } {
  const word = spelt(typed)
  if (word === '') return { problem: 'empty' }
  if (word.length > WORD_LONGEST) return { problem: 'long' }
  if (words[side].includes(word)) return { problem: 'known' }
  if (words[side === 'add' ? 'ignore' : 'add'].includes(word)) return { problem: 'other' }
  return words[side].length >= WORDS_MOST ? { problem: 'full' } : { word }
}

/** Words that count as rough for this agent, and words that do not. */
export function Words({ text, words: kept, onKeep }: { text: SettingsPageText; words: OwnWords; onKeep: Keep }) {
  const words = text.settings.words
  return (
    <Section head={words.head} lead={words.lead}>
      <div class="lists">
        {(['add', 'ignore'] as const).map(side => (
          <WordList
            key={side}
            text={text}
            side={side}
            kept={kept}
            onChange={list => onKeep('words', { ...kept, [side]: list })}
          />
        ))}
      </div>
    </Section>
  )
}

interface WordListProps {
  text: SettingsPageText
  side: Side
  kept: OwnWords
  onChange: (list: readonly string[]) => void
}

function WordList({ text, side, kept, onChange }: WordListProps) {
  const words = text.settings.words
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const id = useId()
  const add = (event: Event): void => {
    event.preventDefault()
    const read = readWord(typed, side, kept)
    if ('problem' in read) return setProblem(read.problem)
    onChange([...kept[side], read.word])
    setTyped('')
  }
  return (
    <form noValidate onSubmit={add}>
      <h3>{words[side].head}</h3>
      <p class="s">{words[side].line}</p>
      <div class="field">
        <input
          value={typed}
          aria-label={`${words[side].head}: ${words.field}`}
          placeholder={words.field}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={id}
          onInput={event => {
            setTyped(event.currentTarget.value)
            setProblem(null)
          }}
        />
        <button type="submit" class="btn">
          {words.button}
        </button>
      </div>
      <p class={problem ? 's wrong' : 's'} id={id} role="status">
        {problem ? words.problem[problem] : kept[side].length === 0 ? words.none : ''}
      </p>
      <ul class="words" aria-label={words[side].head}>
        {kept[side].map(word => (
          <li key={word}>
            {word}
            <button
              type="button"
              class="iconbtn"
              aria-label={words.remove(word)}
              onClick={() => onChange(kept[side].filter(known => known !== word))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
