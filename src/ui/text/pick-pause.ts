import { common as commonEn } from './en/common'
import { feel as feelEn } from './en/feel'
import { pause as pauseEn } from './en/pause'
import { talk as talkEn } from './en/talk'
import { ways as waysEn } from './en/ways'
import { type Language, languageOf } from './language'
import type { PauseText } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { feel as feelZhCN } from './zh-CN/feel'
import { pause as pauseZhCN } from './zh-CN/pause'
import { talk as talkZhCN } from './zh-CN/talk'
import { ways as waysZhCN } from './zh-CN/ways'
import { common as commonZhTW } from './zh-TW/common'
import { feel as feelZhTW } from './zh-TW/feel'
import { pause as pauseZhTW } from './zh-TW/pause'
import { talk as talkZhTW } from './zh-TW/talk'
import { ways as waysZhTW } from './zh-TW/ways'

const CATALOGUES: Record<Language, PauseText> = {
  'zh-CN': { ...commonZhCN, ...waysZhCN, ...talkZhCN, ...feelZhCN, pause: pauseZhCN },
  'zh-TW': { ...commonZhTW, ...waysZhTW, ...talkZhTW, ...feelZhTW, pause: pauseZhTW },
  en: { ...commonEn, ...waysEn, ...talkEn, ...feelEn, pause: pauseEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const pauseTextFor = (tag: string): PauseText => CATALOGUES[languageOf(tag)]
