import { SIMPLER } from './traditional'

/** Code units read of one message: longer ones are read at their head and tail, where the tone sits. Our guess. */
const HEAD = 1600
const TAIL = 400
/** Room for one view; NFKC can lengthen a text (up to 18-fold for a single sign), so views stop when they are full. */
const ROOM = 4096

const SPACE = 32
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]/g
const LINK = /(?:https?:\/\/|www\.)[\w\-./?%&=#:~+]+/g
const MENTION = /(^|[^a-z0-9])@(?!ss)[^\s@:,!?。]{2,24}(?=[\s:,!?。@]|$)/g
const ACCENTED = /[\u00c0-\u024f]/
const ACCENTS = /[\u0300-\u036f]/g
const ASCII = /^[\t\n\r -~]*$/

/** A form of a message in which phrases are looked for: code units, and for each whether it stands in quotation marks. */
export interface View {
  readonly codes: Uint16Array
  readonly quoted: Uint8Array
  length: number
}

/** An empty view, to be filled again and again. */
export function emptyView(): View {
  return { codes: new Uint16Array(ROOM), quoted: new Uint8Array(ROOM), length: 0 }
}

/**
 * The text with its spelling made even: clipped, compatibility forms folded, lower case, simplified characters, no
 * invisible signs or links, of @names the sign alone. Punctuation stays.
 */
export function even(text: string): string {
  let s = text.length > HEAD + TAIL ? `${text.slice(0, HEAD)} ${text.slice(-TAIL)}` : text
  s = evenSpelling(s)
  if (s.includes('http') || s.includes('www.')) s = s.replace(LINK, ' ')
  if (s.includes('@')) s = s.replace(MENTION, '$1 @ ')
  return s
}

/** Compatibility forms folded, lower case, no accents or invisible signs. */
export function evenSpelling(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  const folded = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase()
  return ACCENTED.test(folded) ? folded.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : folded
}

/** Letter a–z or digit. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** Anything written in other than ASCII that is not punctuation: Han, kana, bopomofo, emoji. */
export function isWide(code: number): boolean {
  if (code < 0x2e80) return (code >= 0xc0 && code < 0x2000) || (code >= 0x2600 && code < 0x27c0)
  if (code < 0x3040) return code === 0x3005 || code === 0x3007
  return (code < 0xe000 || code >= 0xf900) && code < 0xfe30
}

/** Whether text is in quotation marks after this sign, given whether it was before. */
export function quoteDepth(code: number, depth: number): number {
  switch (code) {
    case 0x201c: // “
    case 0x300a: // 《
    case 0x300c: // 「
    case 0x300e: // 『
      return 1
    case 0x201d:
    case 0x300b:
    case 0x300d:
    case 0x300f:
      return 0
    case 34: // "
      return depth ? 0 : 1
    default:
      return depth
  }
}

/**
 * The plain view: words and characters with single spaces for whatever lies between, a space at either end, apostrophes
 * dropped, and a sign repeated three times or more written once.
 */
export function plainView(s: string, view: View): void {
  const { codes, quoted } = view
  codes[0] = SPACE
  quoted[0] = 0
  let n = 1
  let depth = 0
  let run = 0
  for (let i = 0; i < s.length && n < ROOM - 1; i++) {
    let code = s.charCodeAt(i)
    const simpler = SIMPLER[code] as number
    if (simpler) code = simpler
    if (code === 39 || code === 0x2018 || code === 0x2019) continue
    const kept = isWord(code) || isWide(code)
    if (!kept) {
      depth = quoteDepth(code, depth)
      if (codes[n - 1] === SPACE) continue
      code = SPACE
    }
    if (code === codes[n - 1] && (code > 57 || code < 48) && (code < 0xd800 || code > 0xdfff)) {
      run++
      if (run >= 2) {
        if (run === 2) n--
        continue
      }
    } else run = 0
    codes[n] = code
    quoted[n] = depth
    n++
  }
  if (codes[n - 1] !== SPACE) {
    codes[n] = SPACE
    quoted[n] = 0
    n++
  }
  view.length = n
  if (depth) unquoteTail(view)
}

/** A quotation mark that was never closed quotes nothing. */
function unquoteTail(view: View): void {
  for (let i = view.length - 1; i >= 0; i--) {
    if (!view.quoted[i] && view.codes[i] !== SPACE) break
    view.quoted[i] = 0
  }
}
