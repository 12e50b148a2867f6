import { StoreError } from './open'

/**
 * What a failed write is to the agent: `full` where the disk or the quota is, else `broken`. Which of a transaction's
 * promises rejects first, and with what, differs: its own error (`others`) may be the one that tells, or what caused it.
 */
export function faultOf(error: unknown, ...others: unknown[]): StoreError {
  const errors = [error, ...others].flatMap(one => [one, (one as Error | null)?.cause])
  return new StoreError(
    errors.some(one => (one as Error | null)?.name === 'QuotaExceededError') ? 'full' : 'broken',
    error,
  )
}

/** A transaction, as far as ending it goes. */
interface Ending {
  done: Promise<unknown>
  abort(): void
}

/** Whatever was not finished is not kept: one write that throws would else leave those before it. Never throws. */
export function abort(tx: Ending | undefined): void {
  if (!tx) return
  // The transaction's own promise rejects too once it is aborted; the error that caused it is the one to report.
  tx.done.catch(() => {})
  try {
    tx.abort()
  } catch {
    // It had aborted or committed already.
  }
}
