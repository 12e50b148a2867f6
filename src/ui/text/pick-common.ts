import { common as commonEn } from './en/common'
import { type Language, languageOf } from './language'
import type { CommonText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { common as commonZhTW } from './zh-TW/common'

const CATALOGUES: Record<Language, CommonText> = { 'zh-CN': commonZhCN, 'zh-TW': commonZhTW, en: commonEn }

/** What every page says, for a browser's language tag. */
export const commonTextFor = (tag: string): CommonText => CATALOGUES[languageOf(tag)]
