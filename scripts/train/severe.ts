/** Threats and harassment, and ordinary talk in the same words, put together from parts. Written for this project. */
import type { Row } from './rows'

type Next = () => number
type Slots = Record<string, readonly string[]>
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T
const parts = (list: string): string[] => list.split('|')

const fill = (template: string, slots: Slots, next: Next): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => pick(slots[name] as readonly string[], next))

const ZH: Slots = {
  i: parts('我|我|老子|我兄弟|我们|爷|我朋友|我哥'),
  know: parts('知道|查到了|打听到了|记住了|有的是办法查到|认识人能查|早就摸清'),
  whose: parts('你家|你老婆|你孩子|你女儿|你儿子|你爸妈|你|你们主管|你对象'),
  fact: parts('住哪|在哪上班|几点下班|在哪上学|的电话|长什么样|住几号楼|每天走哪条路|开什么车|的名字'),
  when: parts('今晚|明天|等会儿|下班以后|这两天|周末|天黑以后|现在'),
  go: parts('去你们公司|去你们店|到你家|上你单位|到营业厅|去你们仓库|去你们学校|到你们医院|去找你|堵在你们门口'),
  with: parts('带人|带着刀|带一桶汽油|叫上兄弟|拿着棍子|带几个人|一个人|抄家伙'),
  harm: parts(
    '砸店|泼油漆|放火|弄你|见个血|打到你跪|让你躺着出来|废了你|收拾你|砍人|把你们招牌拆了|给你点颜色看看|打断你的腿|抽你',
  ),
  if: parts(
    '再不退钱|敢拉黑我|再敢打我电话|再跟我打官腔|今天不解决|再推一次|敢取消我订单|再催一次债|敢跟我横|再说一句抱歉',
  ),
  end: parts(
    '弄死你|砍死你|让你进医院|要你的命|把你挂网上让全国人骂|人肉你|让你身败名裂|让你全家不得安宁|烧了你们店|跟你同归于尽|让你混不下去|叫人废了你|让你后悔生出来|卸你一条胳膊',
  ),
  warn: parts('你等着|走着瞧|你给我记住|后果自负|小心点|别后悔|看着办|说到做到|你试试|不信你试试|晚上走路小心|锁好门'),
  hi: parts('小姐姐|美女|妹妹|宝贝|亲爱的|妹子|小妹|客服妹妹|靓女|乖|姐姐|小哥哥|正妹|靓妹'),
  nice: parts('声音好好听|声音真甜|头像真好看|说话真温柔|好可爱|你好香|叫得真好听|好姣'),
  ask: parts(
    '晚上陪我睡|出来开房|约吗|发张照片看看|发张腿照|穿什么颜色的内裤|穿什么内衣|胸多大|三围多少|多少钱一晚|给哥亲一口|让我摸一下|叫声老公|喊爸爸|陪哥聊点骚的|开视频给我看|脱一件我就给好评|是不是处女|想不想要|做我女朋友我就撤诉|陪我喝两杯再谈退款|哥包养你',
  ),
  group: parts(
    '河南人|东北人|农村人|外地人|乡下人|女人|女司机|老年人|黑人|南亚人|外劳|大陆人|同性恋|残疾人|胖子|少数民族|北方人|福建人',
  ),
  slur: parts(
    '都是骗子|就会偷东西|没一个好东西|就是没素质|脑子不行|不配做客服|别碰我的东西|看着就恶心|就该滚回去|手脚不干净|懂什么|只会坏事|又脏又臭',
  ),
}
const ZH_THREATS = parts(
  '{i}{know}{whose}{fact}，{warn}|{whose}{fact}{i}{know}|{i}{when}{with}{go}{harm}|{when}{i}{with}{go}|{if}我就{end}|{if}，{i}{end}|{if}信不信{i}{end}|{warn}，{i}{when}{go}{harm}|{i}{with}{go}{harm}，{warn}|{when}别让我碰到你，{end}|{i}{end}，{warn}|我记住你的工号了，{warn}|{i}什么都没了，{if}就{end}|{warn}，{end}',
)
const ZH_HARASS = parts(
  '{hi}{nice}，{ask}|{hi}{ask}|{ask}，{hi}|{nice}啊{hi}，{ask}吗|在吗{hi}，{ask}|{group}{slur}|你是{group}吧，{slur}|又是{group}，{slur}|难怪，{group}{slur}|换个人来，{group}{slur}|不要派{group}来，{slur}',
)
const ZH_PLAIN: Slots = {
  place: parts('你们店|你们公司|营业厅|门店|仓库|你们学校|医院|总部|售后点'),
  when: parts('今晚|明天|等会儿|下班以后|周末|现在|中午'),
  do: parts('自提|办卡|退货|取件|面试|修手机|拿发票|送锦旗|看样品|换个屏|交材料|送检|接孩子|装机'),
  q: parts('几点关门|还有人吗|要预约吗|停车方便吗|需要带什么|怎么走|找谁|来得及吗|几楼'),
  hi: parts('小姐姐|美女|妹子|亲|小哥|师傅|姐|靓女|老师|小妹'),
  wear: parts('内衣|内裤|睡衣|丝袜|胸罩|泳衣|打底裤|情侣装|孕妇裤|肚兜'),
  wq: parts('什么颜色有货|有大码吗|能退吗|怎么选尺码|是纯棉的吗|多少钱一套|起球吗'),
  region: parts('河南|东北|农村|外地|新疆|福建|香港|台湾|南亚|印度|大陆'),
  rq: parts('能送吗|运费多少|几天到|能办吗|有网点吗|用户怎么注册|发什么快递'),
  who: parts('女司机|老年人|残疾人|孕妇|胖子|外劳|留学生|少数民族|黑人朋友|聋哑人'),
  hq: parts('有优惠吗|能办吗|怎么申请|需要什么材料|穿多大|有专门窗口吗|怎么买票'),
}
const ZH_CALM = parts(
  '我知道{place}在哪，{when}去{do}|{when}我去{place}{do}，{q}|我{when}带朋友去{place}{do}|等着{do}呢，{q}|{hi}在吗，{q}|{hi}，{wear}{wq}|{wear}{wq}|{region}{rq}|{hi}，{region}{rq}|{who}{hq}|我是{region}的，{rq}|记住你工号了，给你好评|你几点下班，我{when}过去{do}|你们公司住哪个楼，我{when}去{do}|我家孩子{when}去{place}{do}|{hi}声音真耐心，谢谢|{hi}，我要拍照发给你看吗|叫声师傅来，{when}方便|如果{when}不行我就去{place}{do}',
)

