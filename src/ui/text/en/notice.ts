import type { NoticeText } from '../notice'

/** The switch for system notifications, in the popup and in the settings. */
export const notice: NoticeText = {
  allow: 'Notify me while chats are hidden',
  why: 'One line, never a customer’s words.',
}
