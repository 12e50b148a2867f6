// Not from the index: the schemas stay with the worker.
import { post } from '../messages/post'
import { browser } from '../platform/browser'

/** Tells the worker what the agent did in the journal; safe to be sent until it is safe. */
export const tell = post(browser.runtime)
