import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { CAUSES, type Detail, type Entry, FIXES, STRESSORS, type Weight } from '../../domain'
import { Announce } from '../../ui/Announce'
import { Shelf } from '../../ui/art/Shelf'
import { Broken } from '../../ui/Broken'
import type { RecordsText } from '../../ui/text/records-text'
import { departmentName } from '../names'
import { EditEntry } from './EditEntry'
import { EntryRow } from './EntryRow'
import { Pick } from './Pick'
import { ANYTHING, found, type Sought } from './search'
import { useSimpler } from './use-simpler'

export interface CasebookProps {
  text: RecordsText
  /** Latest first. */
  entries: readonly Entry[]
  /** One that was just taken away and can be put back. */
  gone: Entry | null
  now: number
  dayOf: (at: number) => string
  onDetail: (entry: string, detail: Detail) => void
  onRemove: (entry: Entry) => void
  onPutBack: () => void
  /** What stands above the entries: the week to look back on. */
  children?: ComponentChildren
}

/** Rows drawn at first, and with every "more". */
const AT_ONCE = 30
const WEIGHTS: readonly Weight[] = [1, 2, 3]
const RANGES = [7, 30, 90] as const

/** The words that stand on an entry beside the agent's own. */
export function namesOn(text: RecordsText, { stressor, cause, hands, exit }: Entry): string[] {
  const { details, exits, records } = text
  return [
    stressor ? details.stressor.options[stressor] : '',
    cause ? details.cause.options[cause] : '',
    cause ? departmentName(text, FIXES[cause]) : '',
    hands ? records.casebook.hands[hands] : '',
    exit ? (exit === 'own' ? exits.own : exits.options[exit].name) : '',
  ].filter(name => name !== '')
}

/** What was logged: found again, read again, changed, taken away. */
export function CasebookView(props: CasebookProps) {
  const { text, entries, gone, now, onDetail, onRemove, onPutBack } = props
  const words = text.records.casebook
  const [sought, setSought] = useState<Sought>(ANYTHING)
  const [shown, setShown] = useState(AT_ONCE)
  const [editing, setEditing] = useState<string | null>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLHeadingElement>(null)
  const simpler = useSimpler()
  const hits = found(entries, sought, now, entry => namesOn(text, entry), simpler)
  const picky = JSON.stringify(sought) !== JSON.stringify(ANYTHING)
  useLayoutEffect(() => {
    // What had the focus went with the row.
    if (gone) undo.current?.focus()
  }, [gone?.id])
  const seek = (change: Partial<Sought>): void => {
    setSought({ ...sought, ...change })
    setShown(AT_ONCE)
  }
  return (
    <>
      <section class="opening">
        <h1 class="d">{words.head}</h1>
        <p>{words.lead(entries.length)}</p>
      </section>
      {props.children}
      {entries.length === 0 && !gone ? (
        <section class="nothing">
          <Shelf width={180} />
          <p>
            <Broken lines={words.empty} />
          </p>
        </section>
      ) : (
        <>
          <search class="seek">
            <label class="field wide">
              <span class="s">{words.search}</span>
              <input
                type="search"
                value={sought.words}
                placeholder={words.hint}
                autocomplete="off"
                onInput={event => seek({ words: event.currentTarget.value })}
              />
            </label>
            <Pick
              ask={words.filters.range}
              any={words.any}
              values={RANGES}
              names={words.ranges}
              chosen={sought.days}
              onChoose={days => seek({ days })}
            />
            <Pick
              ask={words.filters.kind}
              any={words.any}
              values={['hard', 'good'] as const}
              names={words.kinds}
              chosen={sought.kind}
              onChoose={kind => seek({ kind })}
            />
            <Pick
              ask={words.filters.stressor}
              any={words.any}
              values={STRESSORS}
              names={text.details.stressor.options}
              chosen={sought.stressor}
              onChoose={stressor => seek({ stressor })}
            />
            <Pick
              ask={words.filters.cause}
              any={words.any}
              values={CAUSES}
              names={text.details.cause.options}
              chosen={sought.cause}
              onChoose={cause => seek({ cause })}
            />
            <Pick
              ask={words.filters.weight}
              any={words.any}
              values={WEIGHTS}
              names={text.details.weight.options}
              chosen={sought.weight}
              onChoose={weight => seek({ weight })}
            />
            <label class="tick">
              <input
                type="checkbox"
                checked={sought.helped}
                onChange={event => seek({ helped: event.currentTarget.checked })}
              />
              {words.helpedOnly}
            </label>
          </search>
          <div class="listhead">
            <h2 class="d" ref={list} tabIndex={-1}>
              {picky ? words.found(hits.length) : words.list}
            </h2>
            {picky && (
              <button type="button" class="link" onClick={() => setSought(ANYTHING)}>
                {words.clear}
              </button>
            )}
          </div>
          <Announce line={picky ? words.found(hits.length) : ''} />
          {gone && (
            <p class="undone" role="status">
              {words.removed}
              <button
                ref={undo}
                type="button"
                class="link"
                onClick={() => {
                  onPutBack()
                  list.current?.focus()
                }}
              >
                {words.undo}
              </button>
            </p>
          )}
          {hits.length === 0 && picky && <p class="s">{words.none}</p>}
          <ol class="entries">
            {hits.slice(0, shown).map(entry => (
              <li key={entry.id}>
                {editing === entry.id ? (
                  <EditEntry
                    text={text}
                    entry={entry}
                    onCancel={() => setEditing(null)}
                    onSave={detail => {
                      onDetail(entry.id, detail)
                      setEditing(null)
                    }}
                  />
                ) : (
                  <EntryRow
                    text={text}
                    entry={entry}
                    day={props.dayOf(entry.at)}
                    names={namesOn(text, entry)}
                    onEdit={() => setEditing(entry.id)}
                    onRemove={() => onRemove(entry)}
                  />
                )}
              </li>
            ))}
          </ol>
          {hits.length > shown && (
            <button type="button" class="btn" onClick={() => setShown(shown + AT_ONCE)}>
              {words.more(Math.min(AT_ONCE, hits.length - shown))}
            </button>
          )}
        </>
      )}
    </>
  )
}
