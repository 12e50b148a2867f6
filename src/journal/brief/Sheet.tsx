import { useEffect, useRef, useState } from 'preact/hooks'
import { type Facts, LINE_MAX, PART_MAX, PARTS, type Part, type Talk } from '../../domain'
import type { RecordsText } from '../../ui/text/records-text'
import { figureOf } from './page-of'

interface SheetProps {
  text: RecordsText
  talk: Talk
  facts: Facts
  onChange: (part: Partial<Talk>) => void
  /** Whether it is more than one printed page. */
  onLong: (long: boolean) => void
}

/** Nothing to be printed. */
const isEmpty = (talk: Talk, part: Part): boolean =>
  part === 'figures' ? talk.figures.length === 0 : talk.words[part].trim() === ''

/** What fits between the margins of an A4 sheet, as wide as ours is drawn, px at 96 a inch (297 mm less twice 14 mm). */
const PAGE = 1016

/** The page as it is printed: every text can be changed in place. */
export function Sheet({ text, talk, facts, onChange, onLong }: SheetProps) {
  const words = text.records.brief
  const sheet = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const inner = sheet.current
    if (!inner) return undefined
    const watch = new ResizeObserver(() => onLong(inner.offsetHeight > PAGE))
    watch.observe(inner)
    return () => watch.disconnect()
  }, [])
  const parts = PARTS.filter(part => !talk.off.includes(part))
  return (
    <article class="a4" aria-label={words.name}>
      <div ref={sheet}>
        <header>
          <h2 class="d">{words.name}</h2>
          <p>
            {talk.who}
            <br />
            {text.records.range(talk.from, talk.to)}
          </p>
        </header>
        {parts.map(part => (
          <section key={part} class={isEmpty(talk, part) ? 'noprint' : undefined}>
            <h3 id={`part-${part}`}>
              {words.parts[part]}
              {words.asides[part] && <small>{words.asides[part]}</small>}
            </h3>
            {part === 'figures' ? (
              <dl class="fig">
                {talk.figures.map(figure => {
                  const { n, label } = figureOf(text, facts, figure)
                  return (
                    <div key={figure}>
                      <dt>{label}</dt>
                      <dd class="num">{n}</dd>
                    </div>
                  )
                })}
              </dl>
            ) : (
              <Grow
                large={part === 'aim'}
                label={`part-${part}`}
                hint={words.hints[part]}
                value={talk.words[part]}
                onInput={value => onChange({ words: { ...talk.words, [part]: value } })}
              />
            )}
          </section>
        ))}
        <section class="after">
          <h3>
            {words.after}
            <small>{words.afterHint}</small>
          </h3>
          <div>
            {talk.followUps.map(({ id, text: line, due }) => (
              <p key={id} class="wl">
                {line}
                {due && <span>{text.records.day(due)}</span>}
              </p>
            ))}
            {Array.from({ length: Math.max(0, LINES - talk.followUps.length) }, (_, i) => (
              <p key={i} class="wl" />
            ))}
          </div>
        </section>
        <footer>
          <span>{words.foot}</span>
          <span>{words.next}</span>
        </footer>
      </div>
    </article>
  )
}

/** Lines to write on, by hand. */
const LINES = 3

interface GrowProps {
  large: boolean
  /** The id of its heading. */
  label: string
  hint: string
  value: string
  onInput: (value: string) => void
}

/** A text that is as tall as what is in it, on the screen and on paper. */
function Grow({ large, label, hint, value, onInput }: GrowProps) {
  // A twin with the same words gives the height, and is what is printed.
  return (
    <div class={large ? 'grow big' : 'grow'}>
      <textarea
        aria-labelledby={label}
        rows={1}
        maxLength={PART_MAX}
        placeholder={hint}
        value={value}
        onInput={event => onInput(event.currentTarget.value)}
      />
      <div class="twin" aria-hidden="true">
        {value === '' ? <span class="noprint">{hint}</span> : `${value}\n`}
      </div>
    </div>
  )
}

/** The name on the page: a line of its own, kept when it is left. */
export function Who({ text, talk, onChange }: Pick<SheetProps, 'text' | 'talk' | 'onChange'>) {
  const words = text.records.brief
  const [who, setWho] = useState(talk.who)
  return (
    <label class="field">
      <span class="s">{words.who}</span>
      <input
        value={who}
        maxLength={LINE_MAX}
        placeholder={words.whoHint}
        autocomplete="off"
        onInput={event => {
          setWho(event.currentTarget.value)
          onChange({ who: event.currentTarget.value })
        }}
      />
    </label>
  )
}
