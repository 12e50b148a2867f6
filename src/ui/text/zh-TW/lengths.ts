import type { Said } from '../lengths'

const unit = (seconds: boolean): string => (seconds ? '秒' : '分鐘')
const whole = (name: string, n: number, seconds: boolean): string => `${name} ${n} ${unit(seconds)}`

/** A length that the agent has chosen. */
export const lengths: Said = {
  short: (n, seconds) => ({ figure: String(n), unit: unit(seconds) }),
  whole,
  now: (name, n, seconds) => `現在休息，${whole(name, n, seconds)}`,
  breaths: n => `做 ${n} 次慢呼吸`,
}
