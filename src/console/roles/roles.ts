import type { Side } from '../conversation/align'
import type { Role } from '../role'
import { isBotName } from '../page/text'
import { roleWords } from '../page/words'

/** What a row shows of who said it. */
export interface Marks {
  side: Side
  words: readonly string[]
  name: string | null
  text: string
  /** The kind of element its words stand in; '' where that is not known. */
  kind: string
  /** They stand in a bubble. */
  bubble: boolean
  /** The bubble is amber, as notes are. */
  amber: boolean
}

/** Why a row got its role: the rule's name and its weight. */
export interface Reason {
  rule: string
  role: Role
  weight: number
}

/** The weights, as data: our guesses, set on six kits and the written facts of closed consoles; a later issue measures. */
export const roleWeights = {
  echo: 8,
  learnedName: 5,
  customerName: 4,
  machineName: 5,
  complementName: 2,
  word: 2,
  machineWord: 5,
  botWord: 5.5,
  side: 2,
  learnedSide: 3,
  center: 3,
  unlikeNamed: 4,
  stranger: 3.6,
  /** The agent writes notes, with the agent's name, on the agent's side, in the agent's box: only this tells them. */
  note: 20,
  introduction: 10,
  prior: 0.5,
} as const

const customerWord = /^(?:客户|顾客|访客|买家|用户|(?:customer|visitor|guest|buyer|shopper)\b)/i
const systemName =
  /^(?:(?:系统|系統)(?:消息|訊息|通知|提示)?|s[yi]st[eè]ma?|система|システム|시스템|النظام|通知|notification)$/i
