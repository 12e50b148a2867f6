/** The numbers behind the behaviour. Times in milliseconds, loads in cup points (0..100). */

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE

/** Everything that decides when an offer is made. Each default names its source. */
export interface Settings {
  /** Hostile conversations in a row that make an offer. Our guess, to be piloted; base rate about ten hostile a day (Grandey 2004). */
  streak: number
  /** Hostile conversations within `clusterWindow` that make an offer, in a row or not. Our guess, to be piloted. */
  cluster: number
  clusterWindow: number
  /** Work without a real gap that makes an offer. UK HSE: 50 to 60 minutes of screen work. */
  stretch: number
  /** Cup level that makes an offer; it must have fallen under `cupRearm` before it makes another. Our guess, to be piloted. */
  cup: number
  cupRearm: number
  /** Window after the shift's start for one optional early offer. Hunter & Wu 2016: breaks early in a shift recover more. */
  earlyFrom: number
  earlyUntil: number
  /** No typing for this long. Our guess in the range of products' idle thresholds (3 to 30 s). */
  typingQuiet: number
  /** Nothing changed in the open conversation for this long. Cisco Webex waits 2 s for the same reason. */
  settle: number
  /** Longest wait for a breakpoint; then the toolbar only. Cisco Webex lets an offer live 5 minutes. */
  breakpointWait: number
  /** An offer's life on the page, and how long the toolbar keeps it afterwards. Webex 5 minutes; Stretchly users ask to take one back (#1461). */
  offerLife: number
  recall: number
  /** Least time between offers, and most offers in a shift. Ancker 2017: each extra reminder cuts acceptance; HeartSteps: at most five a day. */
  offerGap: number
  offersPerShift: number
  /** Dismissals in a row after which the gap doubles. Safe Eyes limits skips in a row to two. */
  dismissals: number
  /** Idle or locked at least this long is a real break. Stretchly and BreakTimer reset after 5 minutes. */
  gap: number
  /** Every console out of sight at least this long: the agent works elsewhere, so the offer comes as a system notification. Our guess, to be piloted. */
  outOfSight: number
  /** The browser lets us notify. False until the agent has said so. */
  notices: boolean
  /** Until when (ms) the agent wants no offer, by its own hours; null where one may come. */
  mutedUntil: number | null
  /** How often to look at the clock while the agent works: whoever wakes much later than that has slept. Two minutes are fine enough for a gap of five. */
  pulse: number
  /** Clocks that go back by more than this have been set; by less, a report was late. Our guess: reports are seconds late at most. */
  clockSlack: number
  /** Clear insults in one conversation within `burstWindow` that are out of line together, as one threat is alone. Our guess, to be piloted. */
  burst: number
  burstWindow: number
  /** Share of a pause's length from which it counts. BreakTimer: half. */
  creditFrom: number
  /** A conversation without any message for this long has settled. Our guess, to be piloted. */
  silence: number
  /** Away this long, and the next work starts a new shift. Our guess: longer than a meal, shorter than a night. */
  absence: number
}

/** The one behaviour meant to suit everybody. */
export const DEFAULTS: Settings = {
  streak: 2,
  cluster: 3,
  clusterWindow: HOUR,
  stretch: 55 * MINUTE,
  cup: 80,
  cupRearm: 60,
  earlyFrom: HOUR,
  earlyUntil: 90 * MINUTE,
  typingQuiet: 8 * SECOND,
  settle: 2 * SECOND,
  breakpointWait: 5 * MINUTE,
  offerLife: 5 * MINUTE,
  recall: 10 * MINUTE,
  offerGap: 30 * MINUTE,
  offersPerShift: 5,
  dismissals: 2,
  gap: 5 * MINUTE,
  outOfSight: MINUTE,
  notices: false,
  mutedUntil: null,
  pulse: 2 * MINUTE,
  clockSlack: 2 * MINUTE,
  burst: 3,
  burstWindow: 2 * MINUTE,
  creditFrom: 0.5,
  silence: 10 * MINUTE,
  absence: 4 * HOUR,
}
