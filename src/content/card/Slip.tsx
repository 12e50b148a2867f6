import { Icon } from '../../ui/Icon'

interface SlipProps {
  icon?: 'check' | 'undo'
  line: string
  /** What can be done about it. */
  ways?: readonly { label: string; onGo: () => void }[]
}

/** One line that says it was heard. */
export function Slip({ icon = 'check', line, ways = [] }: SlipProps) {
  return (
    <div class="said">
      <Icon name={icon} />
      <span>{line}</span>
      {ways.length > 0 && (
        <span class="ways">
          {ways.map(({ label, onGo }) => (
            <button key={label} type="button" class="link" onClick={onGo}>
              {label}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
