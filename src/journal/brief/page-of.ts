import { type Facts, type Figure, PARTS, type Part, type Talk } from '../../domain'
import type { RecordsText } from '../../ui/text/records-text'

/** A brief as it leaves: what is on the page and nothing else. */
export interface BriefPage {
  language: string
  title: string
  under: string[]
  sections: { part: Part; title: string; aside: string; figures: { n: string; label: string }[]; lines: string[] }[]
  foot: string
}

/** One figure as it stands on the page. */
export function figureOf(text: RecordsText, { figures }: Facts, figure: Figure): { n: string; label: string } {
  const { n, usual } = figures[figure]
  const words = text.records.brief
  const name = words.figures[figure]
  const shown = (value: number): string => value.toLocaleString(text.language)
  return {
    n: shown(n),
    label: usual === null ? name : text.listed([name, words.usual(usual)]),
  }
}

/** The page of a talk: parts that were left out or are empty are not on it. */
export function pageOf(text: RecordsText, talk: Talk, facts: Facts): BriefPage {
  const words = text.records.brief
  return {
    language: text.language,
    title: words.name,
    under: [talk.who, text.records.range(talk.from, talk.to)].filter(line => line.trim() !== ''),
    sections: PARTS.filter(part => !talk.off.includes(part))
      .map(part => ({
        part,
        title: words.parts[part],
        aside: words.asides[part] ?? '',
        figures: part === 'figures' ? talk.figures.map(figure => figureOf(text, facts, figure)) : [],
        lines: part === 'figures' ? [] : linesOf(talk.words[part]),
      }))
      .filter(({ figures, lines }) => figures.length + lines.length > 0),
    foot: words.foot,
  }
}

const linesOf = (words: string): string[] =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** Signs that Markdown would read as more than themselves. */
const SPECIAL = /[\\`*_{}[\]<>#|~]/g
/** A line's beginning that would be a list, a quotation or a heading. */
const OPENING = /^(\s*)([-+=>]|\d+(?=[.)]))/
const marked = (line: string): string => line.replace(SPECIAL, '\\$&').replace(OPENING, '$1\\$2')

/** The page in Markdown; plain enough to be read as text. */
export function markdownOf({ title, under, sections, foot }: BriefPage): string {
  const part = ({ title: head, aside, figures, lines }: BriefPage['sections'][number]): string => {
    const several = lines.length > 1
    const body = [
      ...figures.map(({ n, label }) => `- **${n}** ${marked(label)}`),
      ...lines.map(line => (several ? `- ${marked(line)}` : marked(line))),
    ]
    return `## ${marked(head)}${aside === '' ? '' : ` (${marked(aside)})`}\n\n${body.join('\n')}`
  }
  const head = [`# ${marked(title)}`, ...under.map(marked)].join('\n\n')
  return `${[head, ...sections.map(part), `---\n\n${marked(foot)}`].join('\n\n')}\n`
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (line: string): string => line.replace(/[&<>"']/g, sign => SIGNS[sign] ?? sign)

const STYLE = `body{max-width:46em;margin:3em auto;padding:0 1.5em;font:15px/1.8 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#22201c}
header{border-bottom:1.5px solid}h1{font-weight:400}section{padding:1em 0;border-bottom:1px solid #d9d3c7}h2{font-size:1em;margin:0 0 .4em}
small,footer,header p{color:#5c554a;font-weight:400}dl{display:flex;flex-wrap:wrap;gap:.6em 2.4em;margin:0}dl div{display:flex;flex-direction:column-reverse}
dd{margin:0;font-size:1.8em;line-height:1.2}ul{margin:0;padding-left:1.2em}p{margin:.2em 0}@page{size:A4;margin:18mm 20mm}`

/** The page as a document of its own, which needs nothing from anywhere. */
export function htmlOf({ language, title, under, sections, foot }: BriefPage): string {
  const part = ({ title: head, aside, figures, lines }: BriefPage['sections'][number]): string =>
    [
      `<section><h2>${escaped(head)}${aside === '' ? '' : ` <small>${escaped(aside)}</small>`}</h2>`,
      figures.length > 0
        ? `<dl>${figures.map(({ n, label }) => `<div><dt>${escaped(label)}</dt><dd>${escaped(n)}</dd></div>`).join('')}</dl>`
        : '',
      lines.length > 1
        ? `<ul>${lines.map(line => `<li>${escaped(line)}</li>`).join('')}</ul>`
        : lines.map(line => `<p>${escaped(line)}</p>`).join(''),
      '</section>',
    ].join('')
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body>
<header><h1>${escaped(title)}</h1>${under.map(line => `<p>${escaped(line)}</p>`).join('')}</header>
${sections.map(part).join('\n')}
<footer><p>${escaped(foot)}</p></footer>
</body>
</html>
`
}
