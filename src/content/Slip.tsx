import { Icon } from '../ui/Icon'

interface SlipProps {
  icon?: 'check' | 'undo'
  line: string
  /** What can be taken back, and how. */
  undo?: { label: string; onUndo: () => void } | undefined
}

/** One line that says it was heard. */
export function Slip({ icon = 'check', line, undo }: SlipProps) {
  return (
    <div class="said">
      <Icon name={icon} />
      <span>{line}</span>
      {undo && (
        <button type="button" class="link" onClick={undo.onUndo}>
          {undo.label}
        </button>
      )}
    </div>
  )
}
