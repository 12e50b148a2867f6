import { Blind } from '../ui/art/Blind'
import { Door } from '../ui/art/Door'
import { Broken } from '../ui/Broken'
import type { PopupText } from '../ui/text/text'
import { SIZE } from './Hero'
import type { Page } from './page'

interface EnableProps {
  text: PopupText
  page: Page
  onEnable: () => void
}

/** No console is read anywhere: offers to read this page, where a page can be read at all. */
export function Enable({ text, page, onEnable }: EnableProps) {
  const { enable, unsupported } = text.popup
  const off = page.state === 'off' ? page : null
  const { word, lines } = off ? enable : unsupported
  return (
    <>
      <section class={off ? 'hero' : 'hero enabling'}>
        {off ? <Door width={SIZE} /> : <Blind width={SIZE} />}
        <div>
          <h1 class="d">{word}</h1>
          <p class="s">
            <Broken lines={lines} />
          </p>
        </div>
      </section>
      {off && (
        <div class="acts enabling">
          <button type="button" class="btn primary" disabled={off.asking} onClick={onEnable}>
            {off.asking ? enable.asking : enable.here}
          </button>
          <p class="s" role="status">
            {off.refused ? enable.refused : enable.asks}
          </p>
        </div>
      )}
    </>
  )
}
