import type { Composing } from '../composing'
import type { Names } from '../read/names'
import type { Role } from '../role'
import { RoleMemory, textMarks } from './roles'
import type { Row } from '../read/row'

/** Decides who said new rows. */
export class Speaker {
  readonly memory = new RoleMemory()
  readonly #composing: Composing
  readonly #names: Names

  constructor(names: Names, composing: Composing) {
    this.#names = names
    this.#composing = composing
  }

  /** The roles of rows seen for the first time. `echoes`: they may be what the agent has just sent. */
  roles(rows: readonly Row[], echoes: boolean): Map<Row, Role> {
    for (const row of rows) this.memory.observe(row)
    for (const row of rows) if (row.name !== null && row.side !== 'center') this.#names.learn(row.name)
    const echoed = new Set<Row>()
    if (echoes) {
      for (const row of rows) {
        if (!this.memory.mayEcho(row) || !this.#composing.takeEcho(row.text)) continue
        echoed.add(row)
        this.memory.learnEcho(row)
      }
    }
    // Rows alike in all that is asked have one role: a history is hundreds of a few kinds.
    const alike = new Map<readonly string[], Map<string, Role>>()
    const roleOf = (row: Row): Role => {
      if (echoed.has(row)) return this.memory.roleOf(row, true)
      const ofWords = alike.get(row.words) ?? new Map<string, Role>()
      alike.set(row.words, ofWords)
      const look = `${row.side} ${row.kind} ${row.bubble} ${row.amber} ${textMarks(row.text)} ${row.name}`
      const known = ofWords.get(look)
      if (known !== undefined) return known
      const role = this.memory.roleOf(row, false)
      ofWords.set(look, role)
      return role
    }
    return new Map(
      rows.map(row => {
        const read = roleOf(row)
        // A profile that knows the agent's side knows no bot on it.
        return [row, row.fixedRole === 'agent' && read === 'bot' ? read : (row.fixedRole ?? read)]
      }),
    )
  }
}
