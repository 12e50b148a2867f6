/**
 * Puts text into the clipboard, on a click. A console on plain http, or one whose policy forbids it, has no clipboard of
 * its own: there the browser's own copying is asked, with our text. The focus stays where it is. False where neither works.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByEvent(text)
  }
}

function copyByEvent(text: string): boolean {
  let taken = false
  const onCopy = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation()
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    taken = true
  }
  addEventListener('copy', onCopy, { capture: true, once: true })
  // Deprecated and without a successor where the clipboard is closed; every browser still has it.
  document.execCommand('copy')
  removeEventListener('copy', onCopy, { capture: true })
  return taken
}
