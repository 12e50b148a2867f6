import type { Section, Table } from './section'

/** The report as Markdown: targets first, then each part with how it was measured. */
export function reportOf(head: readonly string[], sections: readonly Section[]): string {
  const targets = sections.flatMap(section => section.targets)
  return [
    '# Performance',
    'Written by `npm run bench`; nothing here is typed by hand. Everything is measured turn by turn in one run, so ratios hold on any machine; figures in ms are this one’s.',
    list(head),
    '## What it must show',
    tableOf([
      ['', 'asked', 'found', 'holds'],
      ...targets.map(({ what, asked, found, holds }) => [what, asked, found, holds ? 'yes' : '**no**']),
    ]),
    ...sections.flatMap(({ title, how, tables }) => [
      `## ${title}`,
      ...how,
      ...tables.flatMap(({ title: name, note, lines }) => [`### ${name}`, ...(note ? [note] : []), tableOf(lines)]),
    ]),
  ]
    .join('\n\n')
    .concat('\n')
}

const list = (lines: readonly string[]): string => lines.map(line => `- ${line}`).join('\n')

/** A Markdown table as the formatter leaves it: columns of one width. */
function tableOf(lines: Table['lines']): string {
  const [names = []] = lines
  const cells = lines.map(line => names.map((_, i) => (line[i] ?? '').replaceAll('|', '\\|')))
  const wide = names.map((_, i) => Math.max(3, ...cells.map(line => line[i]?.length ?? 0)))
  const row = (line: readonly string[]): string => `| ${line.map((cell, i) => cell.padEnd(wide[i] ?? 0)).join(' | ')} |`
  const [first = [], ...rest] = cells
  return [row(first), `| ${wide.map(n => '-'.repeat(n)).join(' | ')} |`, ...rest.map(row)].join('\n')
}
