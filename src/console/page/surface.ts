/** True if the element draws a surface of its own: a bubble. */
export function hasSurface(element: Element): boolean {
  const style = getComputedStyle(element)
  const drawn =
    (style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor !== 'transparent') ||
    style.backgroundImage !== 'none'
  return (
    drawn && (Number.parseFloat(style.borderTopLeftRadius) > 0 || Number.parseFloat(style.borderBottomRightRadius) > 0)
  )
}
