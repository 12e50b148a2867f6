/** Attributes that identify nothing: how something looks, where it stands, what it says. */
const never =
  /^(?:class|style|title|alt|src|srcset|role|type|tabindex|placeholder|draggable|value)$|^aria-|^on|(?:index|idx|time|timestamp|date|name|nick|text|content|avatar|position|height|width|top)$/i

const places = (values: readonly string[]): boolean =>
  [0, 1].some(from => values.every((value, index) => Number(/(\d{1,4})$/.exec(value)?.[1] ?? -1) === index + from))

/** The names of an element's attributes whose values could be ids, those made for it first. */
function names(element: Element): string[] {
  const weight = (name: string): number =>
    /(?:message|msg|conversation|session|chat|ticket|thread|contact|user|visitor)[-_]?id$/i.test(name)
      ? 0
      : /(?:^|[-_])(?:[a-z]?id|uid|key)$/i.test(name)
        ? 1
        : name === 'href'
          ? 3
          : 2
  return [...element.attributes]
    .map(({ name }) => name)
    .filter(name => /^[A-Za-z_][A-Za-z0-9_.:-]{0,58}$/.test(name) && !never.test(name))
    .sort((a, b) => weight(a) - weight(b))
}

/** The first of the elements that wrap an element's content (it first) with the attribute; its value. */
function valueOf(element: Element, name: string): string | null {
  for (let at: Element | null = element, down = 0; at && down < 4; down++) {
    const value = at.getAttribute(name)
    if (value !== null) return value
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return null
}

/** The name of the attribute that identifies each of these elements; null where none does. Its values are not kept. */
export function identifying(elements: readonly Element[]): string | null {
  if (elements.length < 2) return null
  const seen = new Set<string>()
  for (let at: Element | null = elements[0] ?? null, down = 0; at && down < 4; down++) {
    for (const name of names(at)) {
      if (seen.has(name)) continue
      seen.add(name)
      const values = elements.flatMap(element => valueOf(element, name) ?? [])
      // A few (a notice, a day's line) may have none.
      if (values.length < elements.length * 0.7 || values.length < 2) continue
      if (new Set(values).size !== values.length) continue
      if (values.some(value => value.length > 120 || !/[\d]/.test(value) || /\s/.test(value))) continue
      if (!places(values)) return name
    }
    at = at.childElementCount === 1 ? at.firstElementChild : null
  }
  return null
}
