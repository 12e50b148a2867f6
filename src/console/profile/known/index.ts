import type { ConsoleProfile } from '../profile'
import aliIm from './1688.json'
import addresses from './addresses.json'
import chatwoot from './chatwoot.json'
import dongdong from './dongdong.json'
import feige from './feige.json'
import intercom from './intercom.json'
import kuaishou from './kuaishou.json'
import pinduoduo from './pinduoduo.json'
import qiyu from './qiyu.json'
import xiaohongshu from './xiaohongshu.json'
import zendesk from './zendesk.json'

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
