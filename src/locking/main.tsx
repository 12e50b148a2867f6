import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { onChange } from '../platform/changes'
import { browserLanguage } from '../platform/language'
import { language } from '../store'
import { Cup } from '../ui/cup/Cup'
import { commonTextFor } from '../ui/text/pick-common'
import { useLanguage } from '../ui/use-language'
import { withStore } from '../ui/with-store'
import { Lock } from './Lock'

/** The level drawn on the page's mark, whatever the day. */
const MARK = 38

/** The page of the lock, in the agent's language; read again at every change. */
function Page({ spoken }: { spoken: string }) {
  const text = commonTextFor(spoken)
  const [changed, setChanged] = useState(0)
  useLanguage(text)
  useEffect(() => {
    const gone = new AbortController()
    onChange(() => setChanged(n => n + 1), gone.signal)
    return () => gone.abort()
  }, [])
  return (
    <main class="settings">
      <header>
        <span class="wordmark">
          <Cup level={MARK} size={24} />
          {text.name}
        </span>
      </header>
      <Lock language={text.language} changed={changed} />
    </main>
  )
}

const chosen = await withStore(language).catch(() => null)
const app = document.getElementById('app')
if (app) render(<Page spoken={chosen ?? browserLanguage()} />, app)