const EN: Slots = {
  know: parts('i know where|i found out where|i can see where|my cousin told me where|easy to find where'),
  what: parts(
    'you live|you park|your kids go to school|your mother lives|you work|your wife works|you drink after work',
  ),
  when: parts(
    'tonight|tomorrow|after your shift|when you least expect it|this weekend|in ten minutes|when it gets dark',
  ),
  come: parts(
    "i am coming down there|i'm driving over|we will be waiting outside|my brothers and i will visit|i will be at your door|expect me at your office",
  ),
  with: parts(
    "with a bat|with a knife|with my boys|with a can of petrol|and i won't be alone|with a hammer|and i am not coming to talk",
  ),
  harm: parts(
    'break your legs|burn the place down|smash your face in|put you in hospital|end you|wreck your shop|cut you|knock your teeth out|make you bleed|ruin your life|shoot someone|post your address for every psycho out there|make you disappear|kill you',
  ),
  if: parts(
    'refund me or|fix this or|hang up on me again and|one more excuse and|if you cancel it|if my money is not back|block me and|call me again and|send that driver again and',
  ),
  warn: parts(
    "watch your back|you'll be sorry|you have been warned|sleep tight|don't test me|lock your doors|see what happens|tick tock|you asked for it|remember my name",
  ),
  pet: parts('baby|sweetheart|sexy|darling|gorgeous|honey|babe|girl|love'),
  ask: parts(
    "what are you wearing|send me a pic|are you single|wanna meet at my hotel|tell me your bra size|talk dirty to me|sit on my lap|let me see you|when do you get off, i know a way to get you off|want some company tonight|do you like older men|i am naked right now|take it off and i'll give you five stars|how much for a night|call me daddy",
  ),
  nice: parts(
    'your voice turns me on|you sound hot|i bet you look good|mmm that accent|you sound like a naughty girl|i love it when you apologise',
  ),
  group: parts(
    'indians|foreigners|immigrants|women|gays|muslims|blacks|mexicans|asians|jews|cripples|gypsies|you brown people|filipinos|trannies',
  ),
  slur: parts(
    "are all thieves|can't do anything right|should go back home|are too dumb for this job|disgust me|shouldn't be allowed to work here|stink|belong in the kitchen|are ruining this country|are animals",
  ),
}
const EN_THREATS = parts(
  "{know} {what}|{know} {what}, {warn}|{come} {when}|{come} {with}|{come} {when} {with}|{if} i will {harm}|{if} i swear i'll {harm}|i will {harm}|i'm going to {harm}, {warn}|{warn}, {know} {what}|{when} {come}, {warn}|someone is going to {harm} {when}",
)
const EN_HARASS = parts(
  '{ask}|{pet} {ask}|{ask} {pet}|{nice}, {ask}|{nice} {pet}|{group} {slur}|typical, {group} {slur}|another one of those, {group} {slur}|get me someone else, {group} {slur}',
)
const EN_PLAIN: Slots = {
  place: parts('your store|your office|the branch|the warehouse|the hotel|your showroom|the clinic'),
  do: parts('pick it up|return a jacket|get my keys|drop off the form|see the flat|collect the cake|have it repaired'),
  when: parts('tonight|tomorrow|after work|this weekend|in ten minutes|at noon'),
  wear: parts('bra|underwear|swimsuit|tights|nightgown|jockstrap|wedding dress'),
  wq: parts('what size should i get|do you have it in black|can it be returned|is it cotton|does it run small'),
  who: parts('foreigners|women|seniors|disabled guests|students|immigrants|muslim guests|indian customers'),
  hq: parts(
    'is there a discount for %|can % open an account|do you have facilities for %|what papers do % need|are % allowed to register',
  ),
}
const EN_CALM = parts(
  "i know where {place} is, i will come {when}|i'm coming to {place} {when} to {do}|can i come to {place} {when} and {do}|i will be at {place} {when}, please have it ready|{wear}, {wq}|{wq}, it is a {wear}|i'm outside {place} to {do}|when do you close, i want to {do} {when}|my kids go to school near {place}, can you deliver there|where do i park at {place}|you sound tired, hope your shift ends soon|i am single, which tax form do i need|can i send you a picture of the damage|{pet} is the name on the order",
)

