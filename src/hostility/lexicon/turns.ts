import type { Group } from './group'

/** Turns of two parts whose sense is in neither: a request that closes with thanks, praise with a sting, an oath of delight. */
export const TURNS: readonly Group[] = [
  {
    role: 'closer',
    kind: 'none',
    gap: 16,
    words: `不用,不需要,不必,不要,不买,不办,先不,唔使,请,麻烦,帮我,帮忙,给我,我要,改(到|成|为),放(门口|在|管理),转人工,别(发|打|放),快(点|啲|一点|滴),尽快,再看看,考虑,少(点|啲|放|糖|盐),多少钱,哪(里|儿)(有|能|可以),有没有,有冇,可(不)?(可)?以,能(不能)?帮,吗,几(点|时|多)`,
    followedBy: `(谢谢|谢啦|谢了|多谢|感谢|唔该|thanks|thx)(你|您|啦|了|哦|喔|哈|配合)?_`,
  },
  {
    role: 'closer',
    kind: 'none',
    gap: 40,
    words: `can (you|i|u),could (you|i|u),would you,please,pls,plz,cancel,send,need,change,leave it,ship,i want,how (much|do|long|many),what(s| is| are),when,where,which,no,not (today|now|interested)`,
    followedBy: `(thanks|thank you|thx|cheers|ta|thank u)( in advance)?_`,
  },
  {
    role: 'closer',
    kind: 'none',
    words: `no thanks,no thank you,thanks but,thank you but,thanks no,谢谢(不用|不必|不需要|我再|再看),thank you (page|card|note|letter|email),谢谢(参与|惠顾)`,
  },
  {
    role: 'sting',
    kind: 'none',
    gap: 24,
    words: `谢谢,感谢,多谢,辛苦,恭喜,佩服,厉害,良心,贴心,周到,专业,及时,准时,惊喜,新鲜,好用,真(好|棒|行|快|不错|会),太(好|棒|快|会),好(样|极|快|棒|抵|犀利|有心|贴心|准时),效率,服务,体验,给力,不愧,学(到|会),长见识,五星,佛心,讚嘆,赞叹,点赞,爱了,满意`,
    followedBy: `不(通|动|了|到|回|接|见|理|给|退|修|来|制|管),没(人|有|了|到|收|修|法),还(没|是|在|得|要|不),又(是|要|给|断|坏|锁|掉|涨|一),才(到|回|给|来|送|发|提),坏,断(了|网|线|电)?,掉线,涨价,扣(了|完|我|钱),投诉,排队,推(来|给|得|脱),拖,等(了|到|一|着|半|三|两|成),烂,臭,馊,少(了|一),一个月,半年,空盒,空箱,白(跑|等|忙|请),永远,复制,机器人,忙线,占线,挂(了|断|我|电话),冷(的|了|饭),破(了|洞),碎,虫,蟑螂,霉`,
  },
  {
    role: 'sting',
    kind: 'none',
    gap: 40,
    words: `thanks for,thank you for,cheers for,thanks a (lot|bunch|million),love,loving,great,brilliant,fantastic,wonderful,amazing,perfect,superb,lovely,nice,excellent,terrific,beautiful,delightful,marvell?ous,how (kind|nice|thoughtful|generous|helpful|convenient|lovely),good (job|work|to know),well done,congrat~,bravo,impressive,so (helpful|fast|quick|kind),super,five stars?,ten out of ten,top marks,kudos,glad,very (nice|helpful|reassuring)`,
    followedBy: `not,no,never,nothing,nobody,again,another,broke~,broken,empty,still,wrong,late,closed,zero,queue,hold,hours,waiting,waited,charge~,fee,mould~,ruin~,wast~,lost,losing,cancel~,crash~,ignor~,refus~,missing,dead,cold,soggy,down,stuck,fail~,except,until,after (a|two|three|six)?,cockroach~,ghost~,bill,tomorrow,twice,someone elses?,instead,too bad,worse,excuse~,bot,delay~`,
  },
  {
    role: 'exult',
    kind: 'none',
    gap: 10,
    words: `卧槽,我(操|靠|去|擦|勒个),握草,哇靠,靠北,靠腰,妈(的|呀|耶),他妈,特么,tm,尼玛,你妹,操,靠,干,夭寿,丢,顶你,仆街,扑街,痴线,黐线,屌,牛逼,牛批,牛掰,要死,死鬼,杀我,变态,有毒,疯了,你(们)?(太)?(坏|狠|是魔鬼),讨厌,天杀,贼,逆天,他娘`,
    followedBy: `快,好(吃|看|用|喝|听|香|美|正|食|抵|抵|靓),香,帅,漂亮,可爱,修好,搞(定|掂),到(了|账)了?,收到,爱(了|死|你),感动,神(了|啦|速),牛,值,绝了,便宜,划算,爽,惊喜,厉害,强,会(了|啊|玩),哈哈,嘿嘿,开心,谢,多谢,棒,贴心,美,甜,靓,赞,抵`,
  },
  {
    role: 'exult',
    kind: 'none',
    gap: 24,
    words: `fuck,fucking,fuckin,fck,f(u)?kn,damn,damnit,damned,goddamn,hell,holy (shit|crap|cow|moly|hell),shit,bloody,bugger,crap,ass,arse,bastard~,bitch,jesus,sick,insane,insanely,mental,nuts,crazy,dead,killing,kill~,shut up,get (out|lost|in),hate you,evil,monsters?,nutters`,
    followedBy: `good,great,love~,thank~,amazing,brilliant,legend~,quick~,fast~,works?,worked,fixed,sorted,service,hero,beautiful,gorgeous,awesome,perfect,best,happy,nice,yes,lol,haha~,lmao,respect,delicious,cheap,deal,star,genius,queen,king,refund~,thx,cheers,cool,cute,in a good way,unreal`,
  },
]
