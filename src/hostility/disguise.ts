import { isWide, isWord, quoteDepth, type View } from './normalise'
import { SIMPLER } from './traditional'

const SPACE = 32
const STAR = 42
const EXCLAIM = 33

/** Signs and digits that stand for letters inside a Latin word. */
const LEET = new Map(
  ['@a', '$s', '0o', '1i', '3e', '4a', '5s', '!i', '8b', '|i', '7t', '€e'].map(p => [p.charCodeAt(0), p.charCodeAt(1)]),
)

/** Emoji written for a character of the same sound or sense. */
const EMOJI = words(
  '🐴马 🐎马 🐶狗 🐕狗 🌿操 🌱操 🗑垃圾 🚮垃圾 💩屎 🐷猪 🐖猪 🐽猪 🧠脑 🐔鸡 🍗鸡 🐂牛 🐮牛 🥚蛋 🤡小丑 🐸蛤 👃比 🖊比 ✏比 🐢龟 🐍蛇 👁眼 👀眼 👴爷 🈚无 💊药 🐭鼠 🐺狼 ⚰棺材 🚪门 💧水',
)

/** Two characters that are the halves of one. */
const HALVES = new Map(
  (
    '女马妈 扌喿操 扌操操 氵衮滚 氵衮滚 马扁骗 贝戋贱 犭句狗 犭苟狗 亻尔你 歹匕死 月囟脑 讠舌话 言兑说 尸米屎 尸吊屌 ' +
    '弓虽强 石皮破 女表婊 月殳股 扌丁打 石欠砍 木及极 氵去法 口乞吃 米且粗 尸穴屄 女支妓 犭者猪 犬者猪 土立垃 土及圾 ' +
    '火少炒 口交咬 月要腰 女干奸 氵殳没 丬犬状 虍月虏 禾火秋 又鸟鸡 鸟又鸡 月屯肫 贝宁贮 火尧烧 石卒碎'
  )
    .split(' ')
    .map(t => [t.charCodeAt(0) * 0x10000 + t.charCodeAt(1), t.charCodeAt(2)] as const),
)
const FIRST_HALVES = new Set([...HALVES.keys()].map(key => Math.floor(key / 0x10000)))

function words(list: string): Map<number, string> {
  return new Map(
    list.split(' ').map(item => {
      const sign = item.codePointAt(0) as number
      return [sign, item.slice(sign > 0xffff ? 2 : 1)]
    }),
  )
}

/**
 * The disguised view: separators between single signs taken out, letters put back for leet, characters for emoji and
 * for split halves. Returns whether it holds anything that the plain view does not.
 */
export function disguisedView(s: string, view: View): boolean {
  const { codes, quoted } = view
  const room = codes.length - 4
  codes[0] = SPACE
  quoted[0] = 0
  let n = 1
  let changed = false
  let run = 0 // signs of one script since the last separator that was seen, dropped or not
  let repeats = 0
  let depth = 0
  for (let i = 0; i < s.length && n < room; i++) {
    let code = s.charCodeAt(i)
    const simpler = SIMPLER[code] as number
    if (simpler) code = simpler
    if (code === 39 || code === 0x2018 || code === 0x2019) continue
    const before = codes[n - 1] as number
    if ((code >= 0xd800 && code <= 0xdbff) || (code >= 0x2600 && code < 0x2800)) {
      const sign = s.codePointAt(i) as number
      const meant = EMOJI.get(sign)
      if (meant) {
        if (sign > 0xffff) i++
        for (let k = 0; k < meant.length; k++) {
          quoted[n] = depth
          codes[n++] = meant.charCodeAt(k)
        }
        changed = true
        run += 1
        continue
      }
    }
    if (holdsApart(code) && isHan(before) && alternates(s, i)) {
      changed = true
      run = 0
      continue
    }
    if (isWide(code)) {
      if (FIRST_HALVES.has(before)) {
        const whole = HALVES.get(before * 0x10000 + code)
        if (whole) {
          codes[n - 1] = whole
          changed = true
          continue
        }
      }
    } else if (code < 97 || code > 122) {
      const letter = LEET.get(code)
      if (letter && standsForLetter(code, before, s.charCodeAt(i + 1))) {
        code = letter
        changed = true
      } else if ((code === STAR || code === 35) && (isWord(before) || before === STAR)) {
        code = STAR
        changed = true
      } else if (!isWord(code)) {
        depth = quoteDepth(code, depth)
        if (between(s, i, run, before, code)) {
          changed = true
          run = 0
          continue
        }
        run = 0
        if (before === SPACE) continue
        code = SPACE
      }
    }
    if (code === before && code > 57) {
      repeats++
      if (repeats >= 2) {
        if (repeats === 2) n--
        continue
      }
    } else repeats = 0
    run = code !== SPACE && isWide(code) === isWide(before) ? run + 1 : 1
    quoted[n] = depth
    codes[n++] = code
  }
  if (codes[n - 1] !== SPACE) {
    quoted[n] = 0
    codes[n++] = SPACE
  }
  view.length = n
  if (depth) quoted.fill(0, 0, n)
  return changed
}

const isHan = (code: number): boolean => code >= 0x3400 && code < 0xa000

/** Digits, an x, pictures: they may stand between characters only to hold them apart. */
function holdsApart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 120 || (code >= 0x2600 && code < 0x2800)
}

/** Whether the sign at `i` stands between two single characters, and one like it after the second or before the first. */
function alternates(s: string, i: number): boolean {
  if (!isHan(s.charCodeAt(i + 1))) return false
  return holdsApart(s.charCodeAt(i + 2)) || holdsApart(s.charCodeAt(i - 2))
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

/** Whether a sign stands in a word as a letter: f@ck, sh1t, $cam, but not "really!" or a number. */
function standsForLetter(code: number, before: number, next: number): boolean {
  if (isLetter(next)) return true
  return isLetter(before) && code !== EXCLAIM
}

/** Whether a separator at `i` only holds apart what belongs together. */
function between(s: string, i: number, run: number, before: number, code: number): boolean {
  if (before === SPACE) return false
  let j = i + 1
  while (j < s.length && !isWord(s.charCodeAt(j)) && !isWide(s.charCodeAt(j))) j++
  if (j >= s.length || j - i > 4) return false
  const after = s.charCodeAt(j)
  if (isWide(before) && isWide(after)) {
    const single = run === 1 || !isWide(s.charCodeAt(j + 1))
    const inner = code > 32 && !'.,!?;:。、"()~'.includes(String.fromCharCode(code))
    return single || inner
  }
  if (isWord(before) && isWord(after)) return run === 1 && !isWord(s.charCodeAt(j + 1))
  return false
}
