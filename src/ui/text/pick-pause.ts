import { common as commonEn } from './en/common'
import { card as cardEn } from './en/card'
import { feel as feelEn } from './en/feel'
import { pause as pauseEn } from './en/pause'
import { type Language, languageOf } from './language'
import type { PauseText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { card as cardZhCN } from './zh-CN/card'
import { feel as feelZhCN } from './zh-CN/feel'
import { pause as pauseZhCN } from './zh-CN/pause'
import { common as commonZhTW } from './zh-TW/common'
import { card as cardZhTW } from './zh-TW/card'
import { feel as feelZhTW } from './zh-TW/feel'
import { pause as pauseZhTW } from './zh-TW/pause'

const CATALOGUES: Record<Language, PauseText> = {
  'zh-CN': { ...commonZhCN, ...cardZhCN, ...feelZhCN, pause: pauseZhCN },
  'zh-TW': { ...commonZhTW, ...cardZhTW, ...feelZhTW, pause: pauseZhTW },
  en: { ...commonEn, ...cardEn, ...feelEn, pause: pauseEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const pauseTextFor = (tag: string): PauseText => CATALOGUES[languageOf(tag)]
