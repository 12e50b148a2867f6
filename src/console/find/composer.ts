import { flatContains, flatParent, isDrawn } from '../page/flat'
import { editorIn } from '../page/editor'
import type { Roots } from '../page/roots'

/** A rule that scores one candidate for the reply box; independent of the others. */
export interface ComposerRule {
  name: string
  weight: number
  holds(field: Field): boolean
}

/** What the rules look at: read once per candidate. */
export interface Field {
  element: Element
  box: DOMRect
  hint: string
  /** Its own class, id and name. */
  own: string
  /** Those, and the classes of what it stands in. */
  words: string
  /** The labels of the buttons beside it. */
  nearby: readonly string[]
  view: { width: number; height: number }
}

/** What a reply box alone speaks of, in the languages of the consoles we know of. */
export const speaksOfReplies =
  /回复|回覆|发送|發送|传送|傳送|消息|訊息|reply|message|type here|enter to send|メッセージ|返信|메시지|회신|답장|nachricht|antwort|mensaje|respuesta|mensagem|сообщени|ответ|répon|tin nhắn|pesan|ข้อความ|رسالة|mesaj/i
/** What reply boxes ask for, and other fields may ask for as well. */
const replyHint =
  /回复|回覆|发送|發送|传送|傳送|输入|輸入|消息|訊息|聊聊|说点|說點|\breply|\bmessage|\btype (?:here|a (?:message|reply|response)|your|something)|\bwrite (?:a (?:message|reply|response)|your|something|here)|enter to send|\brespond|\banswer|メッセージ|返信|메시지|회신|답장|입력|nachricht|antwort|schreib|mensaje|escrib|respuesta|mensagem|сообщени|ответ|répon|message|écri|tin nhắn|pesan|ข้อความ|رسالة|mesaj/i
const otherHint =
  /搜索|搜寻|搜尋|查找|筛选|篩選|查询|查詢|备注|備註|评论|評論|标题|標題|主题|主旨|收件|邮箱|郵箱|\b(?:search|filter|find|remark|internal|private|notes?|comments?|subject|title|e-?mail|recipients?|tags|add tag|password|coupon)\b/i
const sendWord =
  /发送|發送|傳送|回复|回覆|^\s*send\b|\bsend\s*$|\breply\b|送信|보내기|전송|^senden$|^enviar$|^отправить$|^envoyer$|^gửi$|^kirim$|إرسال|^ส่ง$|^gönder$/i

/** Weights are our guesses, set on six kits. */
export const composerRules: readonly ComposerRule[] = [
  { name: 'several lines', weight: 2, holds: field => !(field.element instanceof HTMLInputElement) },
  { name: 'asks for a reply', weight: 3, holds: field => replyHint.test(field.hint) },
  {
    name: 'asks for something else',
    weight: -6,
    holds: field => otherHint.test(field.hint) && !/回复|reply|message/i.test(field.hint),
  },
  {
    name: 'named as a reply box',
    weight: 1,
    holds: field => /composer|editor|reply|chat|message|msg|sender|input-?box|write/i.test(field.words),
  },
  {
    name: 'named as something else',
    weight: -4,
    // A kit draws messages and the reply box alike in what it calls comments: only the box's own name says that it is one.
    holds: field =>
      /(?:^|[^a-z])(?:search|remark|subject|notes?(?![a-z]))|(?<!backdrop-)filter/i.test(field.words) ||
      /(?:^|[^a-z])comment/i.test(field.own),
  },
  { name: 'a send button beside it', weight: 2, holds: field => field.nearby.some(label => sendWord.test(label)) },
  {
    name: 'in the lower half',
    weight: 2,
    holds: field => field.box.top + field.box.height / 2 > field.view.height * 0.5,
  },
  { name: 'in the page, not far below it', weight: 1, holds: field => field.box.top < field.view.height },
  { name: 'wide', weight: 1, holds: field => field.box.width >= field.view.width * 0.25 },
  {
    name: 'a dialog or form row holds it',
    weight: -2,
    holds: field => field.element.closest('[role=search],[role=dialog],dialog,table') !== null,
  },
]

/** Below this a field is no reply box. */
const composerLeast = 3
/** Narrower fields are never reply boxes, px. */
const composerWidth = 120

const fields = 'textarea,input,[contenteditable],[role=textbox],iframe'

const isField = (element: Element): boolean => {
  if (element.localName === 'iframe') return editorIn(element) !== null
  if (element instanceof HTMLInputElement) return element.type === 'text'
  if (element instanceof HTMLTextAreaElement || element.getAttribute('role') === 'textbox') return true
  const editable = element.getAttribute('contenteditable')
  return (
    editable !== null &&
    editable !== 'false' &&
    !element.parentElement?.closest('[contenteditable=""],[contenteditable=true]')
  )
}

