import type { Offer } from '../domain'
import { browser } from '../platform/browser'
import type { Notice } from '../platform/notify'

/**
 * An offer as a notification: its reason in one line, and what a click does. Nothing of a conversation is in it. The
 * words are the manifest's: the card's own would weigh more than the rest of the worker's decisions.
 */
export function noticeOf({ id, reason }: Offer): Notice {
  const counts = [String(reason.rough), String(reason.minutes)]
  return {
    id,
    title: browser.i18n.getMessage(`notice_${reason.kind}`, counts),
    message: browser.i18n.getMessage('notice_back'),
  }
}
