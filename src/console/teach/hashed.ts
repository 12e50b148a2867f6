/** One part of a token, between dashes: true where no person would have written it. */
export function gibberish(part: string): boolean {
  if (part.length < 5) return false
  if (/\d/.test(part)) return /[a-z]/i.test(part) ? !/^[a-z]+\d{1,2}$/i.test(part) : part.length > 3
  const runs = part.match(/[A-Z]*[a-z]+|[A-Z]+/g) ?? [part]
  if (/[a-z]/.test(part) && /[A-Z]/.test(part) && runs.length > 2 && part.length / runs.length < 2.2) return true
  return !/[aeiouy]/i.test(part)
}

/** True for a class that a build tool made: css-1q2w3e, sc-bdVaJa, _abc123, MP1bk3. Such a class changes with every build. */
export function isHashed(token: string): boolean {
  if (/^(?:css|sc|jss|svelte|emotion|astro|makeStyles|styles|tss|data-v|ng-tns|_?ngcontent|_?nghost)-/i.test(token))
    return true
  if (/^_[a-z0-9]*\d[a-z0-9]*$/i.test(token)) return true
  return token.split(/[-_]+/).some(gibberish)
}
