import { isHashed, isKindName, isKindValue, isState, isUnspoken, isUtility, writtenPart } from './stable'

/** One thing that a selector can say of an element. */
export interface Trait {
  css: string
  /** How likely it is to change with the console's next version: 0 (least) to 8. Our guess. */
  rank: number
}

/** Inline declarations that tell a side or a kind; a page writes them the same way every time. */
const telling = new Set([
  'flex-direction',
  'justify-content',
  'align-items',
  'align-self',
  'text-align',
  'float',
  'background-color',
])

const quote = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`

/** Letters before the first digit of an id, where they are a word: `message-88201` gives `message-`. */
const idStem = (id: string): string | null => {
  const stem = /^[A-Za-z][A-Za-z_-]*/.exec(id)?.[0] ?? ''
  return stem.length >= 3 && stem.length <= 40 && !isHashed(stem.replace(/[-_]+$/, '')) ? stem : null
}

function attributeTraits(name: string, value: string, spoken: ReadonlySet<string>, states: boolean): Trait[] {
  if (/^data-v-|^_ng|^data-reactid$|^aria-(?!selected|current)/.test(name)) return []
  if (!isUnspoken(name, spoken) || (!states && isState(name))) return []
  const data = name.includes('-') && !name.startsWith('aria-')
  const traits: Trait[] = data ? [{ css: `[${name}]`, rank: 1 }] : []
  const kind = isKindName(name) && isKindValue(value) && (states || !isState(value))
  // A value that somebody is called or has said is dropped; that the attribute is there may still be said.
  if (kind && isUnspoken(value.replaceAll(' ', '-'), spoken))
    traits.push({ css: `[${name}=${quote(value)}]`, rank: data ? 0 : 2 })
  return traits
}

/** All that may be said of one element, best first. `spoken`: words that nobody may find in a selector. */
export function traitsOf(element: Element, spoken: ReadonlySet<string>, states = false): Trait[] {
  const traits: Trait[] = []
  const tag = element.localName
  for (const { name, value } of element.attributes) {
    if (name === 'class' || name === 'style' || !/^[a-z][\w-]*$/i.test(name)) continue
    if (name === 'id') {
      const stem = idStem(value)
      if (stem && isUnspoken(stem, spoken))
        traits.push({
          css: stem === value ? `#${CSS.escape(stem)}` : `[id^=${quote(stem)}]`,
          rank: stem === value ? 1 : 2,
        })
      continue
    }
    traits.push(...attributeTraits(name, value, spoken, states))
  }
  for (const token of element.classList) {
    if (!/^[A-Za-z_][\w-]*$/.test(token) || !isUnspoken(token, spoken)) continue
    if (!states && isState(token)) continue
    if (!isHashed(token)) traits.push({ css: `.${CSS.escape(token)}`, rank: isUtility(token) ? 6 : 3 })
    else {
      const kept = writtenPart(token)
      if (kept) traits.push({ css: `[class*=${quote(kept)}]`, rank: 4 })
    }
  }
  const style = element.getAttribute('style') ?? ''
  for (const declaration of style.split(';')) {
    const found = /^\s*([a-z-]+)(:\s*)([a-z-]+|#[0-9a-f]{3,8}|rgba?\([\d., %]+\))\s*$/i.exec(declaration)
    if (found?.[1] !== undefined && telling.has(found[1]))
      traits.push({ css: `[style*=${quote(`${found[1]}${found[2]}${found[3]}`)}]`, rank: 6 })
  }
  traits.push({ css: tag, rank: tag.includes('-') ? 1 : 8 })
  return traits.sort((a, b) => a.rank - b.rank)
}
