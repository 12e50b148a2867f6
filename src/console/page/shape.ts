const hashed =
  /^(?:(?:css|sc|jss|emotion|styled|makeStyles|svelte)-?[\w-]{4,}|_[\w-]{4,}|(?=\w*\d)(?=\w*[a-zA-Z])(?=\w*[A-Z\d]\w*[a-z])\w{6,})$/

/** True for a class that a build made up and the next build will make up anew. */
export const isHashed = (token: string): boolean => hashed.test(token)

/** Tag and first class: what siblings that are of one sort share. Made-up classes differ between states of one sort. */
export function shapeOf(element: Element): string {
  const [first = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/)
  return `${element.tagName} ${isHashed(first) ? '#' : first}`
}

/** True for a shape that tells nothing but the tag. */
export const isVague = (shape: string): boolean => shape.endsWith(' ') || shape.endsWith(' #')
