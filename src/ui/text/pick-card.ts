import { card as en } from './en/card'
import { type Language, languageOf } from './language'
import type { CardText } from './text'
import { card as zhCN } from './zh-CN/card'
import { card as zhTW } from './zh-TW/card'

const CATALOGUES: Record<Language, CardText> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** The words to show on a console for a browser's language tag. Nothing of our pages comes with them. */
export const cardTextFor = (tag: string): CardText => CATALOGUES[languageOf(tag)]
