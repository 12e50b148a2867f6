/** What text alone says: times, status lines, typing lines, dividers; and how two texts are compared. Pure. */

const clock = String.raw`(?:上午|下午|凌晨|早上|清晨|晚上|傍晚|深夜|中午|오전|오후|午前|午後|[ap]\.?m\.?)?\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*(?:[ap]\.?m\.?)?`
const weekday = String.raw`(?:周[一二三四五六日天]|(?:星期|礼拜|週|禮拜)[一二三四五六日天]|[월화수목금토일]요일|[月火水木金土日]曜日?|[(（][月火水木金土日월화수목금토一二三四五六][)）])`
/** Today and yesterday where neither is English or Chinese. */
const nearDay =
  "오늘|어제|今日|昨日|heute|gestern|aujourd(?:’|')hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|сегодня|вчера|hari ini|kemarin|hôm nay|hôm qua|bugün|dün|اليوم|أمس|วันนี้|เมื่อวาน"
/** Months after the day of the month: English ones, and those of other languages that do not begin like them. */
const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|okt|dez|fév|fev|avr|juil|déc|abr|dic)[a-z]*|märz|mai|maio|março|août|enero|agosto|setembro|outubro|янв(?:аря)?|фев(?:раля)?|мар(?:та)?|апр(?:еля)?|мая|июня?|июля?|авг(?:уста)?|(?:сен|окт|ноя|дек)(?:т?[ая]бря)?'
/** Today, and what day that is. */
const today = `(?:today|yesterday|今天|昨天|${nearDay}),?\\s+`
const day = String.raw`(?:\d{2,4}\s*[-/.年년]\s*\d{1,2}\s*[-/.月월]\s*\d{1,2}[日일]?(?:[\s,，]*[(（]?${weekday}[)）]?)?|\d{1,2}\s*[-/.月월]\s*\d{1,2}[日일]?(?:\s*[-/.]\s*\d{2,4})?(?:[\s,，]*[(（]?${weekday}[)）]?)?|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*|${today})?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}\.?\s+(?:de\s+)?(?:${month})\.?)(?:(?:,|\s+de)?\s*\d{4}(?:\s*г\.?)?)?|今天|昨天|前天|${nearDay}|${weekday}|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)`
const ago = String.raw`(?:刚刚|刚才|just now|now|moments? ago|a few (?:seconds|minutes) ago|(?:\d+|an?)\s*(?:秒|分钟|小时|天|周|个?月|年)(?:之?前)?|(?:\d+\s*|an?\s+)(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?|y|years?)(?:\s+ago)?)`
/** Nothing else than this, but for brackets and dots around it. */
const only = (what: string): RegExp => new RegExp(String.raw`^[\s([·•・,]*(?:${what})[\s)\]·•・,]*$`, 'i')
const clockOnly = only(clock)
const agoOnly = only(ago)
/**
 * A day, with a clock before or after it, not on both sides. In one pattern with each of them it would be written out
 * twice, and take the engine twice as long to build: the first time that a page shows takes longer than all that follow.
 */
const dayOnly = only(String.raw`(?:(${clock})\s*(?:,|·)?\s*)?${day}(?:\s*(?:at|,|·)?\s*(${clock}))?`)
const isDay = (text: string): boolean => {
  const found = dayOnly.exec(text)
  return found !== null && (found[1] === undefined || found[2] === undefined)
}

/** What every time has something of; most of what is said has nothing of it. */
const mayBeTime = /\d|[刚剛昨今前周礼禮週]|星期|小时|天|\b(?:now|an?)\b|ago|day|요일|曜/i
/** A letter or a clock drawn before the time says how it came. */
const drawn = /^[\p{So}\p{Extended_Pictographic}\ufe0f]+\s+/u
/** It begins with none: to look for one would build the tables of all signs there are. */
const undrawn = /^[\x20-\x7e\u4e00-\u9fff]/
const anyNearDay = new RegExp(`^[\\s([·•,]*(?:${nearDay})`, 'i')

/**
 * Answers of this task: names, times and states stand in every row, and are asked about several times in each. No text
 * is kept longer than that.
 */
function once<T extends boolean | string | null>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  const forget = (): void => known.clear()
  return text => {
    const answer = known.get(text)
    if (answer !== undefined) return answer
    const found = find(text)
    if (known.size === 0) queueMicrotask(forget)
    known.set(text, found)
    return found
  }
}