const introduction =
  /我是(?:您的|你的)?[^，。！？,.!?]{0,6}(?:智能|机器人|虚拟)|由机器人自动回复|(?:机器人(?:客服)?|智能(?:客服|助手)|小蜜)[^，。！？,.!?]{0,8}为您服务|^(?:机器人|智能(?:客服|助手))[^：:]{0,8}[：:]|\bI(?:'|’)?(?: a)?m (?:a|an|your|the) (?:virtual|automated|AI|ro?bot)/i
const noteText = /^(?:(?:内部|私密)?备注|(?:private|internal) note)\s*[:：\n]/i

/** Most texts have one of these: the table of all letters takes a while to be built. */
const hasLetter = (text: string): boolean => /[a-z\u4e00-\u9fff]/i.test(text) || /\p{L}/u.test(text)

/** All that a text itself says of its role: rows that differ in nothing else have one role. */
export const textMarks = (text: string): string =>
  `${noteText.test(text)} ${introduction.test(text)} ${hasLetter(text)}`

/** Fewer rows than this share on the other side are lines that run the other way, not another speaker (our guess). */
const oneSided = 0.08

interface WordCount {
  rows: number
  left: number
  right: number
}

/**
 * Evidence about roles that accumulates over every row and conversation of one console: which sides are in use,
 * which words tell rows apart, whose name is whose, and where the agent's own text came back (the echo).
 */
export class RoleMemory {
  #rows = 0
  #left = 0
  #right = 0
  readonly #counts = new Map<string, WordCount>()
  /** In which kinds of elements words stand that have a name to them. */
  readonly #namedKinds = new Set<string>()
  #ambers = 0
  #named = 0
  #namedBubbles = 0
  #bubbles = 0
  readonly #echoSides = new Map<Side, number>()
  /** On which sides the open customer's name stood. */
  readonly #customerSides = new Map<Side, number>()
  /** In how many conversations each name has spoken: an agent's in several. */
  readonly #heard = new Map<string, Set<string>>()
  #conversation = ''
  readonly #agentNames = new Set<string>()
  /** Words for automata and for the console that stand on the agent's own rows. */
  readonly #ownWords = new Set<string>()
  readonly #customerNames = new Set<string>()

  /** Counts a row once, when it is first read. */
  observe(marks: Marks): void {
    this.#rows++
    if (marks.amber) this.#ambers++
    if (marks.bubble) this.#bubbles++
    if (marks.side === 'left') this.#left++
    if (marks.side === 'right') this.#right++
    if (marks.name !== null) {
      const heard = this.#heard.get(marks.name)
      if (heard) heard.add(this.#conversation)
      else this.#heard.set(marks.name, new Set([this.#conversation]))
      this.#namedKinds.add(marks.kind)
      this.#named++
      if (marks.bubble) this.#namedBubbles++
    }
    for (const word of tellingIn(marks.words)) {
      const count = this.#counts.get(word) ?? { rows: 0, left: 0, right: 0 }
      count.rows++
      if (marks.side === 'left') count.left++
      if (marks.side === 'right') count.right++
      this.#counts.set(word, count)
    }
    if (marks.name !== null && this.#customerNames.has(marks.name) && (marks.side === 'left' || marks.side === 'right'))
      this.#customerSides.set(marks.side, (this.#customerSides.get(marks.side) ?? 0) + 1)
    if (
      this.#sidesTell &&
      marks.side === this.#agentSide &&
      marks.name !== null &&
      !this.#customerNames.has(marks.name)
    ) {
      const machine = marks.words.some(word => roleWords.bot.has(word) && this.#trust(word, 'bot') > 0)
      if (!machine && !isBotName(marks.name) && !systemName.test(marks.name) && !customerWord.test(marks.name))
        this.#agentNames.add(marks.name)
    }
  }

  /** Rows observed from now on are of this conversation. */
  enter(conversation: string): void {
    this.#conversation = conversation
  }

  /** False where the row is known to be the customer's, who may have written the very same. */
  mayEcho(marks: Marks): boolean {
    if (marks.side === 'center') return false
    if (marks.name !== null && this.#customerNames.has(marks.name)) return false
    return !(
      this.#sidesTell &&
      this.#echoSides.size > 0 &&
      (marks.side === 'left' || marks.side === 'right') &&
      marks.side !== this.#agentSide
    )
  }

  /** The agent's own text came back in this row: it is the agent's, and so is whatever looks like it. */
  learnEcho(marks: Marks): void {
    if (marks.side === 'left' || marks.side === 'right') {
      this.#echoSides.set(marks.side, (this.#echoSides.get(marks.side) ?? 0) + 1)
    }
    if (marks.name !== null && !this.#customerNames.has(marks.name)) this.#agentNames.add(marks.name)
    // What the agent's own words are marked with says nothing of automata or of the console.
    for (const role of ['bot', 'system'] as const)
      for (const word of marks.words) if (roleWords[role].has(word)) this.#ownWords.add(word)
  }

  /** The name of the customer in the open conversation, from the list or the header. */
  learnCustomer(name: string): void {
    this.#customerNames.add(name)
    this.#agentNames.delete(name)
  }

  /** True once rows were seen on both sides. */
  get #sidesTell(): boolean {
    return Math.min(this.#left, this.#right) > (this.#left + this.#right) * oneSided
  }

  get #agentSide(): Side {
    const left = this.#echoSides.get('left') ?? 0
    const right = this.#echoSides.get('right') ?? 0
    // In a flat list the echo comes back on the left like everything else, which says nothing about the left.
    if (left > right && this.#sidesTell) return 'left'
    if (right > left) return 'right'
    const named = (this.#customerSides.get('left') ?? 0) - (this.#customerSides.get('right') ?? 0)
    if (named !== 0 && this.#sidesTell) return named > 0 ? 'right' : 'left'
    return 'right'
  }

  /** A word counts where it tells rows apart and does not contradict the sides. */
  #trust(word: string, role: Role): number {
    const count = this.#counts.get(word)
    if (this.#ownWords.has(word)) return 0
    if (!count) return 1
    if (this.#rows >= 4 && count.rows > this.#rows * 0.95) return 0
    if (this.#sidesTell && (role === 'agent' || role === 'customer')) {
      const [own, other] =
        (role === 'agent') === (this.#agentSide === 'right') ? [count.right, count.left] : [count.left, count.right]
      if (own + other > 0 && other > (own + other) * 0.2) return 0
    }
    return 1
  }

  /** The reasons for each role; the sum decides. `echo`: the text is one the agent has just sent. */
  reasons(marks: Marks, echo: boolean): Reason[] {
    const found: Reason[] = []
    const add = (rule: string, role: Role, weight: number): void => void found.push({ rule, role, weight })
    if (echo) add('echo', 'agent', roleWeights.echo)
    if (marks.name !== null) this.#nameReasons(marks.name, add)
    // "left" and "right" only repeat what the layout says, where it says anything.
    const sided = marks.side !== 'full'
    const best = new Map<Role, number>()
    for (const word of tellingIn(marks.words)) {
      if (sided && sideWords.has(word)) continue
      for (const role of worded) {
        if (roleWords[role].has(word)) best.set(role, Math.max(best.get(role) ?? 0, this.#trust(word, role)))
      }
    }
    for (const [role, trust] of best) {
      const weight =
        role === 'note'
          ? roleWeights.note
          : role === 'agent' || role === 'customer'
            ? roleWeights.word
            : role === 'bot'
              ? roleWeights.botWord
              : roleWeights.machineWord
      if (trust > 0) add('word', role, weight * trust)
    }
    // One amber bubble among others on the agent's side is for colleagues; where all are, it is the console's colour.
    if (
      marks.amber &&
      // Automata write to customers, in whatever colour.
      !(marks.name !== null && isBotName(marks.name)) &&
      marks.side !== 'center' &&
      this.#sidesTell &&
      marks.side === this.#agentSide &&
      this.#ambers * 3 < this.#rows &&
      this.#ambers * 2 <= (this.#agentSide === 'left' ? this.#left : this.#right)
    )
      add('amber', 'note', roleWeights.note)
    if (noteText.test(marks.text)) add('note label', 'note', roleWeights.note)
    this.#sideReasons(marks.side, add)
    if (this.#isUnlikeNamed(marks)) add('unlike the named', 'system', roleWeights.unlikeNamed)
    if (this.#isStranger(marks)) add('stranger', 'bot', roleWeights.stranger)
    const own = found.some(reason => reason.role === 'agent')
    if (own && introduction.test(marks.text)) add('introduction', 'bot', roleWeights.introduction)
    add('prior', 'customer', roleWeights.prior)
    return found
  }

  /**
   * Where everybody has a name, the console itself has none and writes in a way of its own: without a bubble where the
   * others have one. Where nobody has a name, the bubble alone tells.
   */
  #isUnlikeNamed({ name, kind, bubble, text, side }: Marks): boolean {
    if (name !== null || side === 'right' || !hasLetter(text)) return false
    if (this.#named < 2) return side === 'left' && this.#sidesTell && !bubble && this.#bubbles > this.#rows * 0.7
    if (this.#sidesTell) return !bubble && this.#namedBubbles > this.#named * 0.8
    return kind !== '' && !this.#namedKinds.has(kind)
  }

  #nameReasons(name: string, add: (rule: string, role: Role, weight: number) => void): void {
    if (this.#customerNames.has(name)) add('customer name', 'customer', roleWeights.customerName)
    else if (systemName.test(name)) add('system name', 'system', roleWeights.machineName)
    else if (isBotName(name)) add('bot name', 'bot', roleWeights.machineName)
    else if (customerWord.test(name)) add('called a customer', 'customer', roleWeights.customerName)
    else if (this.#agentNames.has(name)) add('agent name', 'agent', roleWeights.learnedName)
    else if (this.#sidesTell) return
    else if ((this.#heard.get(name)?.size ?? 0) > 1) add('heard in several', 'agent', roleWeights.complementName)
    // Beside a customer who speaks under the name that list or header tell; if that is no speaker's, it tells nothing.
    else if ([...this.#customerNames].some(one => this.#heard.has(one)))
      add('other name', 'agent', roleWeights.complementName)
  }

  /** Who stands beside the customer under another name is neither the customer nor the agent, if the agent has a side. */
  #isStranger({ name, side }: Marks): boolean {
    if (Math.min(this.#left, this.#right) < 2 && this.#echoSides.size === 0) return false
    if (name === null || !this.#sidesTell || side === this.#agentSide || (side !== 'left' && side !== 'right'))
      return false
    return (this.#customerSides.get(side) ?? 0) >= 2 && !this.#customerNames.has(name) && !this.#agentNames.has(name)
  }

  #sideReasons(side: Side, add: (rule: string, role: Role, weight: number) => void): void {
    if (side === 'center') add('center', 'system', roleWeights.center)
    if (side !== 'left' && side !== 'right') return
    const learned = this.#echoSides.size > 0 && this.#sidesTell
    const weight = learned ? roleWeights.learnedSide : roleWeights.side
    if (side === this.#agentSide) add('side', 'agent', weight)
    else if (this.#sidesTell || this.#agentSide === 'right')
      add('side', 'customer', this.#sidesTell ? weight : roleWeights.prior)
  }

  /** The role with the most weight behind it. */
  roleOf(marks: Marks, echo: boolean): Role {
    const sums = new Map<Role, number>()
    for (const { role, weight } of this.reasons(marks, echo)) sums.set(role, (sums.get(role) ?? 0) + weight)
    let best: Role = 'customer'
    for (const [role, sum] of sums) if (sum > (sums.get(best) ?? 0)) best = role
    return best
  }
}

const worded = ['agent', 'customer', 'bot', 'system', 'note'] as const
const sideWords = new Set(['left', 'right', 'start', 'end'])
const vocabulary = new Set<string>()
for (const words of Object.values(roleWords)) for (const word of words) vocabulary.add(word)

/** The words among these that tell a role, each once. Rows of one look share one list of words. */
function tellingIn(words: readonly string[]): readonly string[] {
  const known = telling.get(words)
  if (known) return known
  const found = [...new Set(words)].filter(word => vocabulary.has(word))
  telling.set(words, found)
  return found
}
const telling = new WeakMap<readonly string[], readonly string[]>()
