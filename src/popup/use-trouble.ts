import { useEffect, useState } from 'preact/hooks'
import type { Trouble } from '../messages'
import { send } from '../messages/send'
import { browser } from '../platform/browser'
import type { Today } from '../store'
import type { PopupText } from '../ui/text/text'

/** What is the matter with the records, in a sentence; asked of the worker whenever what is shown changes. Null for nothing. */
export function useTrouble(today: Today | null, text: PopupText): string | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  useEffect(() => {
    // Without an answer the worker is on its way; the next change asks again.
    void send(browser.runtime, { type: 'trouble' }).then(setTrouble, () => {})
  }, [today])
  if (trouble !== null) return text.problem[trouble]
  return today?.spoiltAt ? text.popup.spoilt : null
}