const isUsable = (element: Element): boolean =>
  element.getAttribute('aria-hidden') !== 'true' &&
  element.getAttribute('tabindex') !== '-2' &&
  !(element instanceof HTMLTextAreaElement && element.closest('[aria-hidden=true]') !== null)

/** What the reply box says it is for. Reads style. */
export function composerHint(element: Element): string {
  const hint = ['placeholder', 'data-placeholder', 'aria-placeholder', 'aria-label', 'title']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .trim()
  // An editor's label often says only that it is one; what is drawn in it while it is empty says what for.
  if (hint && (speaksOfReplies.test(hint) || otherHint.test(hint))) return hint
  const inside = element.querySelector('[data-placeholder]')?.getAttribute('data-placeholder') ?? drawnHint(element)
  return `${hint} ${inside}`.trim()
}

/** What an editor draws where nothing is written yet: by its style, in itself or in its first line. Reads style. */
function drawnHint(element: Element): string {
  if (/^(?:textarea|input|iframe)$/.test(element.localName)) return ''
  for (const at of [element, element.firstElementChild]) {
    for (const part of at ? ['::before', '::after'] : []) {
      const drawn = /^"(.{2,80})"$/.exec(getComputedStyle(at as Element, part).content)?.[1]
      if (drawn !== undefined) return drawn
    }
  }
  return ''
}

function fieldOf(element: Element, box: DOMRect, view: Field['view']): Field {
  const own = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('name') ?? ''}`
  let words = own
  const nearby: string[] = []
  let at = flatParent(element)
  for (let up = 0; up < 5 && at; up++, at = flatParent(at)) {
    if (up < 2) words += ` ${at.getAttribute('class') ?? ''}`
    if (at.getBoundingClientRect().height > Math.max(320, box.height * 3)) break
    for (const button of at.querySelectorAll('button,[role=button],[class*=send i]')) {
      nearby.push(
        (button.textContent ?? '').trim().slice(0, 16),
        button.getAttribute('aria-label') ?? '',
        button.getAttribute('title') ?? '',
      )
      if (/(?:^|[^a-z])send(?![a-z])/i.test(button.getAttribute('class') ?? '')) nearby.push('send')
    }
    if (nearby.length > 0) break
  }
  return { element, box, hint: composerHint(element), own, words, nearby, view }
}

/** Candidates for the reply box, best first, each with its score and the rules that held. Reads layout. */
export function findComposers(
  root: Document,
  roots: Roots,
  within: Element | null = null,
): { element: Element; score: number; because: string[] }[] {
  const view = { width: root.documentElement.clientWidth, height: root.documentElement.clientHeight }
  const found: { element: Element; score: number; because: string[] }[] = []
  for (const element of roots.queryAll(fields)) {
    if (!isField(element) || !isUsable(element) || !isDrawn(element)) continue
    if (within && !flatContains(within, element)) continue
    const box = element.getBoundingClientRect()
    if (box.width < composerWidth || box.height < 12) continue
    judge(fieldOf(element, box, view))
  }
  if (!found.length)
    for (const field of foldedFields(roots, view)) if (!within || flatContains(within, field.element)) judge(field)
  return found.sort((a, b) => b.score - a.score)

  function judge(field: Field): void {
    const held = composerRules.filter(rule => rule.holds(field))
    const score = held.reduce((sum, rule) => sum + rule.weight, 0)
    if (score >= composerLeast) found.push({ element: field.element, score, because: held.map(rule => rule.name) })
  }
}

/** What invites to write in a folded reply box is no longer, characters (our guess). */
const invitation = 60

/**
 * Reply boxes that wait folded, as a bar to be clicked ("Reply to Ann…"): wide as a field, not as a button, and worded as
 * the hint in one. Looked for only where no field is drawn. Reads layout.
 */
function foldedFields(roots: Roots, view: Field['view']): Field[] {
  return roots.queryAll('[role=button]').flatMap(element => {
    const hint = (element.textContent ?? '').trim()
    if (!hint || hint.length > invitation || !replyHint.test(hint) || !isDrawn(element)) return []
    const box = element.getBoundingClientRect()
    if (box.width < view.width * 0.25 || box.height < 24) return []
    return [{ ...fieldOf(element, box, view), hint }]
  })
}

const isFolded = (element: Element): boolean => element.getAttribute('role') === 'button'

/** What stands in the reply box. Reads no layout. */
export const composerText = (element: Element): string =>
  // What a folded one says is no draft.
  isFolded(element)
    ? ''
    : element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
      ? element.value
      : ((editorIn(element) ?? element).textContent ?? '').replace(/[\u200b\ufeff]/g, '')
