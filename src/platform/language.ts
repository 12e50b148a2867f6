import { browser } from './browser'

/** The browser's own language, as a BCP 47 tag. */
export const browserLanguage = (): string => browser.i18n.getUILanguage()
