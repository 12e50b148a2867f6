import type { Language } from './language'

/**
 * What a pattern over the languages' folders (`import.meta.glob`) found, by language. A language is its folder: nobody
 * has to name it once more.
 */
export const byLanguage = <T>(found: Record<string, T>): Record<Language, T> =>
  Object.fromEntries(Object.entries(found).map(([path, words]) => [path.split('/').at(-2), words])) as Record<
    Language,
    T
  >

/** One part of what is said, or several as one. */
type Together<P extends readonly object[]> = P extends readonly [infer First, ...infer Rest extends readonly object[]]
  ? First & Together<Rest>
  : unknown

/** Parts of what each language says, as one text a language: made once, so that a text stays the same one. */
export function together<P extends readonly object[]>(
  ...parts: { [I in keyof P]: Record<Language, P[I]> }
): Record<Language, Together<P>> {
  const texts: Record<string, object> = {}
  for (const part of parts)
    for (const [language, words] of Object.entries(part)) texts[language] = { ...texts[language], ...words }
  return texts as Record<Language, Together<P>>
}
