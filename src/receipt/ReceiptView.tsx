import type { ComponentChildren } from 'preact'
import type { Counted } from '../store/receipt'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { Icon } from '../ui/Icon'
import type { PermissionName, ReceiptText } from '../ui/text/receipt-text'
import { Slip } from './Slip'
import { StoreList } from './StoreList'
import { Wipe, type Wiped } from './Wipe'

export interface ReceiptProps {
  text: ReceiptText
  /** When it was counted, ms. */
  at: number
  counted: readonly Counted[]
  /** Hosts of the enabled sites, and of sites that were taught. */
  enabled: readonly string[]
  sites: readonly string[]
  /** Days with figures, latest first. */
  days: readonly string[]
  /** Permissions held, and those that may be asked for. */
  held: readonly PermissionName[]
  optional: readonly PermissionName[]
  exportedAt: number | null
  /** What the browser's sync has of this machine, bytes; null where nothing is carried along. */
  carried: number | null
  /** What was last done, to be said; null for nothing. */
  done: string | null
  onExport: () => void
  onWipe: (what: Wiped) => void
}

/** The level drawn on the page's mark, whatever the day. */
const MARK = 38

/** What is stored, why, and the ways to be rid of it: counted when the page is opened and after every change. */
export function ReceiptView(props: ReceiptProps) {
  const { text, done } = props
  const words = text.receipt
  return (
    <div class="page">
      <header class="mast">
        <span class="wordmark">
          <Cup level={MARK} size={24} />
          {text.name}
        </span>
      </header>
      <main>
        <section class="rc">
          <div class="left">
            <h1 class="d">
              <Broken lines={words.head} />
            </h1>
            <p class="lead">{words.lead}</p>
            <ul class="more">
              {words.more.map(({ ask, answer }) => (
                <More key={ask} ask={ask}>
                  <p>{answer}</p>
                </More>
              ))}
              <More ask={words.permissions.whyHead}>
                <Permissions {...props} />
              </More>
            </ul>
            <p class="do">
              <button type="button" class="btn" onClick={props.onExport}>
                <Icon name="save" />
                {words.exported.button}
              </button>
            </p>
            <p class="s">
              {props.exportedAt === null ? words.exported.never : words.exported.at(props.exportedAt)}{' '}
              {words.exported.lead}
            </p>
          </div>
          <Slip {...props} />
        </section>
        <StoreList text={text} counted={props.counted} />
        <section class="part never">
          <h2 class="d">{words.never.head}</h2>
          <ul>
            {words.never.items.map(item => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <Wipe text={text} days={props.days} sites={props.sites} onWipe={props.onWipe} />
        <Announce line={done ?? ''} />
        {done !== null && <p class="done">{done}</p>}
      </main>
    </div>
  )
}

function More({ ask, children }: { ask: string; children: ComponentChildren }) {
  return (
    <li>
      <details>
        <summary>
          {ask}
          <Icon name="next" />
        </summary>
        {children}
      </details>
    </li>
  )
}

function Permissions({ text, held, optional, enabled }: ReceiptProps) {
  const words = text.receipt.permissions
  return (
    <dl class="why">
      {[...held, ...optional.filter(name => !held.includes(name))].map(name => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {!held.includes(name) && ` (${words.off})`}
          </dt>
          <dd>{words.why[name]}</dd>
        </div>
      ))}
      <div>
        <dt>{enabled.length === 0 ? words.none : enabled.join(' ')}</dt>
        <dd>{words.site}</dd>
      </div>
    </dl>
  )
}
