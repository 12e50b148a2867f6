import type { NoticeText } from '../notice'

/** The switch for system notifications, in the popup and in the settings. */
export const notice: NoticeText = {
  allow: '会话不在眼前时，用系统通知叫我',
  why: '只说一句，不带客户的话。',
}
