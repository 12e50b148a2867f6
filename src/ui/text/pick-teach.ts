import { teach as en } from './en/teach'
import { type Language, languageOf } from './language'
import type { TeachText } from './text'
import { teach as zhCN } from './zh-CN/teach'
import { teach as zhTW } from './zh-TW/teach'

const CATALOGUES: Record<Language, TeachText> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** The words to show in a lesson for a browser's language tag. Nothing of our pages comes with them. */
export const teachTextFor = (tag: string): TeachText => CATALOGUES[languageOf(tag)]
