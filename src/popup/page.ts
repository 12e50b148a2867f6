/** How well we read one console. Silence is never taken for calm: while nothing was read, we say so. */
export type Health =
  | { state: 'seen'; site: string }
  /** Enabled, and no message read yet. */
  | { state: 'waiting'; site: string }
  /** Was read, and cannot be any more, since `since` (ms since the epoch). */
  | { state: 'lost'; site: string; since: number }

/** The page the popup was opened on. `site` is its host, as the agent knows it. */
export type Page =
  | Health
  /** Not enabled. `asking`: the browser is asking the agent; `refused`: the agent said no there. */
  | { state: 'off'; site: string; asking: boolean; refused: boolean }
  /** A page that no extension may read. */
  | { state: 'unsupported' }
