import { teachTextFor } from '../../ui/text/pick-teach'
import { createPlace } from '../mount'
import nudgeCss from '../card/nudge.css?inline'
import { leave } from './handover'
import { TeachSession } from './lesson'
import teachCss from './teach.css?inline'

leave(({ language, onEnd, ...desk }, lead, signal) => {
  const over = new AbortController()
  const school = {
    ...desk,
    text: teachTextFor(language),
    place: createPlace(document, nudgeCss + teachCss, over.signal),
    onEnd: () => {
      over.abort()
      onEnd()
    },
  }
  const session = new TeachSession(school, lead)
  signal.addEventListener('abort', () => session.end(), { once: true, signal: over.signal })
  return session
})
