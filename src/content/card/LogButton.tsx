import { Icon } from '../../ui/Icon'
import type { CardText } from '../../ui/text/text'

/** The button in the page, where the agent has asked for one: logs the open conversation at once. */
export function LogButton({ text, onLog }: { text: CardText; onLog: () => void }) {
  return (
    <div class="place for-button" lang={text.language}>
      <button type="button" class="mini" onMouseDown={event => event.preventDefault()} onClick={onLog}>
        <Icon name="pen" />
        {text.menu.button}
      </button>
    </div>
  )
}
