import type { Opener } from '../../lock/box'
import type { Database } from '../open'
import { bringReader, type Reader } from './openings'
import { openEntry, openNote, openPaper } from './rows'

/** What has been opened already, for as long as the page has the key: a page reads again at every change. */
let opened = new Map<string, Promise<unknown>>()

/** What is read through this connection is opened by `opener`; null: it is locked, and nothing is remembered. */
export function bringOpener(db: Database, opener: Opener | null): void {
  if (!opener) opened = new Map()
  bringReader(db, opener && readerOf(remembering(opener)))
}

const remembering = ({ publicKey, open }: Opener): Opener => ({
  publicKey,
  open(box, about) {
    const name = `${about} ${box}`
    const value = opened.get(name) ?? open(box, about)
    opened.set(name, value)
    return value
  },
})

const there = <T>(value: T | null): value is T => value !== null

const readerOf = (opener: Opener): Reader => ({
  entries: rows => Promise.all(rows.map(row => openEntry(opener, row))),
  notes: async rows => (await Promise.all(rows.map(row => openNote(opener, row)))).filter(there),
  papers: async rows => (await Promise.all(rows.map(row => openPaper(opener, row)))).filter(there),
})
