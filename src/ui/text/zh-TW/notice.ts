import type { NoticeText } from '../notice'

/** The switch for system notifications, in the popup and in the settings. */
export const notice: NoticeText = {
  allow: '對話不在眼前時，用系統通知叫我',
  why: '只說一句，不帶客人的話。',
}
