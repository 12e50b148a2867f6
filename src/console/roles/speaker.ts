import type { Composing } from '../composing'
import type { ConsoleEvent } from '../event'
import type { Names } from '../read/names'
import type { Role } from '../role'
import { RoleMemory } from './roles'
import type { Row } from '../read/row'

/** Decides who said new rows and tells them. */
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
    return new Map(rows.map(row => [row, row.fixedRole ?? this.memory.roleOf(row, echoed.has(row))]))
  }

  tell(
    conversation: string,
    rows: readonly { row: Row; live: boolean }[],
    echoes: boolean,
    emit: (event: ConsoleEvent) => void,
    known?: ReadonlyMap<Row, Role>,
  ): void {
    const roles =
      known ??
      this.roles(
        rows.map(({ row }) => row),
        echoes,
      )
    for (const { row, live } of rows) {
      emit({ type: 'message', conversation, role: roles.get(row) ?? 'customer', text: row.text, live })
    }
  }
}
