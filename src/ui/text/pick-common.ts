import { byLanguage } from './by-language'
import { languageOf } from './language'
import type { CommonText } from './text'

/** What every page says, by language. */
export const COMMON = byLanguage(import.meta.glob<CommonText>('./*/common.ts', { eager: true, import: 'common' }))

/** The same for a browser's language tag. */
export const commonTextFor = (tag: string): CommonText => COMMON[languageOf(tag)]
