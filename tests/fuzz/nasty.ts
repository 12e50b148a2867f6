import fc from 'fast-check'

/** What a hostile or broken sender puts where something else should be. */
const DEEP = (() => {
  let deep: unknown = 'bottom'
  for (let i = 0; i < 4000; i++) deep = i % 2 ? { type: 'log', a: deep } : [deep]
  return deep
})()
const HUGE = '长'.repeat(300_000)

/** As a parser makes it: an own property of that name. */
export const polluted = (key: string, value: unknown): unknown =>
  JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`)

/** Names that reach behind an object. */
const BEHIND = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf']

export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...BEHIND) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      true,
      false,
      '',
      ' ',
      0,
      -0,
      -1,
      1.5,
      1e308,
      -1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      8.64e15,
      8.64e15 + 1,
      Number.MAX_SAFE_INTEGER + 2,
      10n,
      [],
      {},
      [[]],
      [null],
      Symbol.iterator,
      () => 1,
      new Date(Number.NaN),
      new Map([['type', 'log']]),
      new Uint8Array(3),
      Object.create(null),
      'a'.repeat(65),
      'f'.repeat(33),
      'F'.repeat(32),
      '\u0000',
      'a\u0000b',
      '\u202Etxt.exe',
      '\u2066a\u2069',
      '\uD800',
      '\uFEFF',
      '\u200B',
      'a\nb',
      '<img src=x onerror=alert(1)>',
      "'; DROP TABLE",
      '../../etc',
      '%00',
      '${1}',
      '{{x}}',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      HUGE,
      DEEP,
      Array.from({ length: 20_000 }, () => 0),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...BEHIND), fc.constantFrom({ polluted: true }, 'polluted', null))
      .map(([key, value]) => polluted(key, value)),
  },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 3, arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, maxDepth: 2, maxKeys: 3 }) },
)

type Path = (string | number)[]
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || at.length > 8) return [at]
  if (Array.isArray(value) && value.length > 100) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]))]
}

/** The same with another value at a path; own properties only, whatever their name. */
function changedAt(value: unknown, [key, ...rest]: Path, put: (old: unknown) => unknown): unknown {
  if (key === undefined) return put(value)
  const copy: Record<string | number, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  const next = changedAt((value as Record<string | number, unknown>)[key], rest, put)
  if (next === LEFT_OUT) delete copy[key]
  else copy[key] = next
  return copy
}
const LEFT_OUT = Symbol('left out')

function withOwn(old: unknown, key: string, value: unknown): unknown {
  if (typeof old !== 'object' || old === null) return { [key]: value }
  // A list has a length of its own already, which no other may take the place of.
  const copy = Array.isArray(old) && key !== 'length' ? [...old] : { ...old }
  Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

/** One of these, with something wrong somewhere in it; at times twice. */
export function spoilt(samples: readonly unknown[]): fc.Arbitrary<unknown> {
  const once = (value: unknown): fc.Arbitrary<unknown> => {
    const paths = pathsOf(value)
    const path = fc.constantFrom(...paths)
    return fc.oneof(
      { weight: 6, arbitrary: fc.tuple(path, nasty).map(([at, bad]) => changedAt(value, at, () => bad)) },
      { weight: 1, arbitrary: path.map(at => (at.length === 0 ? {} : changedAt(value, at, () => LEFT_OUT))) },
      {
        weight: 3,
        arbitrary: fc
          .tuple(path, fc.oneof(fc.constantFrom(...BEHIND, 'text', 'html', 'event'), fc.string()), nasty)
          .map(([at, key, bad]) => changedAt(value, at, old => withOwn(old, key, bad))),
      },
    )
  }
  const sample = fc.constantFrom(...samples)
  return fc.oneof(
    { weight: 5, arbitrary: sample.chain(once) },
    { weight: 1, arbitrary: sample.chain(once).chain(once) },
  )
}

/** Throws where something has got behind the objects of everybody. */
export function expectClean(): void {
  const { prototype } = Object
  for (const key in prototype) throw new Error(`every object has got ${key}`)
  if (({} as { polluted?: unknown }).polluted !== undefined || Object.getPrototypeOf({}) !== prototype)
    throw new Error('polluted')
}
