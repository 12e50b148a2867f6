import { composerText } from './find/composer'
import { editorIn } from './page/editor'
import { flatContains } from './page/flat'
import { normalise } from './page/text'

/** Without a key for this long the agent is not typing any more, ms (DESIGN.md: no typing for 8 s). */
export const composingRest = 8000
/** A sent text may come back in the thread for this long, ms (our guess: slow servers). */
const echoLife = 30_000
const eventNames = ['input', 'keydown', 'compositionstart', 'compositionupdate', 'compositionend', 'paste'] as const

/** Follows the reply box: whether the agent is typing, and which texts were sent from it. */
export class Composing {
  #composer: Element | null = null
  #signal: AbortSignal | null = null
  readonly #heardIn = new WeakSet<Document>()
  #draft = ''
  #active = false
  #rest: ReturnType<typeof setTimeout> | undefined
  #soon: ReturnType<typeof setTimeout> | undefined
  #sent: { key: string; at: number }[] = []
  readonly #tell: (active: boolean) => void

  constructor(tell: (active: boolean) => void) {
    this.#tell = tell
  }

  listen(root: Document, signal: AbortSignal): void {
    this.#hear(root, signal)
    signal.addEventListener('abort', () => {
      clearTimeout(this.#rest)
      clearTimeout(this.#soon)
    })
  }

  #hear(root: Document, signal: AbortSignal): void {
    this.#signal = signal
    this.#heardIn.add(root)
    const heard = (event: Event): void => this.#heard(event)
    for (const name of eventNames) root.addEventListener(name, heard, { capture: true, passive: true, signal })
    for (const name of ['click', 'pointerdown', 'submit', 'keyup'] as const) {
      root.addEventListener(name, () => this.look(), { capture: true, passive: true, signal })
    }
  }

  /** The reply box in use now; a new one takes over the old one's draft until it is read. */
  follow(composer: Element | null): void {
    // What is typed in an editor's own frame is heard there only; the frame may load anew.
    const inside = composer && editorIn(composer)?.ownerDocument
    if (inside && this.#signal && !this.#heardIn.has(inside)) this.#hear(inside, this.#signal)
    if (composer === this.#composer) return
    this.#composer = composer
    this.look()
  }

  #heard(event: Event): void {
    const composer = this.#composer
    const target = event.composedPath()[0] as Node | undefined
    if (!composer || !target || !this.#isIn(composer, target)) return
    // Events of an editor's own frame are of no class that this one knows.
    const { key = '', ctrlKey = false, metaKey = false } = event as Partial<KeyboardEvent>
    // Modifiers, arrows and the Enter that sends are no typing of their own.
    const types =
      event.type !== 'keydown' || [...key].length === 1 || /^(?:Backspace|Delete|Process|Unidentified|Dead)$/.test(key)
    const shortcut = ctrlKey || metaKey
    if (event.type === 'keydown') this.#draft = composerText(composer).trim() || this.#draft
    if (types && !shortcut) this.#typed()
    clearTimeout(this.#soon)
    this.#soon = setTimeout(() => this.look(), 0)
  }

  #isIn(composer: Element, target: Node): boolean {
    const inside = editorIn(composer)?.ownerDocument
    if (inside) return target.ownerDocument === inside
    const root = composer.getRootNode()
    return flatContains(composer, target) || (root instanceof ShadowRoot && target === root.host)
  }

  #typed(): void {
    clearTimeout(this.#rest)
    this.#rest = setTimeout(() => this.#set(false), composingRest)
    this.#set(true)
  }

  #set(active: boolean): void {
    if (!active) clearTimeout(this.#rest)
    if (active === this.#active) return
    this.#active = active
    this.#tell(active)
  }

  /** Reads the box: text that is gone was sent or cleared. */
  look(): void {
    const text = this.#composer?.isConnected ? composerText(this.#composer).trim() : ''
    if (text) {
      this.#draft = text
      return
    }
    if (this.#draft) {
      this.#sent.push({ key: normalise(this.#draft), at: performance.now() })
      if (this.#sent.length > 20) this.#sent.shift()
      this.#draft = ''
    }
    this.#set(false)
  }

  /** True if this text was sent from the box shortly before; each sent text answers once. */
  takeEcho(text: string): boolean {
    if (!this.#sent.length) return false
    const now = performance.now()
    this.#sent = this.#sent.filter(({ at }) => now - at < echoLife)
    const key = normalise(text)
    const index = this.#sent.findIndex(
      sent =>
        sent.key === key ||
        (sent.key.length > 12 && key.length > 12 && (key.includes(sent.key) || sent.key.includes(key))),
    )
    if (index < 0) return false
    this.#sent.splice(index, 1)
    return true
  }
}
