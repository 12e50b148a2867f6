import { NO_POLICY, type Policy } from '../domain'
// Not from the index: the schemas stay with the worker.
import { send } from '../messages/send'
import { browser } from '../platform/browser'

/** What the company has set, as the worker has checked it; nothing where nobody answers. */
export const companyPolicy = (): Promise<Policy> => send(browser.runtime, { type: 'policy' }).catch(() => NO_POLICY)
