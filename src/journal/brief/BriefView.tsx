import { useState } from 'preact/hooks'
import { type Facts, FIGURES, PARTS, type Talk } from '../../domain'
import { Announce } from '../../ui/Announce'
import { Broken } from '../../ui/Broken'
import { Icon } from '../../ui/Icon'
import type { RecordsText } from '../../ui/text/records-text'
import { useCopied } from '../../ui/use-copied'
import { FollowUps } from './FollowUps'
import { htmlOf, markdownOf, pageOf } from './page-of'
import { Sheet, Who } from './Sheet'
import { useDraft } from './use-draft'

export interface BriefProps {
  text: RecordsText
  talk: Talk
  facts: Facts
  today: string
  now: () => number
  newId: () => string
  onKeep: (talk: Talk) => void
  onDrop: () => void
  onPrint: () => void
  onSave: (name: string, type: string, content: string) => void
}

/** Whatever is in the list, or not. */
const toggled = <T,>(list: readonly T[], value: T, on: boolean, order: readonly T[]): T[] =>
  order.filter(other => (other === value ? on : list.includes(other)))

/** One brief: what goes on the page on the left, the page itself on the right. */
export function BriefView({ text, facts, today, now, newId, onKeep, onDrop, onPrint, onSave, ...props }: BriefProps) {
  const words = text.records.brief
  const { talk, change, flush } = useDraft(props.talk, now, onKeep)
  const { copied, copy } = useCopied()
  const [long, setLong] = useState(false)
  const [asked, setAsked] = useState(false)
  const page = pageOf(text, talk, facts)
  const markdown = markdownOf(page)
  const name = `${words.name} ${talk.to}`
  return (
    <div class="desk">
      <div class="tools">
        <h1 class="d">{words.head}</h1>
        <p class="s">
          <Broken lines={words.lead} />
        </p>
        <Who text={text} talk={talk} onChange={change} />
        <fieldset>
          <legend class="s">{words.include}</legend>
          {PARTS.map(part => (
            <label key={part} class="tick">
              <input
                type="checkbox"
                checked={!talk.off.includes(part)}
                onChange={event => change({ off: toggled(talk.off, part, !event.currentTarget.checked, PARTS) })}
              />
              {words.parts[part]}
              {words.asides[part] && <small>{words.asides[part]}</small>}
            </label>
          ))}
        </fieldset>
        {!talk.off.includes('figures') && (
          <fieldset class="chosen">
            <legend class="s">{words.choose}</legend>
            <div class="chips">
              {FIGURES.map(figure => (
                <button
                  key={figure}
                  type="button"
                  class="chip"
                  aria-pressed={talk.figures.includes(figure)}
                  onClick={() =>
                    change({ figures: toggled(talk.figures, figure, !talk.figures.includes(figure), FIGURES) })
                  }
                >
                  {words.figures[figure]}
                </button>
              ))}
            </div>
          </fieldset>
        )}
        <button
          type="button"
          class="btn primary"
          onClick={() => {
            flush()
            onPrint()
          }}
        >
          {text.records.print}
        </button>
        <button type="button" class="btn" onClick={() => copy(markdown)}>
          <Icon name={copied === markdown ? 'check' : 'copy'} />
          {copied === markdown ? text.records.copied : text.records.copy}
        </button>
        <Announce line={copied === markdown ? text.records.copied : ''} />
        <p class="row">
          <button type="button" class="link" onClick={() => onSave(`${name}.md`, 'text/markdown', markdown)}>
            {text.records.saveAs.md}
          </button>
          <button type="button" class="link" onClick={() => onSave(`${name}.html`, 'text/html', htmlOf(page))}>
            {text.records.saveAs.html}
          </button>
        </p>
        <p class="s" role="status">
          {long ? words.long : words.fits}
        </p>
        <p class="s">
          <Broken lines={text.records.own} />
          <br />
          {words.kept}
        </p>
        <button
          type="button"
          class="link"
          onClick={() => {
            if (asked) onDrop()
            else setAsked(true)
          }}
          onBlur={() => setAsked(false)}
        >
          <Icon name="trash" />
          {asked ? `${words.drop}？` : words.drop}
        </button>
      </div>
      <div>
        <Sheet text={text} talk={talk} facts={facts} onChange={change} onLong={setLong} />
        <FollowUps text={text} talk={talk} newId={newId} today={today} onChange={change} />
      </div>
    </div>
  )
}
