import type { Group } from './group'

/**
 * Turns in which a hard word attacks nobody here: denied, said of oneself or of others, a name on a shelf. General
 * forms; single names stand in `zh-context` and `en`.
 */
export const MILD_TURNS: readonly Group[] = [
  {
    role: 'exempt',
    kind: 'none',
    words: `
(可|也|并|真|一点也|一点都|一点儿也|其实|又|才|算)不(垃圾|笨|傻|蠢|坑|黑|烂|差|废)(啊|嘛|的|呀|_),谁说(你|你们)(笨|傻|坑|黑|差|是骗子|是垃圾),骗子_?不存在,(分辨|辨别|识别|辨认)(真假)?(客服|骗子)(_?怕(遇到|碰到)骗子)?,怕(遇到|碰到|遇上|碰上|遇见)骗子
脑子(短路|宕机|卡壳|糊|打结|瓦特|抽)了_?(我|时间|把|填|选|写|点|忘|拍|下|买|记|想),(我|俺)(的)?(脑子|脑袋|脑壳)(短路|宕机|瓦特|抽|进水|坏掉|糊|当机|秀逗)(了)?,脑子被(驴踢|门夹)了(才没|才会|吧我),(死蠢|傻瓜|笨蛋|蠢材|白痴|智障|傻逼|猪头|北七)(系|是|就是)(我|本人|在下),(我|俺)(北七|白痴|智障|87|白目|猪头|耍笨|耍蠢|犯蠢|犯傻|犯浑)(_|啦|了|哈|耶)
你等(着|我)_?我?(这就|去拿|去取|去找|去问|先去|明天还来|回去拿|拿个|马上付|马上下单|下单|给你(写|点|送|拿|打五星)),等(着|着吧|着瞧吧)_?(我|你们)(给你|给你们|去给你|肯定会火|写好评|夸),你几点下班_?我(怕|赶|好|想|能|再|来得及|还能),你们(这|一)(群|帮)(可爱|大善人|善良|善人|天使|小可爱|好人|宝藏|人才_?我|神仙|有爱|大神|小天使),你个(鬼才|小坏蛋|小机灵|小妖精|小可爱|天才_?哈|大聪明_?哈)
(not|never|hardly|far from|nowhere near|anything but|isnt|arent|werent|wasnt|dont think (you|youre|your|theyre|hes|shes)|didnt say (you|youre)|wouldnt say (you|youre)|no one said youre|not saying youre|not that youre) (at all |really |actually |a |an |the |being |all |so |as |are )*(useless|stupid|incompetent|crooks?|thieves|thief|liars?|scammers?|idiots?|morons?|dumb|rubbish|robbers|clowns?|scam|con artists?|cowboys?|jerks?|an asshole|assholes)(_| i | the | its | youve | you have | like )
(idiot|moron|dumbass|muppet|numpty|fool|dummy|dope|dimwit|klutz) (customer |user |caller )?(over )?here,(useless|hopeless|stupid|dumb|rubbish|terrible) (with|at) (tech|computers|maths?|numbers|directions|this stuff|names|these things),what an? (wally|idiot|fool|muppet|plonker|numpty|dummy|donut) i (am|was),its me thats? (stupid|dumb|the idiot)
(bastard|bitch|whore|slut|wanker|bollocks|moron|git|arrogant bastard|dirty bastard|skinny bitch|hot bitch|thief|liar|liars|asshole|jackass|idiot|dumb|scam|fraud|fag|rape|spastic|queer|killer|murder|suicide|stupid|retard|sucker|crap|pussy|hooker|dick|cock|prick|tit|ass|donkey|cow|pig|snake|rat|weasel) (ale|beers?|stout|lager|ipa|gin|rum|vodka|wine|cocktail|sauce|candles?|soap|dvd|blu ray|book|novel|paperback|season|series|jersey|tee|mug|card|poster|lights?|awareness|seeds?|oil|honey|ash ?tray|colon|studies|theory|lamp|willow|prevention|alerts?|helpline|mystery|weekend|punch|poison|trap|bait|spray|feed|milk|cage)
`,
  },
  {
    role: 'report',
    kind: 'none',
    words: `
(婆婆|丈母娘|岳母|我妈|我爸|老公|老婆|朋友|同事|家人|家里人|家里|老人|爷爷|奶奶|孩子|室友|邻居|网上|有人)(都|总|老|一直|非)?(觉得|以为|怀疑|担心|怕|认为|非说)(你们|你|我)?(这|家)?(是)?,人(哋|家)话(你|你哋),唔系话你
(my|our|the|that) (old|last|previous|other|former|ex|first) (provider|company|bank|lot|supplier|landlord|agent|agency|guy|one|shop|store|boss|insurer|carrier|airline|builder|plumber|garage|host) (is|was|were|are) (just |all |such |total |absolute |complete |a |an |bunch of )*,(people|everyone|reviews|they|friends) (online |there |at work )?(say|said|says|reckon|reckons|told me) (that )?(youre|you are|you were|your lot are|this is)( a| all)?
`,
  },
]
