import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

interface SectionProps {
  head: string
  lead: string
  children: ComponentChildren
}

/** One kind of setting: what it is about on the left, what can be changed on the right. */
export function Section({ head, lead, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div class="about">
        <h2 id={id} class="d">
          {head}
        </h2>
        {lead !== '' && <p class="s">{lead}</p>}
      </div>
      <div class="controls">{children}</div>
    </section>
  )
}

interface SwitchProps {
  label: string
  line?: string
  on: boolean
  onSwitch: (on: boolean) => void
}

/** One thing that is on or off, with what that means. */
export function Switch({ label, line, on, onSwitch }: SwitchProps) {
  const id = useId()
  return (
    <div class="onoff">
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={line === undefined ? undefined : id}
          onChange={event => onSwitch(event.currentTarget.checked)}
        />
        {label}
      </label>
      {line !== undefined && (
        <p class="s" id={id}>
          {line}
        </p>
      )}
    </div>
  )
}
