/*
 * Chinese customers open with a call: "在吗客服", "亲在么", "hello，人工客服". Few characters of which one names the other
 * side look to n-grams like something shouted at it. What is nothing but a greeting and whom it calls is nothing else.
 */

/** Greetings and questions whether somebody is there; either script. */
const GREETING = String.raw`在(?:吗|嗎|么|麼|嘛|不在|没|沒|不|没有|沒有)?|有人(?:在)?(?:吗|嗎|么|麼|嘛)?|(?:你|您|妳|大家|各位|老师|老師)(?:们|們)?好(?:啊|呀|哇)?|哈(?:喽|啰|囉|罗)|嗨|(?:早上|上午|中午|下午|晚上)好|早(?:安|啊)?|hello|hi|hey|请问|請問|麻烦|麻煩`
/** Whom a shop's or a company's customer calls; nothing that can be meant as an insult. */
const ADDRESSEE = String.raw`(?:在线|在線|人工|人工的|线上|線上|售后|售後|售前|官方)?(?:客服|客服们|客服人员|客服人員)|(?:客服)?(?:小姐姐|小哥哥|小哥|小妹|小姐|先生|老师|老師)|亲(?:亲|们)?|親(?:親|們)?|老板|老闆|掌柜(?:的)?|掌櫃(?:的)?|店家|店主|卖家|賣家|商家|人工|店小二|各位|大家|你们|你們|您|你`
const PARTICLE = '啊|呀|哈|呢|哦|喔|吧|的|们|們|一下'
const WHOLE = new RegExp(`^(?:${GREETING}|${ADDRESSEE}|${PARTICLE})+$`)
const GREETS = new RegExp(GREETING)
const SIGNS = /[\s，,。.！!？?～~、…]+/g
/** Longer is more than a call; urging repeats it. Characters. */
const LONGEST = 14
/** More question and exclamation marks than this press, whatever is between them. */
const MARKS_MOST = 2

/** True for a text (in even spelling) that only greets, and says whom. Calling again and again is not that. */
export function isCalling(evened: string): boolean {
  if (evened.length > LONGEST * 2) return false
  const bare = evened.replace(SIGNS, '')
  if (bare.length < 2 || bare.length > LONGEST || !WHOLE.test(bare) || !GREETS.test(bare)) return false
  const marks = evened.match(/[！!？?]/g)?.length ?? 0
  return marks <= MARKS_MOST && !/(.{2,})\1/.test(bare)
}
