/** The part of JSON Schema that docs/console-profile.schema.json uses. */
export interface JsonSchema {
  $ref?: string
  $defs?: Record<string, JsonSchema>
  description?: string
  type?: 'object' | 'array' | 'string'
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: false
  items?: JsonSchema
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
}

const known = new Set(
  '$schema title description $ref $defs type const enum anyOf properties required additionalProperties items minItems maxItems minLength maxLength pattern'.split(
    ' ',
  ),
)

/** True if `value` is what `schema` allows. Throws on a keyword it does not know, so that none goes unchecked. */
export function allows(schema: JsonSchema, value: unknown, whole = schema): boolean {
  const strange = Object.keys(schema).find(key => !known.has(key))
  if (strange !== undefined) throw new Error(`no check for ${strange}`)
  const { $ref, anyOf } = schema
  if ($ref !== undefined) {
    const target = whole.$defs?.[$ref.replace('#/$defs/', '')]
    if (!target) throw new Error(`nothing at ${$ref}`)
    if (!allows(target, value, whole)) return false
  }
  if (anyOf && !anyOf.some(one => allows(one, value, whole))) return false
  if ('const' in schema && value !== schema.const) return false
  if (schema.enum && !schema.enum.includes(value)) return false
  if (schema.type === 'string') return typeof value === 'string' && isText(schema, value)
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return false
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return false
    return value.every(item => !schema.items || allows(schema.items, item, whole))
  }
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    if (schema.required?.some(name => !Object.hasOwn(value, name))) return false
    return Object.entries(value).every(([name, part]) => {
      const field = Object.hasOwn(schema.properties ?? {}, name) ? schema.properties?.[name] : undefined
      return field ? allows(field, part, whole) : schema.additionalProperties !== false
    })
  }
  return true
}

const isText = ({ minLength = 0, maxLength = Infinity, pattern = '' }: JsonSchema, value: string): boolean =>
  [...value].length >= minLength && [...value].length <= maxLength && new RegExp(pattern, 'u').test(value)
