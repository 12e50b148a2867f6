import { Icon } from '../ui/Icon'
import type { WelcomeText } from '../ui/text/text'

/** What is kept on this computer, and what never is. */
export function Stored({ text }: { text: WelcomeText }) {
  const words = text.welcome.stored
  return (
    <section class="stored" id="stored">
      <h2 class="d">{words.head}</h2>
      <div>
        <h3>{words.kept}</h3>
        <List icon="check" items={words.keptItems} />
      </div>
      <div>
        <h3>{words.never}</h3>
        <List icon="close" items={words.neverItems} />
      </div>
    </section>
  )
}

function List({ icon, items }: { icon: 'check' | 'close'; items: readonly string[] }) {
  return (
    <ul>
      {items.map(item => (
        <li key={item}>
          <Icon name={icon} />
          {item}
        </li>
      ))}
    </ul>
  )
}
