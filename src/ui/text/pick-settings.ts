import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { SettingsText } from './settings-text'
import type { CommonText, SetupText, Text } from './text'

/** What the settings page says, and of the welcome page how a site is enabled. */
export type SettingsPageText = CommonText & SetupText & SettingsText & Pick<Text, 'welcome'>

const TEXTS: Record<Language, SettingsPageText> = together(
  COMMON,
  byLanguage(import.meta.glob<SetupText>('./*/setup.ts', { eager: true, import: 'setup' })),
  byLanguage(import.meta.glob<SettingsText>('./*/settings.ts', { eager: true, import: 'settings' })),
  byLanguage(import.meta.glob<Pick<Text, 'welcome'>>('./*/welcome.ts', { eager: true, import: 'welcome' })),
)

/** The words of this page for a browser’s language tag; no other page’s come with them. */
export const settingsTextFor = (tag: string): SettingsPageText => TEXTS[languageOf(tag)]
