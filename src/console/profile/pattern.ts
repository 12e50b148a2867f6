/** Which regular expressions a profile may bring: those that cannot take long on any address. Pure. */

/** One place of a pattern that takes characters. */
interface Atom {
  /** The pattern of one character; null where the place takes none (`^`, `$`, `\b`). */
  source: string | null
  /** How many characters it takes is for the engine to try out: `*`, `+`, `?`, `{1,3}`. */
  varies: boolean
  /** May take none, or stands in what may be left out. */
  optional: boolean
}

/** Alternatives multiply with each other: this many `|` and optional groups are at most 8 ways through (our choice). */
const barsMost = 3
/** Longer fixed repetitions than this are no part of an address (our choice). */
const timesMost = 100

const quantifier = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/
const charClass = /^\[\^?(?:\\.|[^\]\\])*\]/

/** Every character up to the delete sign, and one beyond: enough to tell the classes used in addresses apart. */
const alphabet = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), '中']

class Refusal extends Error {}

/** Splits a pattern into its atoms in order, groups flattened. Throws a Refusal where it uses what we do not allow. */
function atomsOf(pattern: string): Atom[] {
  const atoms: Atom[] = []
  /** Where each open group began, and whether it has alternatives. */
  const open: { from: number; barred: boolean }[] = []
  let barred = false
  let bars = 0
  let at = 0
  while (at < pattern.length) {
    const rest = pattern.slice(at)
    if (rest.startsWith('(')) {
      if (rest.startsWith('(?') && !rest.startsWith('(?:')) throw new Refusal('may not look around or name its groups')
      open.push({ from: atoms.length, barred: false })
      at += rest.startsWith('(?:') ? 3 : 1
    } else if (rest.startsWith(')')) {
      const group = open.pop()
      const inside = atoms.slice(group?.from)
      const repeated = quantifier.exec(rest.slice(1))?.[0]
      if (repeated !== undefined && repeated !== '?') throw new Refusal('may not repeat a group')
      if (group?.barred && inside.some(atom => atom.varies)) throw new Refusal('may not repeat within alternatives')
      if (repeated !== undefined || group?.barred) for (const atom of inside) atom.optional = true
      if (repeated !== undefined) bars++
      at += 1 + (repeated?.length ?? 0)
    } else if (rest.startsWith('|')) {
      bars++
      const group = open.at(-1)
      if (group) group.barred = true
      else barred = true
      at++
    } else at += take(rest, atoms)
    if (bars > barsMost) throw new Refusal(`may have at most ${barsMost} alternatives or optional groups`)
  }
  if (barred && atoms.some(one => one.varies)) throw new Refusal('may not repeat within alternatives')
  return atoms
}

/** Reads one atom with its quantifier; returns how much of the pattern that was. */
function take(rest: string, atoms: Atom[]): number {
  const source = charClass.exec(rest)?.[0] ?? (rest.startsWith('\\') ? rest.slice(0, 2) : rest.slice(0, 1))
  if (/^\\[1-9kpPux]/.test(source)) throw new Refusal('may not refer back or use escapes of code points')
  const quantified = quantifier.exec(rest.slice(source.length))
  const [whole = '', least, comma, most] = quantified ?? []
  if (Number(least ?? 0) > timesMost || Number(most ?? 0) > timesMost)
    throw new Refusal(`may repeat at most ${timesMost} times`)
  atoms.push({
    source: /^(?:\^|\$|\\[bB])$/.test(source) ? null : source,
    varies: whole !== '' && !(least !== undefined && comma === undefined),
    optional: /^[*?]/.test(whole) || least === '0',
  })
  return source.length + whole.length
}

const share = (a: string, b: string): boolean => {
  const [one, other] = [new RegExp(`^${a}$`, 's'), new RegExp(`^${b}$`, 's')]
  return alphabet.some(character => one.test(character) && other.test(character))
}

/**
 * Null where a pattern is fit to be tried on an address: it compiles, has a group, and no two parts of varying length
 * can take the same characters next to each other (what makes an engine try every way to divide a text). Otherwise
 * what is wrong with it, to be put after its field's name.
 */
export function patternFault(pattern: string): string | null {
  try {
    RegExp(pattern)
    const atoms = atomsOf(pattern)
    if (!/(?:^|[^\\])(?:\\\\)*\((?!\?)/.test(pattern.replace(/\[\^?(?:\\.|[^\]\\])*\]/g, '_')))
      return 'has no group for the conversation'
    for (const [index, { source, varies }] of atoms.entries()) {
      if (!varies || source === null) continue
      for (const next of atoms.slice(index + 1)) {
        if (next.source === null) continue
        const meets = share(source, next.source)
        if (next.varies && meets) return 'could take very long: two repeated parts can match the same text'
        if (!next.optional && !meets) break
      }
    }
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.message
    return 'is no regular expression'
  }
}
