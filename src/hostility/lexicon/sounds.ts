import type { Group } from './group'

/** Attacks written by their sound, by initials or by numbers, in more of the ways that people find; and names that sound like one. */
export const SOUNDS: readonly Group[] = [
  {
    role: 'slur',
    kind: 'abuse',
    words: `
(c|d|s|z|w|j|r|n)sb,dsb一个,2b(客服|玩意|东西|公司|平台|商家|一个|吧),二(b|bi|逼)(客服|玩意|东西|公司|平台|吗|吧|_),(傻|煞|沙|装)(13|1 3|十三)(客服|玩意|东西|吧|_|,),sb250,(你|你们|客服|全)(个|是|就是|真是|)?(zz|nc|rz|fw|lj)(_|吧|吗|客服|公司|东西)
(撒|萨|洒|傻|煞)(比|币|敝|壁|毕|碧)(们|客服|公司|玩意|东西|一个|平台|吧|_),(制|智|治|志)(杖|账|胀|涨)(吗|吧|客服|公司|东西|一样|_),(障|账)智(_|,|客服|吗),(智|志)(伤|商)(捉急|着急|欠费|感人|为负|负数|堪忧)
(闹|瑙|恼|孬)(残|惨|铲)(客服|公司|吧|_|,),(浑|婚|昏|荤)(蛋|旦|淡)(_|客服|公司|们|东西|玩意),(混|浑)(旦|淡)(_|客服|公司|们),(菲|肺|吠|匪|沸)(物|雾|悟|务)(_|客服|公司|们|一个|东西),(一群|一帮|一屋子|全是|都是)(菲|肺|吠|费|沸)(物|雾|悟)
贱(皮|骨头|胚|坯|银|淫|蹄子),(碧|币|逼)池(_|客服|吧),婊(砸|仔|籽|紫),(表|裱|俵)(子|砸)(_|客服|立|养),(狗|苟)(币|比|笔|逼|贼|贼们|曰的|彘),(勒|乐|了)色(公司|客服|电信|平台|网|店|_),(甘|赶|敢|肝)(霖|林|淋|零)(娘|老师|老母|涼|凉)
(八|巴|吧|爸)(嘎|格|噶|咯|戛)(呀路|牙路|鸭鹿|鸭路|雅鹿|亚路|),(麻|马|妈)(弊|痹|逼|批|毙|辟),(死|4|四|斯)(妈|全家|马|爹|娘)(玩意|东西|公司|客服|_|的),(司|斯)马(公司|客服|东西|_|玩意|平台),(畜|触|处)(牲|生)(_|公司|东西|们|不如),出生东西,(你|你们|就是)(个|群|帮)?出生(_|啊|东西)
(杂|砸|咋)(碎|种|岁|穗)(们|客服|公司|东西|_),(猪|朱)(脑|头)(子|壳|瓜),(王|亡|忘)(八|巴|霸|9|吧)(犊|羔|蛋|旦|淡|端),(鬼|龟|贵)(孙|儿子|孙子)(_|们|客服),(牲口|牲畜)(_|公司|不如|玩意|东西),(曹|草|操|艹|槽)(尼|你|泥|拟)(玛|马|妈|嘛|码)(的|_|,|客服|公司)
(滚|辊|衮|棍)(蛋|旦|犊子|粗|球)(_|吧|,|客服),蛋滚,(泥|尼|伱|沵)(马|玛|麻|妈)(的|死|炸|没)(_|了|客服|公司|,),(去|趣|曲)(死|4|似)(吧|_|啦|,),(fi|f)u(c|k|q)(k|q|c)?( |)(u|you|ya),ph(u|a)(k|ck)~,fuq( |)(u|you|off),dikhe(a|)d,(biatch|beyotch|biotch|azzhole|a hole|mofo|mofos|muthafucka|motherfuckers?),jerk(0|o)ffs?,suck my (d|b)_,s m d,unalive (you|the|that|this|your),(pos|p o s) (company|airline|agent|people),shithole,shit( |)for( |)brains,(you|ur|your|u r|r)( a| such a|) (b(1|i)tch|npc|simp|bot with legs),l2read,learn 2 read
`,
  },
  {
    role: 'attack',
    kind: 'abuse',
    words: `
(f|ph)(a|aa|u|uu|oo|eu|aw|uh|e|ee|v|w|*|**)+(k|kk|ck|q)+ (u|you|yu|yoo|ya|yo|off|ur|your|yall|this company|them),fa(k|kk|ck)(er|ing|in)? (u|you|yu|idiots?|company|people|liars?),f(a|o|u)(k|ck|q)(er|a|ah|az)s?_,fu+ckt+ards?,phu(c|k|ck)(ing|ers?|ed)?,fe(ck|k) (off|you),fook(ing)? (off|you|idiots?|eejits?),feck(ing)? (eejit|idiot|gobshite)s?,(st|sht|scht)(oo|oi|u|yu|ew|eeu|ou|v)+(p|pp)(i|e|y|u|oi|a)(d|dd|t|dh)+( people| agents?| company| staff| cow| idiots?| clowns?|_| customer| support| lot),(i|e|ee|iy)d(d|)(j|i|iy|ee|e|1)(i|o|u|a|e|)?(t|tt|ut|ot)(s|z)+_,(you|u|ya|total|complete|bloody|fucking|absolute|such an?|dear|hey|these|those|bunch of) (eejits?|idjits?|eediots?|ediots?|eedjits?|idiotz|idi*ts?|id**ts?|moranz?|morans|moronz|morans?|m*rons?|lozers?|loosers?|lusers?|l*sers?|lyers?|liers|theifs?|thiefs|theives|teefs?|crokes|krooks?|skums?|sk*ms?|scvm|scumz|skammers?|scamerz?|cheatz|fraudz|klowns?|cl*wns?|wankerz?|wankas?|w*nkers?|w**kers?|tw*ts?|twatz|pr*cks?|pricks?|prickz|d*cks?|dikheds?|dikheads?|dickheds?|dickwads?|dickbags?|cocks?|cokks?|kunts?|c*nts?|c**ts?|cnuts?|kants?|btch(es)?|b*tch(es)?|b**ch(es)?|biotch(es)?|bitchez|biches|bastids?|bastuds?|basturds?|b*stards?|bar stewards?|azzholes?|asholes?|a**holes?|assh*les?|a holes?|ay holes?|arseholez|arzeholes?|dumb*ss(es)?|jack*ss(es)?|jerkz|trashh|garbij|tossers?|tosserz|muppetz|retardz|ritards?|r*tards?|sh*theads?|shytheads?|turdz?|scrotes?|gobshites?|pigz|ratz|snakez)
azzholes?,assh*les?,a$$holes?,@$$holes?,ass h(o|0)les?,arse h(o|0)les?,arsewipes?z?,asswipe(s|z),(d|dee) bags?_,dbags?,c(o|0)cks_,_pricks?z?_,dick(wads?|bags?|weeds?|wits?),knob ?ends?,tosspots?,shit ?(4|for) brains,sheetheads?,scum ?bagz,scvmbags?,skumbags?,sk(a|e)m+er(s|z),(l|1)ier(s|z) (and|n|all)~,theives_,bar stewards,basturds?,bastids?,b(a|*)st*rds?,mother ?f(*|-|u|e|a)~,muthaf~,mutha ?fuckas?,m(u|o)(th|dd|v)(a|er|ah) ?f(u|a|*)~,mtherf~,_mfers?_,_mfing_,effing (clowns|idiots|liars|thieves|morons|useless),eff (off|you),_foad_,_gfy_,_gfys_,_eabod_,_kys_,_stfu_,_gtfo_,_fuu+_,_fk u_,_fku_,_fck u_,duck (you|off)_,ducking (idiots?|liars?|clowns?|useless|thieves|company|bastards?),forking (idiots?|liars?|clowns?|thieves|company),shirtheads?,(starts|begins) with (a |an )?(letter )?(f|c|a|b|w) (and )?ends (with|in)~,rhymes with (banker|punt|hunt|duck|truck|witch|ditch|sick|mass hole|glass hole|bucker|trucker|merchant banker),_see you next tuesday_,_c u next tuesday_,merchant bankers?_,_twunts?_,_cuntz_,_niggaz?_,you (berkeley hunt|sausage jockey|three letter word|four letter word|c word|b word|a word|f word),(four|4|three|3) letter word (you|for you|starting)~,bl(oo|00|u)dy (idits?|lyers?),brain ?ded,br8n~,br(a|4|@)in ?d(e|3)d,brane ?ded
`,
  },
  {
    role: 'exempt',
    kind: 'none',
    words: `prickly,pricks? (my|the|your) (finger|skin|potato|pastry)~,pin pricks?,skin prick test,cocks? (and|crow|feather)~,ducking stool,(复姓|姓|)司马(光|懿|迁|昭|南|相如|炎|师|先生|女士|小姐|台|_)`,
  },
]
