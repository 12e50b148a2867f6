import { common as commonEn } from './en/common'
import { card as cardEn } from './en/card'
import { setup as setupEn } from './en/setup'
import { type Language, languageOf } from './language'
import type { ExitsText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { card as cardZhCN } from './zh-CN/card'
import { setup as setupZhCN } from './zh-CN/setup'
import { common as commonZhTW } from './zh-TW/common'
import { card as cardZhTW } from './zh-TW/card'
import { setup as setupZhTW } from './zh-TW/setup'

const CATALOGUES: Record<Language, ExitsText> = {
  'zh-CN': { ...commonZhCN, ...cardZhCN, ...setupZhCN },
  'zh-TW': { ...commonZhTW, ...cardZhTW, ...setupZhTW },
  en: { ...commonEn, ...cardEn, ...setupEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const exitsTextFor = (tag: string): ExitsText => CATALOGUES[languageOf(tag)]
