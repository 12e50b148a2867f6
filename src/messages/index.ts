export { type From, receive, type Source, sourceOf } from './receive'
export { type Sender, send } from './send'
export {
  BATCH,
  type FromConsole,
  type FromAgent,
  type FromPage,
  type Hello,
  type Report,
  type Seen,
  type ToBackground,
} from './to-background'
export type { OfferReply, ToConsole } from './to-console'
