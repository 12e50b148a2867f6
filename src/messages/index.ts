export { eventOf, type From, receive, type Source, sourceOf } from './receive'
export type { Sender } from './send'
export type {
  FileFault,
  FromAgent,
  FromConsole,
  FromPage,
  Guide,
  Hello,
  Lines,
  Reading,
  Report,
  Seen,
  ToBackground,
  Trouble,
} from './to-background'
export type { OfferReply, PageReading, ToConsole } from './to-console'
