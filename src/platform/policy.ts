import { NO_POLICY, type Policy } from '../domain'
import { browser } from './browser'
import { policyOf } from './policy-shape'

/** Everything that happens waits for this answer: no longer than this, ms. A browser that has it later says that it has changed. */
const PATIENCE = 2000

/**
 * What the company has set, read only and checked; nothing where it has set nothing. Firefox has no managed storage at all
 * then and says so by rejecting. Never rejects.
 */
export async function companyPolicy(): Promise<Policy> {
  const late = new Promise<null>(resolve => setTimeout(resolve, PATIENCE, null))
  try {
    return policyOf(await Promise.race([browser.storage.managed.get(null), late]))
  } catch {
    return NO_POLICY
  }
}

/** Calls back when the company has changed it. Firefox reads it at its start only. */
export function onPolicyChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') listener()
  })
}
