import { NO_POLICY, type Policy } from '../domain'
import { browser } from './browser'
import { policyOf } from './policy-shape'

/**
 * What the company has set, read only and checked; nothing where it has set nothing. Firefox has no managed storage at all
 * then and says so by rejecting. Never rejects.
 */
export async function companyPolicy(): Promise<Policy> {
  try {
    return policyOf(await browser.storage.managed.get(null))
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
