/** A count with its noun. */
export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
/** How often. */
export const times = (n: number): string => (n === 1 ? 'once' : `${n} times`)
/** Short enough for a line of the card: to the minute up to two hours, then to the hour. */
export const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours < 2) return `${minutes} min`
  return minutes % 60 < 10 ? `${hours} hours` : `over ${hours} hours`
}
/** The same where a sentence begins. */
export const opening = (minutes: number): string => span(minutes).replace(/^o/, 'O')
