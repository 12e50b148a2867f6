import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

interface AsTableProps {
  summary: string
  caption: string
  heads: readonly string[]
  /** The table's rows; made only once somebody wants to see them: a year's are more than all the rest of its page. */
  rows: () => ComponentChildren
}

/** What a chart shows, as a table to be opened. */
export function AsTable({ summary, caption, heads, rows }: AsTableProps) {
  const [open, setOpen] = useState(false)
  return (
    <details class="as-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open && (
        <table>
          <caption class="unseen">{caption}</caption>
          <thead>
            <tr>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{rows()}</tbody>
        </table>
      )}
    </details>
  )
}
