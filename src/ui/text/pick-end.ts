import { common as commonEn } from './en/common'
import { dayEnd as dayEndEn } from './en/day-end'
import { type Language, languageOf } from './language'
import type { EndText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { dayEnd as dayEndZhCN } from './zh-CN/day-end'
import { common as commonZhTW } from './zh-TW/common'
import { dayEnd as dayEndZhTW } from './zh-TW/day-end'

const CATALOGUES: Record<Language, EndText> = {
  'zh-CN': { ...commonZhCN, ...dayEndZhCN },
  'zh-TW': { ...commonZhTW, ...dayEndZhTW },
  en: { ...commonEn, ...dayEndEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const endTextFor = (tag: string): EndText => CATALOGUES[languageOf(tag)]
