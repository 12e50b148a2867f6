/** Time of day on the agent's own clock, from ms since the epoch: 9:05, 14:52. */
export function clock(at: number): string {
  const date = new Date(at)
  return `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** What is left, from ms: 4:09. A second that has begun still counts. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
