import { common as commonEn } from './en/common'
import { welcome as welcomeEn } from './en/welcome'
import { type Language, languageOf } from './language'
import { sense as senseEn } from './en/sense'
import type { WelcomeText } from './text'
import { sense as senseZhCN } from './zh-CN/sense'
import { sense as senseZhTW } from './zh-TW/sense'
import { common as commonZhCN } from './zh-CN/common'
import { welcome as welcomeZhCN } from './zh-CN/welcome'
import { common as commonZhTW } from './zh-TW/common'
import { welcome as welcomeZhTW } from './zh-TW/welcome'

const CATALOGUES: Record<Language, WelcomeText> = {
  'zh-CN': { ...commonZhCN, ...senseZhCN, welcome: welcomeZhCN },
  'zh-TW': { ...commonZhTW, ...senseZhTW, welcome: welcomeZhTW },
  en: { ...commonEn, ...senseEn, welcome: welcomeEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const welcomeTextFor = (tag: string): WelcomeText => CATALOGUES[languageOf(tag)]
