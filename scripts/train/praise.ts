/** Thanks and praise, and the sting that looks like it, put together from parts. Written for this project. */
import type { Row } from './rows'

type Next = () => number
type Slots = Record<string, readonly string[]>
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T
const parts = (list: string): string[] => list.split('|')
const fill = (template: string, slots: Slots, next: Next): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => pick(slots[name] as readonly string[], next))

const ZH: Slots = {
  who: parts(
    '师傅|小哥|客服|老师|医生|护士|司机|老板|店家|你们|管家|骑手|安装师傅|前台|顾问|姐姐|你家客服|阿姨|工程师|售后',
  ),
  did: parts(
    '很耐心|特别细心|秒回|穿了鞋套|送到门口还帮忙搬|解释得很清楚|一下就弄好了|大半夜还在帮我查|主动补了券|送了小礼物|包装特别用心|服务真好|态度超好|专业又敬业|说话好听|帮我省了钱|把地都擦干净了|没嫌我烦|一点不推|比我还上心|冒雨送来的|人超好|真负责|处理得很快|跟进了三次|帮了大忙|救了我一命|手艺真好',
  ),
  feel: parts(
    '感动|暖心|点赞|五星好评|必须夸|太满意了|下次还来|以后就认你们家|值了|安心了|开心|真的很棒|爱了|推荐给朋友了|给你打满分|没话说|靠谱|良心|超预期|回购定了|服气|绝了|锦旗安排上|给你加鸡腿|我妈都夸|心情都好了',
  ),
  thing: parts('退款|东西|包裹|蛋糕|衣服|手机|课程|面膜|水果|鱼|菜|空调|照片|网络|账号|礼物|奶粉|花'),
  good: parts(
    '收到了很喜欢|到了完好无损|修好了|恢复了|好用|很新鲜|到账了|孩子爱不释手|奶奶说好|比图片还好看|可以用了|真快就到了|味道正|软乎乎的',
  ),
  thanks: parts(
    '谢谢|谢啦|感谢|多谢|辛苦了|太谢谢了|谢谢你|谢谢师傅|感恩|比心|么么哒|蟹蟹|3q|多亏你|多亏提醒|麻烦你了谢谢|唔该晒|多謝|感謝|有劳了|受教了|承你吉言',
  ),
  wish: parts(
    '祝你工作顺利|祝你天天开心|早点休息|新年快乐|中秋快乐|生意兴隆|升职加薪|保重身体|一切顺利|周末愉快|祝老板发财|让老板给你加薪',
  ),
}
const ZH_SAID = parts(
  '{who}{did}|{who}{did}，{feel}|{thing}{good}，{thanks}|{thing}{good}，{feel}|{thanks}，{who}{did}|{thanks}{wish}|{wish}|{feel}，{thanks}|{who}{did}，{thanks}|{thanks}|{feel}|从没见过这么好的{who}，{feel}|遇到你真走运，{feel}|刚才语气不好，{thanks}|本来挺生气的，{who}{did}，{thanks}|误会你们了，{thanks}|{thing}{good}|{did}啊你，{feel}',
)
const STING: Slots = {
  praise: parts(
    '真棒|太厉害了|真不错|真贴心|太感谢了|谢谢你们|真好|佩服|服务真到位|真及时|良心|谢谢贵司|好样的|可以的|太会做生意了|效率真高|真专业',
  ),
  harm: parts(
    '退一件的运费比衣服还贵|等了三个月等来一句抱歉|扣完钱才通知我|快递绕地球一圈了|客服永远在忙|修一次坏一次|寒假问的暑假才回|假期全泡汤了|电话打了八遍都没人接|网一到晚上就断|给我涨了价还不说|赔我两块钱就打发了|我的钱在你们那过年了|让我白跑三趟|理财稳稳地跌|把好用的功能都删了|让我在机场睡了一夜',
  ),
}
const ZH_STING = parts(
  '{praise}，{harm}|{harm}，{praise}|{praise}啊，{harm}|{harm}，{praise}呢|{praise}，{harm}，{praise}',
)

