/**
 * The body that is written in, where the element is a frame that a rich-text editor made for itself (TinyMCE, CKEditor 4
 * and UEditor do); null where it is anything else, or another site's. Nothing but such a reply box is read in a frame.
 */
export function editorIn(element: Element): HTMLElement | null {
  if (element.localName !== 'iframe') return null
  try {
    const body = (element as HTMLIFrameElement).contentDocument?.body
    return body && (body.isContentEditable || body.ownerDocument.designMode === 'on') ? body : null
  } catch {
    return null
  }
}
