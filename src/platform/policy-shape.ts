import * as v from 'valibot'
import {
  type Bound,
  EXITS,
  LIMIT_RANGE,
  LIMITS,
  LINE_MAX,
  NO_POLICY,
  NOTE_MAX,
  type Policy,
  type PolicyExit,
  type PolicySite,
  RETENTION_LEAST,
  RETENTION_MOST,
} from '../domain'

/** Most of each in one policy; whatever comes after is left out. */
export const MOST = { sites: 50, exits: 20, help: 10 }

const line = v.pipe(v.string(), v.trim(), v.maxLength(LINE_MAX))
const named = v.pipe(line, v.minLength(1))
const or = <T>(schema: v.GenericSchema<unknown, T>, otherwise: T) =>
  v.optional(v.fallback(schema, otherwise), otherwise as never)

/** An address, as its origin. Plain http too: some companies' consoles stand in their own house. */
const origin = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check(address => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)),
  v.transform(address => new URL(address)),
  v.check(url => url.hostname !== '' && !url.hostname.includes('*') && url.username === '' && url.password === ''),
  v.transform(url => url.origin),
)
const site: v.GenericSchema<unknown, PolicySite> = v.pipe(
  v.object({ address: origin, name: or(line, '') }),
  v.transform(({ address, name }) => ({ origin: address, name })),
)
const exit: v.GenericSchema<unknown, PolicyExit> = v.pipe(
  v.object({
    kind: or(v.picklist(EXITS), 'own'),
    name: named,
    hint: or(line, ''),
    phrase: or(v.pipe(v.string(), v.trim(), v.maxLength(NOTE_MAX)), ''),
  }),
  v.transform(({ kind, ...rest }) => ({ exit: kind, ...rest })),
)

/** Those of a list that are what they should be, so many at most. */
function each<T>(schema: v.GenericSchema<unknown, T>, value: unknown, most: number): T[] {
  if (!Array.isArray(value)) return []
  const good = value.slice(0, most * 4).flatMap(item => {
    const parsed = v.safeParse(schema, item)
    return parsed.success ? [parsed.output] : []
  })
  return good.slice(0, most)
}

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/** A whole number in the range, or null. */
function figure(value: unknown, least: number, most: number): number | null {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : null
}

function bound(value: unknown, name: keyof typeof LIMIT_RANGE): Bound {
  const { least, most } = LIMIT_RANGE[name]
  return { least: figure(part(value, 'least'), least, most), most: figure(part(value, 'most'), least, most) }
}

/** What of a policy is good, piece by piece: a value that is none of ours is left out and takes no other with it. Never throws. */
export function policyOf(given: unknown): Policy {
  const limits = part(given, 'limits')
  const sites = each(site, part(given, 'sites'), MOST.sites)
  return {
    sites: sites.filter(({ origin: own }, i) => sites.findIndex(other => other.origin === own) === i),
    exits: each(exit, part(given, 'exits'), MOST.exits),
    help: each(named, part(given, 'helpLines'), MOST.help),
    limits: {
      ...NO_POLICY.limits,
      ...Object.fromEntries(LIMITS.map(name => [name, bound(part(limits, name), name)])),
    },
    retention: figure(part(given, 'retentionDays'), RETENTION_LEAST, RETENTION_MOST),
    // No is all that a company can say here: on is the agent's to switch.
    carryAlong: part(given, 'carryAlong') !== false,
  }
}
