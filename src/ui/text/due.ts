import type { Language } from './language'

/** What was to be looked at again, by how many there are: one line that leads to it. */
const LINES: Record<Language, (n: number) => string> = {
  'zh-CN': n => (n === 1 ? '说好回看的有一件，到日子了' : `说好回看的有 ${n} 件，到日子了`),
  'zh-TW': n => (n === 1 ? '講好回頭看的有一件，到日子了' : `講好回頭看的有 ${n} 件，到日子了`),
  en: n => (n === 1 ? 'Something to look at again today' : `${n} things to look at again`),
}

export const dueLine = (language: Language, n: number): string => LINES[language](n)
