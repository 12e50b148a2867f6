import * as v from 'valibot'
import { patternFault } from './pattern'
import type { ConsoleProfile } from './profile'

/** Limits of a profile's parts: several times what the known consoles need (our choice). */
export const LIMITS = {
  selector: 300,
  selectors: 12,
  attribute: 60,
  globs: 20,
  glob: 200,
  roles: 24,
  name: 60,
  verified: 300,
  pattern: 200,
} as const

/** A host (`*.example.com`, `*`, a port), then a path; the same form as `match.ts` reads and the JSON schema has. */
export const GLOB =
  /^(?:https?:\/\/|\*:\/\/)?(?:\*|(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*)(?::\d{1,5})?\/[^\s@\\]*$/
/** An attribute's name. */
export const ATTRIBUTE = /^[A-Za-z_][A-Za-z0-9_.:-]*$/
/** One line, nothing at its ends, and no part of a style sheet: a selector is put into nothing but a query. */
export const SELECTOR = /^(?!\s)(?!\*$)[^{}\p{Cc}]+(?<!\s)$/u

/** True if quotes and brackets are closed in order and each step into a shadow root has something on both sides. */
function isWhole(selector: string): boolean {
  const bare = selector.replace(/\\./g, '_').replace(/"[^"]*"|'[^']*'/g, '_')
  if (/["']/.test(bare)) return false
  const open: string[] = []
  for (const character of bare) {
    if (character === '(') open.push(')')
    else if (character === '[') open.push(']')
    else if ((character === ')' || character === ']') && open.pop() !== character) return false
  }
  return open.length === 0 && bare.split('>>>').every(step => /\S/.test(step) && !/[,>+~]\s*$|^\s*[,>+~]/.test(step))
}

const line = (most: number) =>
  v.pipe(
    v.string('must be a text'),
    v.minLength(1, 'may not be empty'),
    v.maxLength(most, `may have at most ${most} characters`),
    v.regex(/^[^\p{Cc}]*$/u, 'must be one line'),
  )
const selectorText = v.pipe(
  line(LIMITS.selector),
  v.regex(SELECTOR, 'is no selector'),
  v.check(isWhole, 'is no selector: a bracket, a quote or a step is left open'),
)
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item, 'must be a list'),
    v.minLength(1, 'may not be empty'),
    v.maxLength(most, `may have at most ${most} entries`),
    v.readonly(),
  )
const selector = v.exactOptional(
  v.lazy(input => (Array.isArray(input) ? list(selectorText, LIMITS.selectors) : selectorText)),
)
const attribute = v.exactOptional(v.pipe(line(LIMITS.attribute), v.regex(ATTRIBUTE, 'is no attribute’s name')))

/** A profile as it stands in a file: version 1, the addresses it is for, and any of the rest; nothing else. */
export const profileSchema = v.strictObject(
  {
    version: v.literal(1, 'must be 1'),
    name: v.exactOptional(line(LIMITS.name)),
    match: list(
      v.pipe(line(LIMITS.glob), v.regex(GLOB, 'is no address: it needs a host and a path, like *.example.com/chat/*')),
      LIMITS.globs,
    ),
    verified: v.exactOptional(line(LIMITS.verified)),
    urlId: v.exactOptional(
      v.pipe(
        line(LIMITS.pattern),
        v.rawCheck(({ dataset, addIssue }) => {
          if (!dataset.typed) return
          const fault = patternFault(dataset.value)
          if (fault !== null) addIssue({ message: fault })
        }),
      ),
    ),
    list: selector,
    item: selector,
    itemId: attribute,
    itemName: selector,
    itemUnread: selector,
    itemWait: selector,
    active: selector,
    header: selector,
    scroller: selector,
    row: selector,
    rowId: attribute,
    text: selector,
    speaker: selector,
    time: selector,
    strip: selector,
    roles: v.exactOptional(
      list(
        v.strictObject(
          {
            selector: selectorText,
            role: v.picklist(['customer', 'agent', 'bot', 'system', 'note'], 'is no role'),
          },
          issue => strange(issue),
        ),
        LIMITS.roles,
      ),
    ),
    composer: selector,
    send: selector,
  },
  issue => strange(issue),
)

/** What an object's own check found: no object at all, a part that is missing, or one that is not known. */
const strange = (issue: v.StrictObjectIssue): string =>
  issue.expected === 'Object'
    ? 'must be a profile’s fields'
    : issue.expected === 'never'
      ? 'is not known'
      : 'is missing'

/**
 * Reads a profile that came from outside. `error` names the field that is wrong and says what is: "roles.2.selector is
 * no selector". Never throws.
 */
export function parseProfile(value: unknown): { profile: ConsoleProfile } | { error: string } {
  if (Array.isArray(value)) return { error: 'the file must be a profile’s fields' }
  const parsed = v.safeParse(profileSchema, value, { abortEarly: true })
  if (parsed.success) return { profile: parsed.output }
  const [issue] = parsed.issues
  return { error: `${v.getDotPath(issue) ?? 'the file'} ${issue.message}` }
}
