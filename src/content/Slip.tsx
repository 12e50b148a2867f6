import { Icon } from '../ui/Icon'

interface SlipProps {
  line: string
  /** What can be taken back, and how. */
  undo?: { label: string; onUndo: () => void } | undefined
}

/** One line that says it was heard. */
export function Slip({ line, undo }: SlipProps) {
  return (
    <div class="said">
      <Icon name="check" />
      <span>{line}</span>
      {undo && (
        <button type="button" class="link" onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </div>
  )
}