const EN: Slots = {
  who: parts(
    'the driver|your agent|the nurse|the team|your colleague|the technician|the chef|the lady on the phone|this guy|the receptionist|housekeeping|you guys|you',
  ),
  did: parts(
    'went out of the way for me|sorted it in minutes|explained everything|stayed on the line the whole time|carried it upstairs|was so kind|called me back like promised|made my day|saved my trip|fixed it first time|was super patient with me|even added a little gift|answered right away|did a great job|got my money back',
  ),
  feel: parts(
    "brilliant|amazing|made my day|five stars|over the moon|so happy|couldn't be happier|you rock|you're the best|what a relief|top notch|smashing|lovely|impressed|compliments to the team|love it|best service ever|would recommend|will be back|a real gem|first class|spot on",
  ),
  thing: parts('refund|parcel|cake|dress|phone|internet|account|breakfast|room|fish|sofa|flowers|game|laptop|key'),
  good: parts(
    "arrived and it's perfect|is working again|was delicious|looks gorgeous|is back up|came early|fits like a glove|is exactly what we wanted|landed in my bank|is there, yay|is even better than the photo",
  ),
  thanks: parts(
    'thanks|thank you|cheers|thanks a million|thank you so much|appreciate it|much appreciated|ta|bless you|thx|tysm|many thanks|thanks a ton|thank you kindly|grateful',
  ),
  wish: parts(
    'happy holidays to you all|merry christmas|have a great weekend|enjoy your day|take care|god bless|get some rest|hope they give you a raise|have a lovely evening',
  ),
}
const EN_SAID = parts(
  "{who} {did}|{who} {did}, {thanks}|{the} {thing} {good}|the {thing} {good}, {thanks}|{thanks}, the {thing} {good}|{feel}|{feel}, {thanks}|{thanks}, {wish}|{wish}|{who} {did}, {feel}|i was upset but {who} {did}, {thanks}|sorry i was short with you, {thanks}|that's so kind of you|you've been so {kind}, {thanks}|that was {kind}",
)
const EN_STING: Slots = {
  praise: parts(
    'brilliant|great job|thanks a lot|nice work|well done|love that|how thoughtful|bravo|lovely|top service|very nice|so kind|cheers for that|fantastic',
  ),
  harm: parts(
    'my bag is in another country|the ticket was closed without an answer|you charged me twice again|i slept on the airport floor|it broke on day one|another week without hot water|the refund went to someone else|the food arrived cold at midnight|forty minutes of hold music|you raised the price again|my wedding dress came in orange|the app ate my order',
  ),
}
const EN_STINGS = parts('{praise}, {harm}|{harm}, {praise}|{praise}. {harm}|{harm}. {praise}')

/** As many rows of each sort as the folds showed to help. */
export function praiseRows(next: Next): Row[] {
  const rows: Row[] = []
  const add = (lang: string, thanks: boolean, count: number, make: () => string): void => {
    for (let i = 0; i < count; i++) {
      const [level, kind, group] = thanks ? ([0, 'thanks', 'thanks'] as const) : ([1, 'anger', 'sarcasm'] as const)
      rows.push({
        source: 'made',
        lang,
        level,
        kind,
        group,
        text: make(),
        unit: `praise ${lang} ${group} ${i}`,
        seen: false,
      })
    }
  }
  const english = {
    ...EN,
    the: ['the', 'my', 'our'],
    kind: ['helpful', 'kind', 'patient', 'quick', 'sweet', 'generous'],
  }
  add(
    'zh-Hans',
    true,
    800,
    () => fill(pick(ZH_SAID, next), ZH, next) + pick(['', '', '！', '~', '。', '啊', '哈哈'], next),
  )
  add('zh-Hans', false, 250, () => fill(pick(ZH_STING, next), STING, next))
  add('en', true, 500, () => fill(pick(EN_SAID, next), english, next) + pick(['', '', '!', '.', ' :)', ' x'], next))
  add('en', false, 150, () => fill(pick(EN_STINGS, next), EN_STING, next))
  return rows
}
