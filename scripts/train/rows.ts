/** The rows that the detector is trained and measured on. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export interface Row {
  /** written, helpdesk, translated, cold, swsr, davidson, convabuse, jd */
  source: string
  lang: string
  /** 0 calm, 1 tense, 2 hostile; for public sets, where only the attack is labelled, 0 or 2. */
  level: number
  kind: string
  group: string
  text: string
  /** Rows of one unit (a dialogue, near duplicates) never part. */
  unit: string
  /** The lexicon was written looking at this row. */
  seen: boolean
  /** Of a made row, the drawing it is from; the others belong to all. */
  draw?: number
}

/** The drawings that the made rows among these are from; a single one where none is made. */
export function drawsOf(rows: readonly Row[]): number[] {
  const draws = new Set(rows.flatMap(row => row.draw ?? []))
  return draws.size ? [...draws] : [0]
}

const WRITTEN = resolve(import.meta.dirname, '../../src/hostility/training/written')

/** FNV-1a over code units, mixed once. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  return hash >>> 0
}

/** The half of the first examples that the lexicon was not written on; what was written later it never saw. */
const looked = (text: string): boolean => (hashOf(text) & 1) === 0

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

export function writtenRows(): Row[] {
  return readdirSync(WRITTEN)
    .filter(name => name.endsWith('.tsv'))
    .sort()
    .flatMap(name => {
      const first = !name.startsWith('more')
      return lines(join(WRITTEN, name))
        .slice(1)
        .map((line): Row => {
          const [lang = '', level, kind = '', group = '', text = ''] = line.split('\t')
          return {
            source: first ? 'written' : 'more',
            lang,
            level: Number(level),
            kind,
            group,
            text,
            unit: '',
            seen: first && looked(text),
          }
        })
    })
}

export function helpdeskRows(data: string): Row[] {
  return lines(join(data, 'helpdesk/zh.tsv'))
    .slice(1)
    .map(line => {
      const [source = '', level, kind = '', , text = ''] = line.split('\t')
      const jd = source.startsWith('jddc')
      return {
        source: jd ? 'jd' : 'helpdesk',
        lang: 'zh-Hans',
        level: Number(level),
        kind,
        group: 'helpdesk',
        text,
        unit: `d${source.split('#')[0]}`,
        seen: looked(text),
      }
    })
}

/** English translations of labelled Chinese messages: the label goes with the dialogue's id and the turn. */
export function translatedRows(data: string): Row[] {
  const labels = new Map<string, [number, string]>()
  for (const line of lines(join(data, 'helpdesk/zh.tsv')).slice(1)) {
    const [source = '', level, kind = ''] = line.split('\t')
    labels.set(source, [Number(level), kind])
  }
  return lines(join(data, 'helpdesk/dialogues.en.jsonl')).flatMap(line => {
    const { id, turns } = JSON.parse(line) as { id: string; turns: { sender: string; text: string }[] }
    return turns.flatMap(({ sender, text }, i): Row[] => {
      const label = labels.get(`${id}#${i}`)
      if (sender !== 'customer' || !label || !text.trim()) return []
      return [
        {
          source: 'translated',
          lang: 'en',
          level: label[0],
          kind: label[1],
          group: 'helpdesk',
          text,
          unit: `d${id}`,
          seen: false,
        },
      ]
    })
  })
}

export function airlineRows(data: string): Row[] {
  return lines(join(data, 'helpdesk/en.tsv'))
    .slice(1)
    .map(line => {
      const [source = '', level, kind = '', , text = ''] = line.split('\t')
      return {
        source: 'airline',
        lang: 'en',
        level: Number(level),
        kind,
        group: 'helpdesk',
        text,
        unit: source,
        seen: false,
      }
    })
}

/** A comma-separated file with quoted fields. */
function csv(file: string): Record<string, string>[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '')
  const records: string[][] = [[]]
  let field = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string
    if (quoted) {
      if (c !== '"') field += c
      else if (text[i + 1] === '"') field += text[i++]
      else quoted = false
    } else if (c === '"') quoted = true
    else if (c === ',' || c === '\n') {
      records.at(-1)?.push(field.replace(/\r$/, ''))
      field = ''
      if (c === '\n') records.push([])
    } else field += c
  }
  if (field) records.at(-1)?.push(field)
  const [head = [], ...rest] = records.filter(r => r.length > 1)
  return rest.map(r => Object.fromEntries(head.map((name, i) => [name || 'index', r[i] ?? ''])))
}

const simple = (source: string, lang: string, hostile: boolean, text: string): Row => ({
  source,
  lang,
  level: hostile ? 2 : 0,
  kind: hostile ? 'abuse' : 'none',
  group: source,
  text,
  unit: `${source}${hashOf(text)}`,
  seen: false,
})

export function publicRows(data: string): Row[] {
  const rows: Row[] = []
  for (const name of ['train', 'dev']) {
    for (const r of csv(join(data, `cold/${name}.csv`)))
      rows.push(simple('cold', 'zh-Hans', r.label === '1', r.TEXT ?? ''))
  }
  for (const r of csv(join(data, 'swsr/SexComment.csv')))
    rows.push(simple('swsr', 'zh-Hans', r.label === '1', r.comment_text ?? ''))
  for (const r of csv(join(data, 'davidson/train.csv')))
    rows.push(simple('davidson', 'en', r.class !== '2', r.tweet ?? ''))
  return rows
}

export function convabuseRows(data: string, name: 'train' | 'valid'): Row[] {
  return csv(join(data, `convabuse/${name}.csv`)).map(r => {
    let votes = 0
    let abuse = 0
    for (let a = 1; a <= 8; a++) {
      for (const s of ['1', '0', '-1', '-2', '-3']) {
        if (Number(r[`Annotator${a}_is_abuse.${s}`] ?? 0) !== 1) continue
        votes++
        if (Number(s) < 0) abuse++
      }
    }
    const row = simple('convabuse', 'en', votes > 0 && abuse * 2 > votes, r.user ?? '')
    return { ...row, unit: `convabuse${r.conv_id}`, group: name }
  })
}

export function benignLines(data: string, name: 'jd_openings' | 'mwoz'): string[] {
  const file = join(data, `benign/${name}.txt`)
  return existsSync(file) ? lines(file) : []
}