/** True if the text is nothing but a time, a date or "3 minutes ago". */
export const isTime = once(findTime)
function findTime(text: string): boolean {
  if (text.length >= 48 || !(mayBeTime.test(text) || anyNearDay.test(text))) return false
  const said = text.trim()
  const when = undrawn.test(said) ? said : said.replace(drawn, '')
  return clockOnly.test(when) || isDay(when) || agoOnly.test(when)
}

const statusWords =
  '已读|未读|已送达|送达|已发送|发送中|正在发送|发送成功|发送失败|已撤回|重发|撤回|复制|回复|引用|编辑|已编辑|已修改|已讀|未讀|已送達|送達|已傳送|傳送中|正在傳送|傳送成功|傳送失敗|已收回|重送|重新傳送|收回|複製|回覆|編輯|已編輯|sent|delivered|read|seen|sending|unread|not seen yet|failed|failed to send|not delivered|not sent|edited|gesendet|zugestellt|gelesen|bearbeitet|envoyé|remis|modifié|enviado|entregue|entregado|lido|leído|editado|отправлено|доставлено|прочитано|изменено|ред\\.|terkirim|dibaca|diedit|읽음|전송됨|수정됨|既読|送信済み|編集済み|retry|resend|copy|reply|recall|undo'
const status = new RegExp(String.raw`^[\s✓✔√·•!！(（[]*(?:${statusWords})?[\s✓✔√….·•!！)）\]]*$`, 'i')
/** True for a delivery state or a button's word: part of the console, not of what was said. */
export const isStatus = (text: string): boolean =>
  text.length < 24 && status.test(text) && (usual.test(text) || /[\p{L}✓✔√]/u.test(text))
/** Letters of the two scripts that most is written in: the tables of all of them take a while to be built, and are seldom needed. */
const usual = /[a-z\u4e00-\u9fff]/i

const typing = new RegExp(
  [
    // Somebody's name, and nothing after it but dots.
    String.raw`^(?:对方|對方)?.{0,16}?(?:正在输入|正在打字|正在輸入|输入中|輸入中|打字中)(?:中|消息|訊息|…|\.|。)*$`,
    String.raw`^(?:.{1,30}\s)?(?:is|are) (?:typing|writing)(?: a (?:message|reply))?[.…]*$`,
    String.raw`^typing[.…]*$`,
    String.raw`^(?:.{1,30}[\s ])?.{0,16}(?:入力中(?:です)?|입력 ?중(?:입니다)?|est en train d.écrire|está (?:escribiendo|digitando)|đang (?:nhập|gõ|soạn tin)|sedang mengetik|กำลังพิมพ์)[.…]*$`,
    String.raw`^.{0,30}(?:يكتب(?: الآن)?|écrit|schreibt(?: gerade)?|escribiendo|digitando|печатает|yazıyor)[.…]+$`,
  ].join('|'),
  'i',
)
/** First persons and denials talk about typing. */
const aboutTyping =
  /^(?:我|俺|咱|本人|nobody|no one|who|i|he|she|they|we)(?![a-z])|不|没|沒|(?:^|\s)(?:not|не|nicht|pas|no)\s/i
/** True for a line like "Anna is typing…" or "对方正在输入". */
export const isTyping = (text: string): boolean =>
  text.length < 60 && ((typing.test(text) && !aboutTyping.test(text)) || /^[\s●•∙·○]{2,}$/.test(text))

const divider =
  /^(?:[-—–\s]*(?:以下(?:是|为|為)?(?:新|未读|未讀|尚未(?:阅读|閱讀)|历史|歷史)的?(?:消息|訊息)|以上(?:是|为|為)?(?:历史|歷史)(?:消息|訊息|记录|記錄|紀錄)|(?:\d+\s*)?(?:条|則)?(?:新消息|未读消息|新訊息|未讀訊息)|(?:\d+\s*)?(?:new|unread) messages?|(?:点击)?(?:加载|查看|显示|展开)(?:更多|更早|历史|全部|以前)的?(?:历史|聊天)?(?:消息|记录|訊息)?|(?:正在)?加载[^，。！？]{0,12}[.…]+|(?:历史|更多|更早|以往|聊天|消息|讯息|对话|会话|记录|的)*加载中[.…]*|没有更多(?:了|消息)?|\d+\s*(?:条|則|个)?(?:回复|回覆|评论|評論|replies|reply|comments?|messages?)|load(?:ing)?(?: more| older| earlier)?(?: messages)?[.…]*|no more messages|show more|暂无(?:消息|数据)|no messages(?: yet)?|(?:show|view|load|see) (?:older|earlier|previous|more)(?: messages?)?|neue nachrichten|nouveaux messages|messages? non lus?|nuevos mensajes|mensajes nuevos|novas mensagens|mensagens não lidas|(?:новые|непрочитанные) сообщения|pesan (?:baru|belum dibaca)|읽지 않은 메시지|새 메시지|未読メッセージ|新着メッセージ|رسائل (?:جديدة|غير مقروءة))[-—–\s]*)$/i
