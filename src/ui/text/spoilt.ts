import type { Language } from './language'

const TEXTS: Record<Language, string> = {
  'zh-CN': '有一条记录坏了，读不出来，原样收在一边。别的都在，今天接着记。',
  'zh-TW': '有一筆紀錄壞了，讀不出來，原樣收在旁邊。其他都在，今天接著記。',
  en: 'One record was damaged and couldn’t be read. It’s set aside as it was. The rest is here, and today goes on.',
}

/** A row could not be gone on from and was put aside. */
export const spoilt = (language: Language): string => TEXTS[language]
