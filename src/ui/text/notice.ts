import { byLanguage } from './by-language'
import type { Language } from './language'

/** The switch that allows system notifications. */
export interface NoticeText {
  /** What it is called, and a word on what they say. */
  allow: string
  why: string
}

const TEXTS = byLanguage(import.meta.glob<NoticeText>('./*/notice.ts', { eager: true, import: 'notice' }))

export const noticeText = (language: Language): NoticeText => TEXTS[language]
