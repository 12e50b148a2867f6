import type { About, From, Kind, Line } from '../consoles/engine/types'
import { LINES } from './score-lines'
import { seeded } from './shift'

/** One thing that happens at a desk. `conv` is the place of the conversation, from 0. */
export type Step =
  | { do: 'say'; conv: number; from: From; text: string; kind: Kind }
  | { do: 'reply'; text: string }
  | { do: 'switch'; conv: number }
  | { do: 'typing' }
  | { do: 'draft'; conv: number; text: string }
  | { do: 'toast'; conv: number; text: string }
  | { do: 'back' }
  | { do: 'middle' }
  | { do: 'redraw' }
  | { do: 'arrive'; conv: number; name: string }
  | { do: 'pause'; ms: number }

export interface Script {
  /** Conversations with their past, the last one on top of the list; the first is open. */
  past: { id: string; customer: string; lines: Line[]; earlier: Line[] }[]
  steps: Step[]
}

/** About how many lines are played, and with what chance. */
export interface ScriptOptions {
  seed: number
  messages: number
  /** False gives the two customers of one name a name each, to see what else is wrong. */
  twins?: boolean
}

const pastOf = (conv: number): number => [14, 3, 45, 8, 1, 5][conv % 6] ?? 4

/** A shift at a desk, the same for the same seed, made of what the console can draw. */
export function writeScript(
  about: Pick<About, 'lang' | 'draws'>,
  { seed, messages, twins = true }: ScriptOptions,
): Script {
  const random = seeded(seed * 7919 + 13)
  for (let warm = 0; warm < 5; warm++) random()
  const lines = LINES[about.lang]
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const nameOf = (conv: number) => `${lines.names[conv % lines.names.length]}${conv === 5 && !twins ? ' B' : ''}`
  let serial = 0
  const spice = (text: string) => (random() < 0.45 || text.length < 3 ? text : `${text} #${++serial}`)
  const customerText = (conv: number) => (random() < 0.02 ? nameOf(conv) : spice(pick(lines.customer)))
  const kindOf = (): Kind => (about.draws.attachments && random() < 0.06 ? pick(['image', 'file'] as const) : 'text')

  const talk = (conv: number, count: number): Line[] =>
    Array.from({ length: count }, (_, place): Line => {
      const chance = random()
      if (place === 0) return { from: 'system', text: pick(lines.system) }
      if (place === 1 && count > 3) return { from: 'bot', text: pick(lines.bot) }
      const kind = kindOf()
      if (chance < 0.52) return { from: 'customer', text: kind === 'text' ? customerText(conv) : '', kind }
      if (chance < 0.92) return { from: 'agent', text: kind === 'text' ? spice(pick(lines.agent)) : '', kind }
      if (chance < 0.95) return { from: 'colleague', text: spice(pick(lines.agent)) }
      return { from: about.draws.note ? 'note' : 'system', text: pick(about.draws.note ? lines.note : lines.system) }
    })

  const past = lines.names.map((_, conv) => ({
    id: `c${conv + 1}`,
    customer: nameOf(conv),
    lines: talk(conv, pastOf(conv)),
    earlier: about.draws.earlier && (conv === 0 || conv === 2) ? talk(conv, 50).slice(2) : [],
  }))

  const steps: Step[] = []
  let convs = past.length
  let open = 0
  let said = 0
  const other = () => (open + 1 + Math.floor(random() * (convs - 1))) % convs
  const say = (conv: number, from: From, text: string, kind: Kind = 'text') => {
    steps.push({ do: 'say', conv, from, text, kind })
    said++
  }
  const customer = (conv: number) => {
    const kind = kindOf()
    say(conv, 'customer', kind === 'text' ? customerText(conv) : '', kind)
  }
  const breathe = (least: number, most: number) =>
    steps.push({ do: 'pause', ms: Math.round(least + random() * (most - least)) })
  // The shift begins with an answer: a console where nobody answers is not one yet.
  customer(open)
  breathe(150, 300)
  steps.push({ do: 'reply', text: spice(pick(lines.agent)) })
  said++
  while (said < messages) {
    const chance = random()
    if (chance < 0.1) {
      open = other()
      steps.push({ do: 'switch', conv: open })
      breathe(200, 500)
    } else if (chance < 0.32) {
      customer(other())
      breathe(20, 120)
    } else if (chance < 0.34) {
      for (let times = 0; times < 6; times++) say(open, 'customer', pick(['?', '在吗', 'hello']))
      breathe(100, 300)
    } else if (chance < 0.36) {
      const text = pick(['在吗', 'hello?'])
      for (let times = 0; times < 4; times++) {
        say(open, 'customer', text)
        breathe(20, 60)
      }
    } else if (chance < 0.38 && about.draws.typing) {
      steps.push({ do: 'typing' })
    } else if (chance < 0.4 && about.draws.draft) {
      const conv = random() < 0.5 ? open : other()
      const text = pick(lines.customer)
      for (const part of [0.4, 0.7, 1])
        steps.push({ do: 'draft', conv, text: text.slice(0, Math.ceil(text.length * part)) }, { do: 'pause', ms: 90 })
      if (random() < 0.6) say(conv, 'customer', text)
      else steps.push({ do: 'draft', conv, text: '' })
      breathe(50, 150)
    } else if (chance < 0.42 && about.draws.toast) {
      const conv = other()
      const text = customerText(conv)
      say(conv, 'customer', text)
      steps.push({ do: 'toast', conv, text })
      breathe(100, 200)
    } else if (chance < 0.44 && about.draws.earlier) {
      steps.push({ do: 'back' })
    } else if (chance < 0.455) {
      steps.push({ do: 'redraw' })
      breathe(100, 200)
    } else if (chance < 0.475) {
      say(open, 'system', pick(lines.system))
      breathe(30, 150)
    } else if (chance < 0.495) {
      say(random() < 0.7 ? open : other(), 'bot', pick(lines.bot))
      breathe(30, 150)
    } else if (chance < 0.515 && about.draws.note) {
      say(open, 'note', pick(lines.note))
      breathe(50, 150)
    } else if (chance < 0.53) {
      say(open, 'colleague', spice(pick(lines.agent)))
      breathe(30, 150)
    } else if (chance < 0.54 && convs < 9) {
      steps.push({ do: 'arrive', conv: convs, name: `${nameOf(1)} ${convs}` })
      customer(convs)
      convs++
      breathe(50, 150)
    } else if (chance < 0.55) {
      steps.push({ do: 'middle' })
    } else if (chance < 0.76) {
      steps.push({ do: 'reply', text: spice(pick(lines.agent)) })
      said++
      breathe(30, 250)
    } else {
      customer(open)
      breathe(15, 220)
    }
  }
  return { past, steps }
}
