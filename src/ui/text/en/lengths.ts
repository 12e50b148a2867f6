import type { Said } from '../lengths'

const said = (n: number, seconds: boolean): string => `${n} ${seconds ? 'second' : 'minute'}${n === 1 ? '' : 's'}`

/** A length that the agent has chosen. */
export const lengths: Said = {
  short: (n, seconds) => ({ figure: String(n), unit: seconds ? 'sec' : 'min' }),
  whole: (name, n, seconds) => `${name}, ${said(n, seconds)}`,
  now: (name, n, seconds) => `${name} now, ${said(n, seconds)}`,
  breaths: n => `Take ${n} slow breaths`,
}
