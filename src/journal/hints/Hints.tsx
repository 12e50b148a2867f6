import { dueOf, restoreTally, talkDue } from '../../domain'
import { localDay } from '../../platform/day'
import { type Database, papers } from '../../store'
import type { JournalText } from '../../ui/text/journal-text'
import { useRecordsText } from '../../ui/text/pick-records'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { HintsView } from './HintsView'

/** As far back as the rules look, days worked; `long` needs the very first one too. */
const LOOK_BACK = 40

async function worked(db: Database) {
  const tx = db.transaction(['days', 'checkIns'])
  const store = tx.objectStore('days')
  const [keys, checkIns] = await Promise.all([store.getAllKeys(), tx.objectStore('checkIns').index('at').getAll()])
  const from = keys.at(-LOOK_BACK) ?? keys[0]
  const recent = from === undefined ? [] : await store.getAll(IDBKeyRange.lowerBound(from))
  const first = from === keys[0] ? [] : await store.getAll(null, 1)
  await tx.done
  return { days: [...first, ...recent].flatMap(day => restoreTally(day) ?? []), checkIns }
}

async function read(db: Database) {
  const [lately, written] = await Promise.all([worked(db), papers(db)])
  return { ...lately, papers: written }
}

/** What the agent may want to know before anything else: something to look at again, or that a talk is due. Never more than a line or two. */
export function Hints({ text: journal, changed }: { text: JournalText; changed: number }) {
  const today = localDay(Date.now())
  const { value } = useRead(read, `hints ${today} ${changed}`)
  const text = useRecordsText(journal)
  if (!value || !text) return null
  return (
    <HintsView
      text={text}
      hint={talkDue({ today, ...value })}
      due={dueOf(value.papers, today)}
      onWave={reason =>
        void tell({ type: 'paper', paper: { kind: 'waved', id: `waved.${reason}`, at: Date.now(), reason } })
      }
    />
  )
}
