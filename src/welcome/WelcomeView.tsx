import { Hero } from '../ui/art/Hero'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import type { WelcomeText } from '../ui/text/text'
import { Check, type Site } from './Check'
import { Enable } from './Enable'
import { Promises } from './Promises'
import { Stored } from './Stored'

export interface WelcomeProps {
  text: WelcomeText
  sites: readonly Site[]
  /** The browser did not allow the site last asked for. */
  refused: boolean
  /** The browser is asking the agent. */
  asking: boolean
  /** A site's origin. Called within the agent's click, as the browser's own question requires. */
  onEnable: (origin: string) => void
  onStop: (origin: string) => void
}

/** What it does and never does; one site, one click; whether it can be read; what is stored (#stored). */
export function WelcomeView({ text, sites, refused, asking, onEnable, onStop }: WelcomeProps) {
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
        <Enable text={text} known={sites} refused={refused} asking={asking} onEnable={onEnable} />
        <Check text={text} sites={sites} onStop={onStop} />
      </section>
      <Stored text={text} />
    </main>
  )
}
