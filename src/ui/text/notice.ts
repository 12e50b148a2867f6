import type { Language } from './language'

/** The switch that allows system notifications. */
export interface NoticeText {
  /** What it is called, and a word on what they say. */
  allow: string
  why: string
}

const TEXTS: Record<Language, NoticeText> = {
  'zh-CN': {
    allow: '会话不在眼前时，用系统通知叫我',
    why: '只说一句，不带客户的话。',
  },
  'zh-TW': {
    allow: '對話不在眼前時，用系統通知叫我',
    why: '只說一句，不帶客人的話。',
  },
  en: {
    allow: 'Notify me while chats are hidden',
    why: 'One line, never a customer’s words.',
  },
}

export const noticeText = (language: Language): NoticeText => TEXTS[language]
