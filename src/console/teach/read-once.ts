import { composerHint } from '../find/composer'
import { healthOf, pointsOf } from '../find/health'
import { findPlace, headerTexts } from '../find/thread'
import { ListReader } from '../list/list-reader'
import { Roots } from '../page/roots'
import type { ConsoleProfile } from '../profile/profile'
import { ThreadReader } from '../read/thread-reader'
import type { Role } from '../role'
import { RoleMemory } from '../roles/roles'

/** What one look at the page finds, with the very reader that will read it. */
export interface Glimpse {
  rows: { element: Element; role: Role }[]
  composer: Element | null
  scroller: Element | null
  /** The open entry, and all of them. */
  active: Element | null
  items: Element[]
  /** The health rules' points; `foundFrom` and more is a console. 0 where no pane is found. */
  points: number
}

/** Reads the page once with a profile, and forgets what it read. Reads layout. */
export function readOnce(root: Document, profile: ConsoleProfile): Glimpse {
  const roots = new Roots(root, () => {})
  roots.discover(root)
  const list = new ListReader(root, profile)
  const place = findPlace(root, roots, profile)
  if (!place) {
    list.read(null, [], [], 0)
    const items = list.items.map(item => item.element)
    return { rows: [], composer: null, scroller: null, active: list.active?.element ?? null, items, points: 0 }
  }
  const memory = new RoleMemory()
  const thread = new ThreadReader(profile, one => roots.add(one))
  let rows = thread.read(place)
  while (!thread.complete) rows = thread.read(place)
  const headers = headerTexts(place)
  list.read(place, rows, headers, 0)
  const [{ items, active }, hint] = [list, composerHint(place.composer)]
  if (active?.name) memory.learnCustomer(active.name)
  for (const row of rows) memory.observe(row)
  return {
    rows: rows.map(row => ({ element: row.node, role: row.fixedRole ?? memory.roleOf(row, false) })),
    composer: place.composer,
    scroller: place.scroller,
    active: active?.element ?? null,
    items: items.map(item => item.element),
    points: pointsOf(healthOf({ place, rows, list: list.list, items, active, hint })),
  }
}
