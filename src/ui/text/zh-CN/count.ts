/** Short enough for a line of the card: to the minute up to two hours, then to the hour. */
export const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours < 2) return `${minutes} 分钟`
  return minutes % 60 < 10 ? `${hours} 小时` : `${hours} 个多小时`
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** A small number in words. */
export const numeral = (n: number): string => NUMERALS[n] ?? String(n)
