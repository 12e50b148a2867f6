export { type From, receive, type Source, sourceOf } from './receive'
export { type Sender, send } from './send'
export type { FromAgent, FromConsole, FromPage, Hello, Report, Seen, ToBackground } from './to-background'
export type { OfferReply, ToConsole } from './to-console'
