import { Hero } from '../ui/art/Hero'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import type { WelcomeText } from '../ui/text/text'
import { Check, type CheckedSite } from './Check'
import { Choose, type ChooseProps } from './Choose'
import { Enable, type Suggestion } from './Enable'
import { Promises } from './Promises'
import { Stored } from './Stored'

export interface WelcomeProps extends ChooseProps {
  text: WelcomeText
  sites: readonly CheckedSite[]
  /** Consoles that may be the agent's and are not enabled. */
  suggestions: readonly Suggestion[]
  /** The browser did not allow the site last asked for. */
  refused: boolean
  /** The browser is asking the agent. */
  asking: boolean
  /** A site's origin. Called within the agent's click, as the browser's own question requires. */
  onEnable: (origin: string) => void
  onTeach: (origin: string) => void
  onStop: (origin: string) => void
}

/** What it does and never does; which console; which language and how soon; whether it can be read; what is stored (#stored). */
export function WelcomeView(props: WelcomeProps) {
  const { text, sites } = props
  const { welcome } = text
  return (
    <main class="page">
      <header class="mast">
        <span class="wordmark">
          <Cup level={38} size={24} />
          {text.name}
        </span>
      </header>
      <section class="opening">
        <div>
          <h1 class="d">
            <Broken lines={welcome.head} />
          </h1>
          <p class="lead">{welcome.lead}</p>
          <Promises text={text} sites={sites.length} />
        </div>
        <Hero width={500} />
      </section>
      <section class="steps">
        <Enable {...props} known={sites.map(({ site }) => site)} />
        <Check text={text} sites={sites} onTeach={props.onTeach} onStop={props.onStop} />
        <Choose {...props} />
      </section>
      <Stored text={text} />
    </main>
  )
}
