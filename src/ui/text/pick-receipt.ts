import { common as commonEn } from './en/common'
import { receipt as receiptEn } from './en/receipt'
import { type Language, languageOf } from './language'
import type { ReceiptText } from './receipt-text'
import { common as commonZhCN } from './zh-CN/common'
import { receipt as receiptZhCN } from './zh-CN/receipt'
import { common as commonZhTW } from './zh-TW/common'
import { receipt as receiptZhTW } from './zh-TW/receipt'

const CATALOGUES: Record<Language, ReceiptText> = {
  'zh-CN': { ...commonZhCN, ...receiptZhCN },
  'zh-TW': { ...commonZhTW, ...receiptZhTW },
  en: { ...commonEn, ...receiptEn },
}

/** The receipt's words for a browser's language tag; no other page's come with them. */
export const receiptTextFor = (tag: string): ReceiptText => CATALOGUES[languageOf(tag)]
