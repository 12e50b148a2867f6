import { useRef } from 'preact/hooks'
import { Announce } from '../../ui/Announce'
import { Broken } from '../../ui/Broken'
import { Icon } from '../../ui/Icon'
import type { LockWords } from '../../ui/text/lock-text'
import type { FileFault, RecordsText } from '../../ui/text/records-text'

export type Table = 'days' | 'entries' | 'causes'

/** What is going on, or has come of it. */
export type DataState =
  | { state: 'idle' }
  /** `share` is 0..1, or null where nobody can say. */
  | { state: 'busy'; step: 'read' | 'check' | 'write' | 'count' | 'save'; share: number | null }
  | { state: 'saved'; rows: number; left: number }
  | { state: 'taken'; added: number; known: number; salt: 'same' | 'taken' | 'kept' }
  | { state: 'fault'; fault: FileFault; where: string | null }
  /** A file that was chosen has a passphrase. */
  | { state: 'asks'; wrong: boolean }
  /** A table of what is locked was asked for; `said`: why the passphrase was not taken, empty for not yet. */
  | { state: 'confirm'; table: Table; said: string }
  /** What is locked cannot be opened, and why. */
  | { state: 'shut'; why: keyof LockWords['file']['faults'] }
  | { state: 'problem'; problem: 'full' | 'broken' }

export interface DataProps {
  text: RecordsText
  words: LockWords
  /** Where a passphrase is typed. */
  forms: typeof import('./Locked')
  now: DataState
  /** The lock is on: nothing leaves without a passphrase. */
  needed: boolean
  /** With a passphrase for the file, or null for none. */
  onSave: (passphrase: string | null) => void
  onTable: (table: Table) => void
  /** The lock's passphrase, for the table that was asked for; null to leave it. */
  onConfirm: (table: Table, passphrase: string | null) => void
  onFile: (file: File) => void
  /** The passphrase of the file that was chosen; null to leave it. */
  onOpen: (passphrase: string | null) => void
}

/** How the name of a file under a passphrase ends. */
export const ENDING = 'breather'

const TABLES: readonly Table[] = ['days', 'entries', 'causes']

/** All records out as a file, and back in. */
export function DataView({
  text,
  words: lock,
  forms: { AskPassphrase, SaveLocked },
  now,
  needed,
  onSave,
  onTable,
  onConfirm,
  onFile,
  onOpen,
}: DataProps) {
  const words = text.records.data
  const busy = now.state === 'busy'
  const input = useRef<HTMLInputElement>(null)
  const lines = saidOf(text, lock, now)
  return (
    <>
      <section class="opening">
        <h1 class="d">{words.head}</h1>
        <p>
          <Broken lines={words.lead} />
        </p>
      </section>
      <section class="card">
        <h2 class="d">{words.out}</h2>
        <p>{words.outLine}</p>
        <SaveLocked words={lock} needed={needed} busy={busy} save={words.save} onSave={onSave} />
        <h3>{words.csvHead}</h3>
        <p class="s">{words.csvLine}</p>
        <p class="row">
          {TABLES.map(table => (
            <button key={table} type="button" class="btn" disabled={busy} onClick={() => onTable(table)}>
              {words.csv[table]}
            </button>
          ))}
        </p>
        {now.state === 'confirm' && (
          <AskPassphrase
            words={lock}
            head={lock.file.csvAsk}
            line={lock.file.csvLine}
            open={lock.file.csvSave}
            busy={busy}
            onOpen={passphrase => onConfirm(now.table, passphrase)}
            onCancel={() => onConfirm(now.table, null)}
          />
        )}
      </section>
      <section class="card">
        <h2 class="d">{words.in}</h2>
        <p>{words.inLine}</p>
        <button type="button" class="btn" disabled={busy} onClick={() => input.current?.click()}>
          {words.choose}
        </button>
        <input
          ref={input}
          hidden
          type="file"
          accept={`.json,.${ENDING},application/json`}
          onChange={event => {
            const file = event.currentTarget.files?.[0]
            // The same file can be chosen again.
            event.currentTarget.value = ''
            if (file) onFile(file)
          }}
        />
        {now.state === 'asks' && (
          <AskPassphrase
            words={lock}
            head={lock.file.ask}
            line={lock.file.askLine}
            open={lock.file.open}
            busy={busy}
            onOpen={onOpen}
            onCancel={() => onOpen(null)}
          />
        )}
      </section>
      <div class="outcome">
        {now.state === 'busy' && (
          <>
            <label for="progress">{words.busy[now.step]}</label>
            <progress id="progress" max={1} {...(now.share !== null && { value: now.share })} />
          </>
        )}
        {lines.length > 0 && (
          <p>
            <Icon name={now.state === 'saved' || now.state === 'taken' ? 'check' : 'close'} />
            <span>
              <Broken lines={lines} />
            </span>
          </p>
        )}
        <Announce line={busy ? words.busy[now.step] : lines.join(' ')} />
      </div>
    </>
  )
}

function saidOf(text: RecordsText, lock: LockWords, now: DataState): string[] {
  const words = text.records.data
  switch (now.state) {
    case 'saved':
      return [words.saved(now.rows, now.left)]
    case 'taken':
      return [
        now.added === 0 ? words.nothingNew : words.taken(now.added, now.known),
        ...(now.salt === 'same' ? [] : [words.salt[now.salt]]),
      ]
    case 'fault':
      return [words.faults[now.fault], ...(now.where === null ? [] : [words.where(now.where)]), words.unchanged]
    case 'asks':
      return now.wrong ? [lock.file.faults.wrong] : []
    case 'confirm':
      return now.said === '' ? [] : [now.said]
    case 'shut':
      return [lock.file.faults[now.why], words.unchanged]
    case 'problem':
      return [words[now.problem]]
    default:
      return []
  }
}
