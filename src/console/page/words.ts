/** The vocabulary of class names, ids and data attributes, as data: one table, so that a rule can be argued about. */

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Splits a class list or attribute value into lower-case words; `isMe` gives `is`, `me` and the pair `isme`. */
export function wordsOf(value: string): readonly string[] {
  const kept = known.get(value)
  if (kept) return kept
  const words = split(value)
  // A page has few class lists, used often; hashed or stateful ones could grow without end.
  if (known.size > 4000) known.clear()
  known.set(value, words)
  return words
}
const known = new Map<string, readonly string[]>()

function split(value: string): string[] {
  const words: string[] = []
  for (const token of value.split(/\s+/)) {
    // Tailwind states (hover:, dark:) describe what is not the case now.
    if (!token || token.includes(':')) continue
    // What is said not to be there (`x--no-toolbar`) is not there; what is said to be in it (`card--has-footer`) it is not.
    const parts = token
      .replace(/(?:^|[-_])(?:no|has)-[\w-]*$/, '')
      .replace(/((?:^|[-_])with)-[\w-]*$/, '$1')
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9\u4e00-\u9fff]+/)
      .filter(part => part !== '')
    parts.forEach((part, index) => {
      words.push(part)
      const next = parts[index + 1]
      if (next !== undefined) words.push(part + next)
    })
  }
  return words.includes('notme') || words.includes('notmine') || words.includes('notself')
    ? words.filter(word => !/^(?:me|mine|self|isme|ismine)$/.test(word))
    : words
}

/** Attributes beside classes that say what an element is; web components have little else. */
export const saying = set('role type placement position side align direction from sender variant status kind')

/** The words an element's id-free data attributes and role give; values longer than 24 characters say nothing. */
export function dataWords(element: Element): string[] {
  const words: string[] = []
  for (const { name, value } of element.attributes) {
    const says = saying.has(name) || (name.startsWith('data-') && !/id$|key$|index$/.test(name))
    if (says && value.length > 0 && value.length <= 24) words.push(...wordsOf(value))
    else if (name.startsWith('data-') && value === '') words.push(...wordsOf(name.slice(5)))
  }
  return words
}

/** Words that tell a row's role, where they occur on some rows only and agree with the side. */
export const roleWords = {
  agent: set(
    'me self own mine myself isme ismine isself outgoing outbound sent agent admin operator kefu seller staff servicer csr right end',
  ),
  customer: set(
    'them incoming inbound visitor customer guest buyer received receive notme notmine notself other client left start shopper',
  ),
  bot: set('bot robot chatbot aibot robottext automated 机器人'),
  system: set(
    'system sys systemmessage notice notify notification event evt separator divider activity tip tips systip smsg 系统',
  ),
  note: set('note notes private privatenote internal internalnote whisper 备注'),
} as const

/** Words of one message's parts. Rows are not made of these. */
export const partWords = set(
  'header footer title name nickname nick author sender username time timestamp date meta avatar content contents body text inner main wrap wrapper action actions status receipt paragraph para bottom top detail html',
)
/** Words of one message's row. */
export const rowWords = set(
  'message messages msg msgs row item bubble chatbox mbox comment event line entry reply onemsg turn part chat tip tips notice divider separator',
)
/** Words of what holds many rows. */
export const groupWords = set(
  'messages msgs list lines log history records thread timeline transcript conversation rows items',
)
/** Words of parts that show when. */
export const timeWords = set('time timestamp date datetime ago clock senttime')
/** Words of parts that show who. */
export const nameWords = set('name nickname nick author sender username fullname displayname who')
/** Words of the line over or under what was said, where names, times and labels stand. */
export const headWords = set('meta header head footer foot info caption')
/** Words of parts that are no words of the speaker. */
export const chromeWords = set(
  'avatar face photo portrait initials headimg receipt action actions toolbar tools menu tooltip reaction reactions icon anticon iconfont tick copy recall retry readstatus readflag sendstatus quote quoted quotation citation',
)
/** Words of what is put to the agent to say, or to the customer to press: in the thread, and said by nobody. */
export const offerWords = set(
  'suggest suggestion suggestions suggestedreply suggestedreplies quickreply quickreplies smartreply smartreplies',
)
/** Words of parts that only a screen reader tells: what is drawn beside them is the same. */
export const unseenWords = set(
  'sronly visuallyhidden hiddenvisually screenreader screenreaderonly screenreadertext a11yhidden',
)
/** Words of parts that say again what was said: in another language. */
export const repeatWords = set('translation translated translate')
/** Words of a row that is not a message: being typed, not sent, loading. */
export const ghostWords = set(
  'typing typingindicator typingdots dots loader composing draft unsent skeleton loading placeholder livepreview sneakpeek',
)
/** Words of the open entry in a list. */
export const activeWords = set(
  'active selected current cur isactive isselected iscurrent sel chosen on opened activated checked focused highlight',
)
/** Words of an unread badge. */
export const badgeWords = set('badge unread count num number dot new bubble scrollnumber unreadcnt unreadcount tag')
/** Words of a list of conversations and its entries. */
export const listWords = set(
  'conversation conversations session sessions chat chats contact contacts inbox dialog dialogs thread threads ticket tickets visitor visitors customer customers list item citem clist queue',
)

/** True if any of the words is in the set. */
export const hasWord = (words: Iterable<string>, from: ReadonlySet<string>): boolean => {
  for (const word of words) if (from.has(word)) return true
  return false
}
