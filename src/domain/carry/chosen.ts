import { type Machine, MACHINE } from './days'

/*
 * Settings, one by one: what was chosen last holds. "Last" is a pair of a time and the machine's name, the greater of the
 * two, first by time. A machine that changes something puts at least one more than the latest it has seen there: so what
 * the agent changes after having seen another machine's choice holds, however far that machine's clock is ahead. Only of
 * choices that were made without knowing of each other the clocks decide, and then on all machines alike.
 */

/** A choice, when it was made (ms, by the clock of the machine it was made on, or more), and where. */
export interface Chosen {
  value: unknown
  at: number
  by: Machine
}
export type AllChosen = Readonly<Record<string, Chosen>>

/** Later than any clock says, and exact: what claims more is no time. */
export const LATEST = 2 ** 52

const sayingOf = (value: unknown): string => JSON.stringify(value) ?? ''
export const sameChoice = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

/** The same choice is the same text, whatever the order of its fields. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, of: unknown) =>
    typeof of === 'object' && of !== null && !Array.isArray(of)
      ? Object.fromEntries(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : of,
  ) ?? ''

const isLater = (a: Chosen, b: Chosen): boolean => {
  if (a.at !== b.at) return a.at > b.at
  if (a.by !== b.by) return a.by > b.by
  // A copied profile has the name of the one that it was copied from.
  return sayingOf(a.value) > sayingOf(b.value)
}

/** Of each the later one. Commutative, associative, and the same with itself is itself. */
export function bothChosen(a: AllChosen, b: AllChosen): AllChosen {
  const all: Record<string, Chosen> = { ...a }
  for (const [key, chosen] of Object.entries(b)) {
    const known = all[key]
    if (!known || isLater(chosen, known)) all[key] = chosen
  }
  return all
}

/**
 * What is chosen here now, beside what is known: whatever differs was chosen here, `now`. `joining`: this machine has only
 * just come, so what others have holds, and only what none of them has is its own.
 */
export function chosenHere(
  known: AllChosen,
  here: Readonly<Record<string, unknown>>,
  { now, by, joining }: { now: number; by: Machine; joining: boolean },
): AllChosen {
  const all: Record<string, Chosen> = { ...known }
  for (const [key, value] of Object.entries(here)) {
    const before = all[key]
    if (before && (joining || sameChoice(before.value, value))) continue
    all[key] = { value, at: Math.min(LATEST, Math.max(Math.floor(now), (before?.at ?? 0) + 1)), by }
  }
  return all
}

/** Whether something read is a choice; its value is looked at by whoever knows what may be chosen. */
export function isChosen(value: unknown): value is Chosen {
  const { at, by } = (value ?? {}) as Partial<Chosen>
  return (
    Number.isInteger(at) &&
    (at as number) >= 0 &&
    (at as number) <= LATEST &&
    typeof by === 'string' &&
    MACHINE.test(by)
  )
}
