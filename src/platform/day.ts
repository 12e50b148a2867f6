/** The local calendar day of a time, YYYY-MM-DD, in the machine's time zone at that time. */
export function localDay(at: number): string {
  const d = new Date(at)
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}`
}

/** The local minute of the day of a time, 0..1439. */
export function minuteOf(at: number): number {
  const d = new Date(at)
  return d.getHours() * 60 + d.getMinutes()
}

/** When the local month of a time began, ms. */
export function monthOf(at: number): number {
  const d = new Date(at)
  return new Date(d.getFullYear(), d.getMonth(), 1).getTime()
}
