/** How a message is typed, whatever it says. */
export interface Style {
  /** Exclamation marks, at most 6. */
  exclaims: number
  /** Question marks beyond the first of each sentence run, at most 6. */
  insists: number
  /** Capitals among Latin letters, 0..1; 0 under 8 letters. */
  capitals: number
  /** The message is nothing but question or exclamation marks. */
  onlyMarks: boolean
  /** Length in words, a Han character counting as half of one. */
  words: number
  /** Latin letters among letters and characters, 0..1. */
  latin: number
  /** At signs: a post that names a company rather than a line in a chat. At most 6. */
  mentions: number
}

/** Reads the style off the raw text; at most its first 2000 code units. */
export function styleOf(text: string): Style {
  let exclaims = 0
  let questions = 0
  let runs = 0
  let mentions = 0
  let upper = 0
  let lower = 0
  let wide = 0
  let latinWords = 0
  let before = 0
  const length = Math.min(text.length, 2000)
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code === 33 || code === 0xff01) exclaims++
    else if (code === 63 || code === 0xff1f) {
      questions++
      if (before !== code) runs++
    } else if (code === 64 || code === 0xff20) mentions++
    else if (code >= 65 && code <= 90) upper++
    else if (code >= 97 && code <= 122) lower++
    else if (code >= 0x2e80) wide++
    if (isLetter(code) && !isLetter(before)) latinWords++
    before = code
  }
  return {
    exclaims: Math.min(exclaims, 6),
    insists: Math.min(questions - runs, 6),
    capitals: upper + lower >= 8 ? upper / (upper + lower) : 0,
    onlyMarks: exclaims + questions >= 2 && upper + lower + wide === 0,
    words: latinWords + wide / 2,
    latin: (upper + lower) / (upper + lower + wide + 1),
    mentions: Math.min(mentions, 6),
  }
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