/** True for what stands between messages: unread lines, "load more", "no more". */
export const isDivider = (text: string): boolean => text.length < 60 && divider.test(text.trim())

/** What may stand between two parts of a stamp; most of what is said has nothing of it. */
const joins = /[·•∙・|｜]|[.,;，。；]\s/

/** "1:59 AM · Read": times and states in one piece. */
export const isStamp = (text: string): boolean => {
  if (text.length > 48 || !joins.test(text)) return false
  const parts = text.split(/\s*[·•∙・|｜]\s*|[.,;，。；]\s+/).filter(part => part !== '')
  return parts.length > 1 && parts.every(part => isTime(part) || isStatus(part)) && parts.some(isTime)
}

const separators = /^[\s<>·•∙・|｜/,，:：–—-]+|[\s<>·•∙・|｜/,，:：–—-]+$/g
const separator = /[\s<>·•∙・|｜/,，:：–—-]/
/** A name or a label without the dots and colons that set it off from what follows. */
export const bare = (text: string): string =>
  // Most begin and end with a letter: to look at the two ends costs less than to look for one.
  separator.test(text.charAt(0)) || separator.test(text.charAt(text.length - 1)) ? text.replace(separators, '') : text

/**
 * "Anna · 12:30" in one piece: the part before the time, null where it is nothing of the kind. Between a name that is
 * known (`isName`) and a time any space will do.
 */
export function beforeTime(text: string, isName: (name: string) => boolean = () => false): string | null {
  if (text.length > 64 || !mayBeTime.test(text)) return null
  const dotted = joins.test(text) ? /^(.{1,40})\s*[·•∙・|｜]\s*(\S.*)$/.exec(text) : null
  if (dotted?.[1] && dotted[2] && isTime(dotted[2]) && !isTime(dotted[1])) return bare(dotted[1])
  const name = withoutTime(text)
  return name !== null && isName(name) ? name : null
}

/** How a time may end; most of what is said does not, and need not be tried. */
const mayEndInTime = /(?:\d|\d\s*[a-z]+\.?|[ap]\.?m\.?|ago|now|day|[\u4e00-\u9fff\uac00-\ud7af])[\s)\]·•,]*$/i

/** True if there is a letter or a digit in it: names and words have one, signs and emoji have not. */
export const hasLetters = (text: string): boolean => usual.test(text) || /[\p{L}\p{N}]/u.test(text)

/** True for arrows, stars and dots that stand for a button or a kind: symbols, one of them no emoji. */
export const isSign = (text: string): boolean =>
  text.length <= 8 &&
  /^[\p{S}\p{Emoji_Presentation}\s\ufe0f]+$/u.test(text) &&
  /[^\p{Emoji_Presentation}\s\ufe0f]/u.test(text)

const reaction = /^(?:(?=\p{Extended_Pictographic})(?:\p{Emoji}|\u200d|\ufe0f)+?\s*\d{1,3}\s*)+$/u
/** True for "👍 1": how others answered to what was said, and how many of them. */
export const isReaction = (text: string): boolean => text.length <= 24 && reaction.test(text)

