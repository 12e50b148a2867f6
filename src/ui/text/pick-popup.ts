import { common as commonEn } from './en/common'
import { card as cardEn } from './en/card'
import { feel as feelEn } from './en/feel'
import { popup as popupEn } from './en/popup'
import { type Language, languageOf } from './language'
import type { PopupText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { card as cardZhCN } from './zh-CN/card'
import { feel as feelZhCN } from './zh-CN/feel'
import { popup as popupZhCN } from './zh-CN/popup'
import { common as commonZhTW } from './zh-TW/common'
import { card as cardZhTW } from './zh-TW/card'
import { feel as feelZhTW } from './zh-TW/feel'
import { popup as popupZhTW } from './zh-TW/popup'

const CATALOGUES: Record<Language, PopupText> = {
  'zh-CN': { ...commonZhCN, ...cardZhCN, ...feelZhCN, popup: popupZhCN },
  'zh-TW': { ...commonZhTW, ...cardZhTW, ...feelZhTW, popup: popupZhTW },
  en: { ...commonEn, ...cardEn, ...feelEn, popup: popupEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const popupTextFor = (tag: string): PopupText => CATALOGUES[languageOf(tag)]
