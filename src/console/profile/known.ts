import type { ConsoleProfile } from './profile'
import aliIm from './known/1688.json'
import addresses from './known/addresses.json'
import chatwoot from './known/chatwoot.json'
import dongdong from './known/dongdong.json'
import feige from './known/feige.json'
import intercom from './known/intercom.json'
import kuaishou from './known/kuaishou.json'
import pinduoduo from './known/pinduoduo.json'
import qiyu from './known/qiyu.json'
import xiaohongshu from './known/xiaohongshu.json'
import zendesk from './known/zendesk.json'

/** The profiles that ship. A test holds every one of them against the schema that imported files must pass. */
export const knownProfiles = [
  chatwoot,
  zendesk,
  intercom,
  pinduoduo,
  feige,
  kuaishou,
  dongdong,
  xiaohongshu,
  qiyu,
  aliIm,
  ...addresses,
] as readonly ConsoleProfile[]
