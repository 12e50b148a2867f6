import { byLanguage, together } from './by-language'
import { type Language, languageOf } from './language'
import { COMMON } from './pick-common'
import type { ReceiptText, ReceiptWords } from './receipt-text'

const TEXTS: Record<Language, ReceiptText> = together(
  COMMON,
  byLanguage(import.meta.glob<ReceiptWords>('./*/receipt.ts', { eager: true, import: 'receipt' })),
)

/** The receipt’s words for a browser’s language tag; no other page’s come with them. */
export const receiptTextFor = (tag: string): ReceiptText => TEXTS[languageOf(tag)]
