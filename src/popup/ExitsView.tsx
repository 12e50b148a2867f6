import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Exit } from '../domain'
import { ExitList } from '../ui/exits/ExitList'
import { exitsShown, helpShown } from '../ui/exits/exits'
import { Threat } from '../ui/exits/Threat'
import type { PopupText } from '../ui/text/text'
import type { Mine } from '../store'

interface ExitsViewProps {
  text: PopupText
  mine: Mine
  used: { used: number; of: number }
  /** Where they are made one's own. */
  href: string
  onUse: (exit: Exit) => void
  onBack: () => void
}

/** What I may do now, in the popup. */
export function ExitsView({ text, mine, used, href, onUse, onBack }: ExitsViewProps) {
  const words = text.exits
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => head.current?.focus(), [])
  return (
    <section class="view">
      <h1 ref={head} class="d" tabIndex={-1}>
        {words.head}
      </h1>
      {used.of > 0 && <p class="s look">{words.look(used.used, used.of)}</p>}
      <div class="scroll">
        <ExitList text={text} exits={exitsShown(mine, text)} onUse={onUse} />
        <Threat text={text} help={helpShown(mine)} />
      </div>
      <p class="ways">
        <button type="button" class="link" onClick={onBack}>
          {words.back}
        </button>
        <a href={href} target="_blank" rel="noreferrer">
          {words.edit}
        </a>
      </p>
    </section>
  )
}
