import type { Composing } from '../composing'
import type { Names } from '../read/names'
import type { Role } from '../role'
import { RoleMemory } from './roles'
import type { Row } from '../read/row'

/** Decides who said new rows. */
export class Speaker {
  readonly memory = new RoleMemory()
  private readonly composing: Composing
  private readonly names: Names

  constructor(names: Names, composing: Composing) {
    this.names = names
    this.composing = composing
  }

  /** The roles of rows seen for the first time. `echoes`: they may be what the agent has just sent. */
  roles(rows: readonly Row[], echoes: boolean): Map<Row, Role> {
    for (const row of rows) this.memory.observe(row)
    for (const row of rows) if (row.name !== null && row.side !== 'center') this.names.learn(row.name)
    const echoed = new Set<Row>()
    if (echoes) {
      for (const row of rows) {
        if (!this.memory.mayEcho(row) || !this.composing.takeEcho(row.text)) continue
        echoed.add(row)
        this.memory.learnEcho(row)
      }
    }
    return new Map(
      rows.map(row => {
        const read = this.memory.roleOf(row, echoed.has(row))
        // A profile that knows the agent's side knows no bot on it.
        return [row, row.fixedRole === 'agent' && read === 'bot' ? read : (row.fixedRole ?? read)]
      }),
    )
  }
}
