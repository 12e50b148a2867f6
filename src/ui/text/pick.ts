import { en } from './en'
import { type Language, languageOf } from './language'
import type { Text } from './text'
import { zhCN } from './zh-CN'
import { zhTW } from './zh-TW'

const CATALOGUES: Record<Language, Text> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en }

/** The words to show for a browser's language tag, all of them: for our own pages. */
export const textFor = (tag: string): Text => CATALOGUES[languageOf(tag)]