const voice =
  /^(?=.*[▶►⏵▷◀◂🔊🔉🔈🎤🎙♪)》▁-█])[^\p{L}\p{N}]*[ıl|\s]*\d{1,3}(?::\d\d|\s*(?:''|′′|″|"|秒|s))[^\p{L}\p{N}]*$/u
const wave = /^(?=.*[▁-█]{3})[^\p{L}\p{N}]+$/u
/** True for what is drawn for something spoken: a sign or a wave, and how long it is. */
export const isVoice = (text: string): boolean =>
  text.length <= 40 && mayBeVoice.test(text) && (voice.test(text) || wave.test(text))
/** One of the signs that either has, or half of one: the two take a while to be built, and are seldom needed. */
const mayBeVoice = /[▶►⏵▷◀◂♪)》▁-█\ud83c\ud83d]/

const robots =
  /机器人|機器人|智能|智慧(?:客服|助理|助手)|小助手|小蜜|自动(?:回复|应答)|自動(?:回覆|應答|回應)|🤖|\b(?:robo|bots?\b|chat-?bot|virtual assistant|ai (?:assistant|agent)\b|automat|auto-?repl)|(?:^|[\s_-])[\w-]*(?<!tal|ab)bot$|^(?:assistant|ai)$|روبوت|المساعد|챗봇|자동 ?(?:응답|답변)|ボット$|自動応答|応答メッセージ|(?:^|\s)бот(?:\s|$)|автоответ|(?:assistente|asistente|assistant) virtu[ae]l|automatische antwort|réponse automatique|re[sp]+uesta automática|resposta automática|balasan otomatis/i
/** True for the name of an automaton, or a label that says one spoke. */
export const isBotName = (text: string): boolean => robots.test(text)

/** What stands before a time at the end, with any space between; null where none is at the end. */
export const withoutTime = once(findHead)
function findHead(text: string): string | null {
  if (!mayEndInTime.test(text)) return null
  const line = text.replace(/\s/g, ' ')
  // From the shortest head up: a date may stand before the time. Names have few spaces of their own.
  for (let at = line.indexOf(' '), tries = 0; at > 0 && tries < 6; at = line.indexOf(' ', at + 1), tries++) {
    const rest = line.slice(at + 1)
    if (/[\d刚剛昨今前周週]|星期|礼拜|禮拜/.test(rest) && isTime(rest) && !isTime(line.slice(0, at)))
      return bare(line.slice(0, at)) || null
  }
  return null
}

/** White space, signs without a form, and markdown's marks. */
const formless = /(?:[\s\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad*_`~]|\u200d|\ufe0f)+/g
/** Marks that only look different. */
const variants = /[‘’‛′“”„″‐-―…]/g
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '…': '...',
}
const plainOf = (sign: string): string => plain[sign] ?? '-'

/** For comparison only: compatible forms, straight quotes, no white space, no markdown marks. */
export const normalise = (text: string): string =>
  text.normalize('NFKC').replace(formless, '').replace(variants, plainOf).toLowerCase()

/** 53 bits (cyrb53) that stand for a text, so that none is kept to compare with. Not for security. */
function bitsOf(text: string): number {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return 4294967296 * (2097151 & b) + (a >>> 0)
}

/** The same as a short word, in base 36: a name for what the text names. */
export const hash = (text: string): string => bitsOf(text).toString(36)

/**
 * What two readings of one message have in common: the hash of its normalised text (of the text itself if all marks). In
 * base 10, which costs a tenth of base 36.
 */
export const textKey = (text: string): string => `${bitsOf(normalise(text) || text.trim())}`

const units: readonly [RegExp, number][] = [
  [/(\d+)\s*(?:小时|h(?:ou)?rs?\b|h\b)/i, 3_600_000],
  [/(\d+)\s*(?:分钟?|min(?:ute)?s?\b|m\b)/i, 60_000],
  [/(\d+)\s*(?:秒|sec(?:ond)?s?\b|s\b)/i, 1000],
]
const waitWord = /等待|等候|排队|待接入|未回复|待回复|超时|waiting|queued|unanswered|overdue/i
const duration = /^(?:\d+\s*(?:小时|分钟?|秒|h(?:ou)?rs?|h|min(?:ute)?s?|m|sec(?:ond)?s?|s)\s*)+$/i

const lengthOf = (text: string): number | null => {
  let total = 0
  let any = false
  for (const [pattern, unit] of units) {
    const found = pattern.exec(text)
    if (!found) continue
    any = true
    total += Number(found[1]) * unit
  }
  return any ? total : null
}

/** A shown wait ("等待 3分20秒", "waiting 2 min", "5分钟未回复") in ms; null where the text shows none. */
export function waitOf(text: string): number | null {
  if (text.length > 48 || !waitWord.test(text)) return null
  const length = lengthOf(text)
  if (length !== null) return length
  const digits = /(\d{1,2}):(\d{2})/.exec(text)
  return digits ? (Number(digits[1]) * 60 + Number(digits[2])) * 1000 : null
}

/** A text that is a length of time and nothing else ("2 分", "40 s"), in ms: a wait, where another text beside it says so. */
export const bareDuration = (text: string): number | null => (duration.test(text) ? lengthOf(text) : null)

/** A label that says somebody waits ("等待接入", "queued"): short, as a customer's own words seldom are. */
export const isWaitLabel = (text: string): boolean => text.length <= 12 && waitWord.test(text)

/** True if letters of a script that runs from the right are in it: such lines stand on the right whoever says them. */
export const runsFromRight = (text: string): boolean => /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text)
