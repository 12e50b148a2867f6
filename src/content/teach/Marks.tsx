import type { Role } from '../../console'
import type { TeachText } from '../../ui/text/text'
import type { Step } from './step'

/** One outline over the page. */
export interface Mark {
  /** Null: what is pointed at now. */
  kind: Role | Step | null
  box: { left: number; top: number; width: number; height: number }
}

/** Nearer to the window's top there is no room for a word above, px. */
const EDGE = 12

interface MarksProps {
  text: TeachText
  marks: readonly Mark[]
}

/** Outlines over the console, each with its word. They take no click and no wheel, and are nothing to a screen reader. */
export function Marks({ text, marks }: MarksProps) {
  const { roles, parts } = text.teach.check
  const word = (kind: Role | Step): string => (kind === 'composer' || kind === 'active' ? parts[kind] : roles[kind])
  return (
    <div class="marks" aria-hidden="true">
      {marks.map(({ kind, box }, i) => (
        <div
          key={i}
          class={`mark ${kind ?? 'here'} ${box.top < EDGE ? 'edge' : ''}`}
          style={{ left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` }}
        >
          {kind && <span lang={text.language}>{word(kind)}</span>}
        </div>
      ))}
    </div>
  )
}
