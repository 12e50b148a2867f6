export { ACTIVITIES, type Activity, type Helped, LONGER, LONGEST, PLAN, planFor, suggestedFor } from './activity'
export type { Appraisal, Kind, Level } from './appraisal'
export { type Fact, type Facts, factsOf } from './brief'
export { byHand, roughByHand } from './by-hand'
export { dayAfter, daysBetween, mondayOf } from './calendar'
export { type CauseCount, causesOf, type DepartmentCount, departmentsOf, stressorsOf } from './causes'
export { KINDS, LEVELS } from './appraisal'
export { type CheckIn, checkInDue } from './checkin'
export {
  CHOSEN,
  type Choices,
  type Hours,
  LENGTH_CHOICES,
  type Lengths,
  type Moments,
  type OwnWords,
  QUIET_MOST,
  RETENTION_LEAST,
  RETENTION_MOST,
  RETENTIONS,
  SENSITIVITIES,
  type Sensitivity,
  WORD_LONGEST,
  WORDS_MOST,
} from './choices'
export { type Conversation, toneOf, verdict } from './conversation'
export type { LedgerLine, LineReason } from './cup'
export { type Decision, decide } from './decide'
export {
  CAUSES,
  type Cause,
  CLOSINGS,
  type Closing,
  type Department,
  type Detail,
  type Entry,
  FIXES,
  HANDS,
  type Hands,
  NOTE_MAX,
  STRESSORS,
  type Stressor,
  type Weight,
} from './entry'
export type { Event, Observation } from './event'
export { type Counted, dayAt, type Digest, digestInto, emptyDigest, type HourFigures, type HourOf } from './digest'
export { costNow } from './cost'
export { EXITS, type Exit, exitsUsed } from './exit'
export { type Feeling, FEELINGS } from './feeling'
export { mutedUntil } from './hours'
export { LINE_MAX, lineOf, type Note, NOTE_KINDS, type NoteKind } from './note'
export { type Answer, type Cost, handOverFirst, type Offer, type Reason, suggested } from './offer'
export {
  type Bound,
  isSet,
  LIMIT_RANGE,
  LIMITS,
  type Limits,
  NO_POLICY,
  type Policy,
  type PolicyExit,
  type PolicySite,
} from './policy'
export type { Became, Offered } from './offered'
export { type Felt, LENGTHS, type Length, type Pause } from './pause'
export { reduce } from './reduce'
export { fits, isBreak, isConversation, isEntry, isLine, restore, restoreTally } from './restore'
export { atBreakpoint, breakpointAt, EMPTY_SCENE, pageAtHand, type Scene } from './scene'
export { DEFAULTS, HOUR, MINUTE, SECOND, type Settings } from './settings'
export type { DayOf } from './span'
export { EMPTY, type Shift, type State } from './shift'
export { ENOUGH, type Estimate, estimate } from './estimate'
export { type Question, question, STUDY_EVERY, type Study, type Trial } from './study'
export { emptyTally, roughOf, type Tally } from './tally'
export { minutesOn } from './trigger'
export type { Break, Records } from './work'
export {
  dueOf,
  FIGURES,
  type Figure,
  FOLLOW_UPS_MAX,
  type FollowUp,
  type Paper,
  PART_MAX,
  PARTS,
  type Part,
  type Suggestion,
  type Talk,
  TALK_REASONS,
  type TalkReason,
  type Waved,
} from './paper'
export { type Strength, type Week, weekOf } from './reflect'
export { type KindReport, type Report, reportOf } from './report'
export { type Swung, talkDue, type TalkHint, type TalkView } from './talk-due'
export { onlyCounts, type Verdict, type Verdicts } from './verdicts'
