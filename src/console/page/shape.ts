const hashed = [
  // Emotion, styled-components, JSS, Svelte, Stitches, React Native: a prefix and a made-up rest.
  /^(?:css|emotion|svelte|sc|r|c|jsx)-(?=\w*\d)[\w-]+$/i,
  /^(?:css|sc)-[a-z]{5,8}$/i,
  /^jss-?\d+$/,
  /^makeStyles-[\w-]+-\d+$/,
  /-sc-[\da-f]{5,}/,
  /^_[\w-]{4,}$/,
  // CSS modules without a name: letters and digits mixed as no word is.
  /^(?=.*\d.*[A-Za-z].*\d|.*[a-z]\d+[a-z]+\d|.*\d[a-z]+[A-Z])[A-Za-z\d]{6,12}$/,
  /^(?=(?:[a-z]*[A-Z]){2})(?=.*[a-z]$)(?!.*[a-z]{4})[a-z][A-Za-z]{4,6}$/,
  // CSS modules with a name: `row__aB3dE`.
  /__(?=\w*[A-Z\d])[A-Za-z\d]{5,8}$/,
]
/** True for a class that a build made up and the next build will make up anew. */
export const isHashed = (token: string): boolean => hashed.some(form => form.test(token))

/** A class without the number that makes it one element's own (`friend4101`). */
export const numberless = (token: string): string => token.replace(/\d{2,}/g, '0')

/** Tag and first class: what siblings that are of one sort share. Made-up classes differ between states of one sort. */
export function shapeOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/)
  return `${element.tagName} ${isHashed(first) ? '#' : numberless(first)}`
}

/** True for a shape that tells nothing but the tag. */
export const isVague = (shape: string): boolean => shape.endsWith(' ') || shape.endsWith(' #')
