/** Kinds of address that open a chat or a call, and run nothing. */
const OPENS = new Set([
  'https:',
  'http:',
  'mailto:',
  'tel:',
  'sms:',
  'weixin:',
  'wxwork:',
  'dingtalk:',
  'lark:',
  'slack:',
  'msteams:',
  'line:',
])

/** The address in the agent's own line on how to reach somebody, or null where it is not one that may be opened. */
export function linkOf(how: string): string | null {
  const typed = how.trim()
  if (!/^[a-z]+:\S+$/i.test(typed)) return null
  try {
    return OPENS.has(new URL(typed).protocol) ? typed : null
  } catch {
    return null
  }
}
