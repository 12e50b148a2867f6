import {
  type Entry,
  mondayOf,
  dayAfter,
  isConversation,
  type Note,
  restoreTally,
  stressorsOf,
  weekOf,
} from '../../domain'
import { localDay } from '../../platform/day'
import type { Database } from '../../store'
import { openNotes } from '../../store/lock/openings'
import type { RecordsText } from '../../ui/text/records-text'
import { tell } from '../tell'
import { useRead } from '../use-read'
import { WeekCard } from './WeekCard'

/** When the Monday's local day begins, ms. */
const beginOf = (day: string): number => new Date(`${day}T00:00`).getTime()

async function read(db: Database, today: string) {
  const monday = mondayOf(today)
  const tx = db.transaction(['days', 'conversations', 'notes'])
  const [days, conversations, notes] = await Promise.all([
    tx.objectStore('days').getAll(IDBKeyRange.lowerBound(dayAfter(monday, -49))),
    tx
      .objectStore('conversations')
      .index('openedAt')
      .getAll(IDBKeyRange.lowerBound(beginOf(monday))),
    tx
      .objectStore('notes')
      .index('at')
      .getAll(IDBKeyRange.lowerBound(beginOf(dayAfter(monday, -14)))),
    tx.done,
  ])
  return {
    days: days.flatMap(day => restoreTally(day) ?? []),
    conversations: conversations.filter(isConversation),
    notes: await openNotes(db, notes),
  }
}

/** The week's small card, where there is a week to look back on. */
export function Week({ text, entries, changed }: { text: RecordsText; entries: readonly Entry[]; changed: number }) {
  const today = localDay(Date.now())
  const { value } = useRead(db => read(db, today), `week ${today} ${changed}`)
  if (!value || value.days.length === 0) return null
  const monday = mondayOf(today)
  const ofWeek = entries.filter(entry => entry.at >= beginOf(monday))
  const week = weekOf(today, value.days, ofWeek, value.conversations)
  const line = (kind: Note['kind'], of: string): string =>
    value.notes.find(({ id }) => id === `${kind}.${of}`)?.text ?? ''
  return (
    <WeekCard
      key={week.monday}
      text={text}
      week={week}
      pressed={stressorsOf(ofWeek)[0] ?? null}
      strength={line('strength', monday)}
      lesson={line('lesson', monday)}
      before={line('lesson', dayAfter(monday, -7))}
      onKeep={(strength, lesson) => {
        void tell({ type: 'note', note: { id: `strength.${monday}`, kind: 'strength', text: strength } })
        void tell({ type: 'note', note: { id: `lesson.${monday}`, kind: 'lesson', text: lesson } })
      }}
    />
  )
}
