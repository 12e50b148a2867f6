import { common as commonEn } from './en/common'
import { settings as settingsEn } from './en/settings'
import { setup as setupEn } from './en/setup'
import { type Language, languageOf } from './language'
import type { SettingsText } from './settings-text'
import type { CommonText, SetupText, Text } from './text'
import { common as commonZhCN } from './zh-CN/common'
import { settings as settingsZhCN } from './zh-CN/settings'
import { setup as setupZhCN } from './zh-CN/setup'
import { common as commonZhTW } from './zh-TW/common'
import { settings as settingsZhTW } from './zh-TW/settings'
import { setup as setupZhTW } from './zh-TW/setup'
import { welcome as welcomeEn } from './en/welcome'
import { welcome as welcomeZhCN } from './zh-CN/welcome'
import { welcome as welcomeZhTW } from './zh-TW/welcome'

/** What the settings page says, and of the welcome page how a site is enabled. */
export type SettingsPageText = CommonText & SetupText & SettingsText & Pick<Text, 'welcome'>

const CATALOGUES: Record<Language, SettingsPageText> = {
  'zh-CN': { ...commonZhCN, ...setupZhCN, ...settingsZhCN, welcome: welcomeZhCN },
  'zh-TW': { ...commonZhTW, ...setupZhTW, ...settingsZhTW, welcome: welcomeZhTW },
  en: { ...commonEn, ...setupEn, ...settingsEn, welcome: welcomeEn },
}

/** The words of this page for a browser's language tag; no other page's come with them. */
export const settingsTextFor = (tag: string): SettingsPageText => CATALOGUES[languageOf(tag)]
