import { Icon } from '../ui/Icon'
import { noticeText } from '../ui/text/notice'
import type { PopupText } from '../ui/text/text'

interface NoticesProps {
  text: PopupText
  on: boolean
  onNotices: (on: boolean) => void
}

/** Whether an offer may come as a system notification while no console is in sight. The browser asks the agent once more. */
export function Notices({ text, on, onNotices }: NoticesProps) {
  const { allow, why } = noticeText(text.language)
  return (
    <button type="button" class="link plain" aria-pressed={on} title={why} onClick={() => onNotices(!on)}>
      <Icon name={on ? 'check' : 'people'} />
      {allow}
    </button>
  )
}