/** As many rows of each sort as the folds showed to help. */
export function severeRows(next: Next): Row[] {
  const rows: Row[] = []
  const add = (lang: string, kind: 'threat' | 'harassment' | 'none', count: number, make: () => string): void => {
    for (let i = 0; i < count; i++) {
      const level = kind === 'none' ? 0 : 2
      const group = kind === 'none' ? 'trap' : kind
      rows.push({
        source: 'made',
        lang,
        level,
        kind,
        group,
        text: make(),
        unit: `severe ${lang} ${kind} ${i}`,
        seen: false,
      })
    }
  }
  const end = (): string => pick(['', '', '', '！', '。', '～'], next)
  add('zh-Hans', 'threat', 450, () => fill(pick(ZH_THREATS, next), ZH, next) + end())
  add('zh-Hans', 'harassment', 350, () => fill(pick(ZH_HARASS, next), ZH, next) + end())
  add('zh-Hans', 'none', 500, () => fill(pick(ZH_CALM, next), ZH_PLAIN, next))
  add('en', 'threat', 300, () => fill(pick(EN_THREATS, next), EN, next))
  add('en', 'harassment', 250, () => fill(pick(EN_HARASS, next), EN, next))
  add('en', 'none', 350, () => {
    if (next() < 0.3)
      return pick(EN_PLAIN.hq as readonly string[], next).replace('%', pick(EN_PLAIN.who as readonly string[], next))
    return fill(pick(EN_CALM, next), { ...EN_PLAIN, pet: EN.pet as readonly string[] }, next)
  })
  return rows
}
